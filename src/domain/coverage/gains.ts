import type { Coverage } from './coverage.ts';
import type { ShareMinutes } from './reach.ts';

/** Residents of a neighbourhood who come within reach. */
export interface Gain {
  /** Index of the neighbourhood. */
  readonly neighbourhood: number;
  readonly residents: number;
}

/**
 * Residents who come within reach from one coverage to another, by neighbourhood, the most first. Those of
 * neighbourhoods where nobody looked for the issue, or whose number is not known, do not count.
 */
export function gainsBetween(
  before: Coverage,
  after: Coverage,
  issue: number,
  minutes: ShareMinutes,
): Gain[] {
  const { issueIds, population, searched } = before;
  return Array.from(population, (residents, neighbourhood) => {
    const at = neighbourhood * issueIds.length + issue;
    const counts = residents > 0 && searched[at] === 1;
    const gained = (after.shares[minutes][at] ?? 0) - (before.shares[minutes][at] ?? 0);
    return { neighbourhood, residents: counts ? residents * gained : 0 };
  })
    .filter(({ residents }) => residents > 0)
    .sort((a, b) => b.residents - a.residents);
}

export function sumOf(gains: readonly Gain[]): number {
  return gains.reduce((sum, { residents }) => sum + residents, 0);
}
