import type { PlaceCounts } from './place-counts.ts';
import type { ShareMinutes } from './reach.ts';

/** Steps rather than gradients, for people read them better; `unknown` where nobody looked. */
export type Level = 'none' | 'thin' | 'fair' | 'good' | 'unknown';

/**
 * What the places of each issue give each neighbourhood, as columns that a worker hands over. Issue `i` of
 * neighbourhood `n` is at `n * issueIds.length + i`.
 */
export interface Coverage extends PlaceCounts {
  readonly issueIds: readonly string[];
  /** Residents by neighbourhood, NaN where nobody knows how many. */
  readonly population: Float64Array;
  /** 0 where somebody said that nobody looked for the issue. */
  readonly searched: Uint8Array;
  /** Metres on foot to the nearest place, Infinity without any. */
  readonly nearestMetres: Float64Array;
  /** Share of the residents within reach, 0–1, by walking time. */
  readonly shares: Readonly<Record<ShareMinutes, Float64Array>>;
  /** Places by issue, each counted once for the whole territory: in a neighbourhood, else near one, else perhaps. */
  readonly totals: PlaceCounts;
}

/** The measures of one issue in one neighbourhood, or in the territory. */
export interface Measures {
  readonly inside: number;
  readonly nearby: number;
  readonly uncertain: number;
  /** Null without any place. */
  readonly nearestMetres: number | null;
  /** Null, in the territory, where nobody looked anywhere. */
  readonly shares: Readonly<Record<ShareMinutes, number | null>>;
  /** Null where the population is not known. */
  readonly per1000: number | null;
  readonly level: Level;
}

const THIN_BELOW = 0.5;
const FAIR_BELOW = 0.8;

export function measuresAt(coverage: Coverage, neighbourhood: number, issue: number): Measures {
  const { inside, nearby, uncertain, nearestMetres, searched, shares, population } = coverage;
  const at = neighbourhood * coverage.issueIds.length + issue;
  const places = (inside[at] ?? 0) + (nearby[at] ?? 0);
  const residents = population[neighbourhood] ?? NaN;
  return {
    inside: inside[at] ?? 0,
    nearby: nearby[at] ?? 0,
    uncertain: uncertain[at] ?? 0,
    nearestMetres: Number.isFinite(nearestMetres[at]) ? (nearestMetres[at] ?? null) : null,
    shares: { 5: shares[5][at] ?? 0, 10: shares[10][at] ?? 0, 15: shares[15][at] ?? 0 },
    per1000: residents > 0 ? (places * 1000) / residents : null,
    level: searched[at] === 0 ? 'unknown' : levelOf(shares[10][at] ?? 0, shares[15][at] ?? 0),
  };
}

export function levelOf(share10: number, share15: number): Level {
  if (share15 === 0) return 'none';
  if (share10 < THIN_BELOW) return 'thin';
  return share10 < FAIR_BELOW ? 'fair' : 'good';
}
