import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { Isochrone, IsochroneMinutes } from '../domain/isochrones/isochrone.ts';
import { isochroneAddress, readIsochroneAnswer } from '../domain/isochrones/isochrone-question.ts';
import { parseJson } from '../domain/parse-json.ts';
import { askPatiently, waitFor, type ServiceFailure, type Wait } from './ask-patiently.ts';

/** The service closes above five requests a second. */
const PAUSE_MS = 220;

/** How many it gives a minute at the most. */
export const ISOCHRONES_A_MINUTE = 60_000 / PAUSE_MS;

const TIMEOUT_MS = 30_000;
/** So many refusals before the first answer, and it is the service that is wrong, not the positions. */
const GIVE_UP_AFTER = 5;
/** How the service says that a position is off its network, or outside its country. */
const NOWHERE = [400, 404];

export interface WantedIsochrones {
  readonly position: LonLat;
  readonly minutes: readonly IsochroneMinutes[];
}

export type AskedIsochrones =
  | {
      readonly ok: true;
      /** Positions that the service cannot walk to. */
      readonly unreached: readonly LonLat[];
    }
  | ServiceFailure
  | { readonly ok: false; readonly reason: 'unreadable'; readonly status: number };

interface AskingIsochrones {
  /** Has it answered before? Then a refusal is about the position and not about the service. */
  readonly isKnown: boolean;
  readonly onFound: (isochrone: Isochrone) => Promise<void>;
  readonly onPosition?: (done: number) => void;
  readonly wait?: Wait;
  readonly timeoutMs?: number;
}

/**
 * Asks the service for isochrones, one after the other. Each that comes is handed over at once, so that
 * nothing is asked twice after a cut.
 */
export async function askIsochrones(
  wanted: readonly WantedIsochrones[],
  service: string,
  { isKnown, onFound, onPosition, wait = waitFor, timeoutMs = TIMEOUT_MS }: AskingIsochrones,
): Promise<AskedIsochrones> {
  const unreached = new Set<LonLat>();
  let hasAnswered = isKnown;
  let isFirst = true;
  for (const [index, { position, minutes: walks }] of wanted.entries()) {
    for (const minutes of walks) {
      if (!isFirst) await wait(PAUSE_MS);
      isFirst = false;
      const answer = await askPatiently(isochroneAddress(service, position, minutes), { timeoutMs }, wait);
      if (!answer.ok) {
        const isLastChance = index + 1 === Math.min(wanted.length, GIVE_UP_AFTER);
        if (!NOWHERE.includes(answer.status) || (!hasAnswered && isLastChance)) return answer;
        unreached.add(position);
        break;
      }
      const polygons = readIsochroneAnswer(parseJson(answer.bytes));
      if (polygons === null) return { ok: false, reason: 'unreadable', status: 200 };
      hasAnswered = true;
      if (polygons.length === 0) unreached.add(position);
      else await onFound({ position, minutes, polygons });
    }
    onPosition?.(index + 1);
  }
  return { ok: true, unreached: [...unreached] };
}
