import type { Neighbourhood } from '../domain/neighbourhood.ts';

/** So many corners are copied in a few milliseconds. */
const PORTION_CORNERS = 10_000;

/** Hands outlines to a worker by portions: copying those of a country at once would stop the page. */
export async function sendOutlines(
  neighbourhoods: readonly Neighbourhood[],
  send: (portion: readonly Neighbourhood[]) => void,
): Promise<void> {
  for (const portion of portionsOf(neighbourhoods)) {
    send(portion);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function* portionsOf(neighbourhoods: readonly Neighbourhood[]): Generator<readonly Neighbourhood[]> {
  let first = 0;
  let corners = 0;
  for (const [at, { polygons }] of neighbourhoods.entries()) {
    for (const ring of polygons.flat()) corners += ring.length;
    if (corners < PORTION_CORNERS) continue;
    yield neighbourhoods.slice(first, at + 1);
    [first, corners] = [at + 1, 0];
  }
  yield neighbourhoods.slice(first);
}
