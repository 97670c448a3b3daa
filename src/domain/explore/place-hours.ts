import { hoursHomeOf } from '../hours/hours-home.ts';
import type { Hours, ReadHours } from '../hours/hours.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { PlaceTable } from '../place-table.ts';
import { distinctTexts } from './distinct-texts.ts';
import { OPEN_STATES } from './open-states.ts';

const HOUR_MS = 3_600_000;

/** The hours of every place; those with the same text under the same clock and holidays share them. */
export interface PlaceHours {
  /** By place: index into `hours`. */
  readonly codeOf: Uint32Array;
  /** Null where there are none that can be read. */
  readonly hours: readonly (Hours | null)[];
  /** By hours: what they say, and the moment when that has to be asked again. */
  readonly states: Uint8Array;
  readonly validUntil: Float64Array;
}

/** Lets the page go on between two pieces of a long work. */
export type Breathe = () => Promise<void>;

/**
 * Reads every text once for each clock and calendar that it is under; a third of a millisecond each, so with a breath
 * between.
 */
export async function readPlaceHours(
  table: PlaceTable,
  read: ReadHours,
  breathe: Breathe,
): Promise<PlaceHours> {
  const codeOf = new Uint32Array(table.size);
  const hours: (Hours | null)[] = [null];
  const textOf = reader(table, 'horaires');
  const inseeOf = reader(table, 'code_insee');
  const postcodeOf = reader(table, 'code_postal');
  const homes = new Map<string, string>();
  const known = new Map<string, number>();
  for (let place = 0; place < table.size; place++) {
    const text = textOf(place);
    if (text === '') continue;
    const code = inseeOf(place) || postcodeOf(place);
    const position = firstPosition(table, place);
    // A position has a home of its own only where no code tells it.
    const home = (code !== '' && homes.get(code)) || Object.values(hoursHomeOf(code, position)).join();
    homes.set(code, home);
    const key = `${home} ${text}`;
    let index = known.get(key);
    if (index === undefined) {
      index = hours.push(read(text, code, position)) - 1;
      known.set(key, index);
      await breathe();
    }
    codeOf[place] = index;
  }
  return { codeOf, hours, states: new Uint8Array(hours.length), validUntil: new Float64Array(hours.length) };
}

/** The texts of a column, each decoded once. */
function reader(table: PlaceTable, name: string): (place: number) => string {
  const column = table.texts[name];
  if (column === undefined) return () => '';
  const { values, valueOf } = distinctTexts(column);
  return (place) => values[valueOf[place] ?? 0] ?? '';
}

function firstPosition({ pointStart, pointLon, pointLat }: PlaceTable, place: number): LonLat | null {
  const point = pointStart[place] ?? 0;
  return point < (pointStart[place + 1] ?? 0) ? [pointLon[point] ?? 0, pointLat[point] ?? 0] : null;
}

/** By place, as `OPEN_STATES` has it. Asks again only hours that may have changed since the last time. */
export async function openPlacesAt(
  { codeOf, hours, states, validUntil }: PlaceHours,
  moment: number,
  breathe: Breathe,
): Promise<Uint8Array> {
  for (const [index, own] of hours.entries()) {
    if (own === null || (validUntil[index] ?? 0) > moment) continue;
    const { state, change, now } = own.statusAt(moment);
    states[index] = state === 'open' ? OPEN_STATES.open : OPEN_STATES.closed;
    // An hour at most: clocks change in between, and the wall does not tell how far a moment is.
    validUntil[index] = moment + Math.min(change === null ? HOUR_MS : change.at - now, HOUR_MS);
    await breathe();
  }
  return Uint8Array.from(codeOf, (code) => states[code] ?? 0);
}
