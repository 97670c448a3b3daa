import type { Neighbourhood } from '../neighbourhood.ts';
import { measuresAt, type Coverage } from './coverage.ts';

/** A neighbourhood between what it lacks and what it has. */
export interface PovertyPoint {
  /** Index of the neighbourhood. */
  readonly neighbourhood: number;
  readonly povertyPercent: number;
  /** Places of the issue per 1,000 residents. */
  readonly per1000: number;
}

/** The neighbourhoods of which both figures are known, and where somebody looked; from the poorest on. */
export function povertyPoints(
  neighbourhoods: readonly Neighbourhood[],
  coverage: Coverage,
  issue: number,
): PovertyPoint[] {
  return neighbourhoods
    .flatMap(({ povertyPercent }, neighbourhood): PovertyPoint[] => {
      const { per1000, level } = measuresAt(coverage, neighbourhood, issue);
      if (povertyPercent === null || per1000 === null || level === 'unknown') return [];
      return [{ neighbourhood, povertyPercent, per1000 }];
    })
    .sort((a, b) => b.povertyPercent - a.povertyPercent);
}
