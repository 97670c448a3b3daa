import type { Measures } from './coverage.ts';
import type { Coverage } from './coverage.ts';

/** How far residents are from their nearest place: at most so many minutes, or more than fifteen. */
export const WALK_BANDS = ['to5', 'to10', 'to15', 'over15'] as const;
export type WalkBand = (typeof WALK_BANDS)[number];

/** Share of the residents by walking time, in the order of `WALK_BANDS`; they add up to 1. */
export type WalkShares = readonly [to5: number, to10: number, to15: number, over15: number];

/** Null where nobody looked, or where no share can be said: a lack of data is no long way. */
export function walkShares({ shares, level }: Measures): WalkShares | null {
  const [within5, within10, within15] = [shares[5], shares[10], shares[15]];
  if (level === 'unknown' || within5 === null || within10 === null || within15 === null) return null;
  return [within5, within10 - within5, within15 - within10, 1 - within15];
}

/** Residents of the neighbourhoods where somebody looked for the issue; null where none is counted. */
export function searchedPopulation(
  { population, searched, issueIds }: Coverage,
  issue: number,
): number | null {
  const residents = population
    .filter((count, at) => count > 0 && searched[at * issueIds.length + issue] === 1)
    .reduce((sum, count) => sum + count, 0);
  return residents === 0 ? null : residents;
}
