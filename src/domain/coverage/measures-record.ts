import type { Level, Measures } from './coverage.ts';

/** Decimals that another program can use: a decimetre, a thousandth of a per cent, a place in ten million residents. */
const DECIMALS = { metres: 1, share: 5, per1000: 4 } as const;

/** The measures of a cell by the names that leave the page and the command line: a promise to other programs. */
export interface MeasuresRecord {
  readonly inside: number;
  readonly nearby: number;
  readonly uncertain: number;
  readonly nearest_m: number | null;
  readonly share_5: number | null;
  readonly share_10: number | null;
  readonly share_15: number | null;
  readonly per_1000: number | null;
  readonly level: Level;
}

export const MEASURE_NAMES = [
  'inside',
  'nearby',
  'uncertain',
  'nearest_m',
  'share_5',
  'share_10',
  'share_15',
  'per_1000',
  'level',
] as const satisfies readonly (keyof MeasuresRecord)[];

export function toMeasuresRecord(measures: Measures): MeasuresRecord {
  const { inside, nearby, uncertain, nearestMetres, shares, per1000, level } = measures;
  return {
    inside,
    nearby,
    uncertain,
    nearest_m: rounded(nearestMetres, DECIMALS.metres),
    share_5: rounded(shares[5], DECIMALS.share),
    share_10: rounded(shares[10], DECIMALS.share),
    share_15: rounded(shares[15], DECIMALS.share),
    per_1000: rounded(per1000, DECIMALS.per1000),
    level,
  };
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}
