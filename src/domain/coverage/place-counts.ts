import type { Candidates } from './candidates.ts';
import { isWithinEdges, metresToEdges } from './edges.ts';
import type { Ground } from './ground.ts';
import { metresToBox } from './plane.ts';
import { NEARBY_METRES } from './supply.ts';

/** Coordinates are rounded to a few decimals: what is so close to an edge, or to a distance, is on it. */
const ON_IT_METRES = 0.01;

/** How a place stands to a neighbourhood. Of the points of one place the highest counts: what is sure wins. */
export const STANDING = { away: 0, uncertain: 1, nearby: 2, inside: 3 } as const;
export type Standing = (typeof STANDING)[keyof typeof STANDING];

/** Places by issue, or by neighbourhood and issue. */
export interface PlaceCounts {
  readonly inside: Uint32Array;
  readonly nearby: Uint32Array;
  readonly uncertain: Uint32Array;
}

export function noCounts(size: number): PlaceCounts {
  return { inside: new Uint32Array(size), nearby: new Uint32Array(size), uncertain: new Uint32Array(size) };
}

/** Counts a place once for each of its issues, whose counts begin at `first`. */
export function addPlace(counts: PlaceCounts, first: number, issueMask: number, standing: Standing): void {
  if (standing === STANDING.away) return;
  const { inside, nearby, uncertain } = counts;
  const column = standing === STANDING.inside ? inside : standing === STANDING.nearby ? nearby : uncertain;
  for (let rest = issueMask; rest !== 0; rest &= rest - 1) {
    const at = first + 31 - Math.clz32(rest & -rest);
    column[at] = (column[at] ?? 0) + 1;
  }
}

/**
 * Uncertain is whatever may be on either side: its circle of doubt crosses the edge. The others are inside,
 * the edge included, or nearby, so many metres from the edge by their position.
 */
export function standingOf({ edges }: Ground, x: number, y: number, doubtMetres: number): Standing {
  const limit = Math.max(NEARBY_METRES, doubtMetres) + ON_IT_METRES;
  if (metresToBox(edges.box, x, y) > limit) return STANDING.away;
  const isWithin = isWithinEdges(edges, x, y);
  if (isWithin && doubtMetres === 0) return STANDING.inside;
  const metres = metresToEdges(edges, x, y, limit + 1);
  if (metres < doubtMetres) return STANDING.uncertain;
  if (isWithin || metres <= ON_IT_METRES) return STANDING.inside;
  return metres <= NEARBY_METRES + ON_IT_METRES ? STANDING.nearby : STANDING.away;
}

/** Places that are not away, each once whatever the number of its points or neighbourhoods. */
export class Standings {
  readonly #ofPlace = new Map<number, { readonly issueMask: number; standing: Standing }>();

  add(place: number, issueMask: number, standing: Standing): void {
    const before = this.#ofPlace.get(place);
    if (before === undefined) this.#ofPlace.set(place, { issueMask, standing });
    else if (before.standing < standing) before.standing = standing;
  }

  addAll(others: Standings): void {
    for (const [place, { issueMask, standing }] of others.#ofPlace) this.add(place, issueMask, standing);
  }

  /** Places of an issue that stand so, in the order of the table. */
  placesThat(standing: Standing, issueBit: number): number[] {
    return [...this.#ofPlace]
      .filter(([, one]) => one.standing === standing && (one.issueMask & issueBit) !== 0)
      .map(([place]) => place)
      .sort((a, b) => a - b);
  }

  countInto(counts: PlaceCounts, first: number): void {
    for (const { issueMask, standing } of this.#ofPlace.values())
      addPlace(counts, first, issueMask, standing);
  }
}

export function standingsOf(
  ground: Ground,
  { count, x, y, doubtMetres, issueMask, place }: Candidates,
): Standings {
  const standings = new Standings();
  for (let at = 0; at < count; at++) {
    const standing = standingOf(ground, x[at] ?? 0, y[at] ?? 0, doubtMetres[at] ?? 0);
    if (standing !== STANDING.away) standings.add(place[at] ?? 0, issueMask[at] ?? 0, standing);
  }
  return standings;
}
