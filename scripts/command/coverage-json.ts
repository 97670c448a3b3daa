import { measuresAt, type Coverage, type Measures } from '../../src/domain/coverage/coverage.ts';
import type { Ground } from '../../src/domain/coverage/ground.ts';

/** Decimals that another program can use: a decimetre, a thousandth of a per cent, a place in ten million residents. */
const DECIMALS = { metres: 1, share: 5, per1000: 4 } as const;

/** Coverage as the command line gives it to another program, for the issues named. */
export function coverageJson(
  coverage: Coverage,
  grounds: readonly Ground[],
  issues: readonly string[],
): { readonly neighbourhoods: readonly unknown[] } {
  return {
    neighbourhoods: grounds.map(({ neighbourhood, population }, at) => ({
      code: neighbourhood.code,
      name: neighbourhood.name,
      population,
      issues: Object.fromEntries(
        issues.map((id) => [id, cellJson(measuresAt(coverage, at, coverage.issueIds.indexOf(id)))]),
      ),
    })),
  };
}

function cellJson({ inside, nearby, uncertain, nearestMetres, shares, per1000, level }: Measures): unknown {
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
