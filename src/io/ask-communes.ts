import type { Bounds } from '../domain/geo/lon-lat.ts';
import { communeAddress, readCommuneBounds } from '../domain/new-site/commune-bounds.ts';
import { parseJson } from '../domain/parse-json.ts';
import { askPatiently, waitFor, type ServiceFailure, type Wait } from './ask-patiently.ts';

const PAUSE_MS = 100;
/** Somebody waits at the keyboard, and can go on without: less patience than for a long work. */
const PATIENCE = { tries: 2, timeoutMs: 10_000 };

export type AskedCommunes =
  | { readonly ok: true; readonly bounds: readonly Bounds[] }
  | { readonly ok: false; readonly reason: 'unknown'; readonly codes: readonly string[] }
  | ServiceFailure
  | { readonly ok: false; readonly reason: 'unreadable'; readonly status: number };

/** Asks the service for the boxes of communes; a code that it does not know is told with the others of its kind. */
export async function askCommunes(
  codes: readonly string[],
  service: string,
  { wait = waitFor, ...patience }: { readonly wait?: Wait; readonly timeoutMs?: number } = {},
): Promise<AskedCommunes> {
  const bounds: Bounds[] = [];
  const unknown: string[] = [];
  for (const [index, code] of codes.entries()) {
    if (index > 0) await wait(PAUSE_MS);
    const answer = await askPatiently(communeAddress(service, code), { ...PATIENCE, ...patience }, wait);
    if (!answer.ok) {
      if (answer.status !== 404) return answer;
      unknown.push(code);
      continue;
    }
    const box = readCommuneBounds(parseJson(answer.bytes));
    if (box === null) return { ok: false, reason: 'unreadable', status: 200 };
    bounds.push(box);
  }
  return unknown.length === 0 ? { ok: true, bounds } : { ok: false, reason: 'unknown', codes: unknown };
}
