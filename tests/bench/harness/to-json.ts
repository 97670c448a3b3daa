import type { BenchmarkResult, Spread } from './benchmark.ts';
import { GROWTH_LIMIT, type GrowthRow } from './growth.ts';

/** The document that `--json` prints: units are in the names, so memory and bytes have others than times. */
export function toJson(
  results: readonly BenchmarkResult[],
  growth: readonly GrowthRow[],
): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  for (const { name, unit, size, rounds, ours, peers, limit, notes } of results) {
    document[name] = {
      [`ours_${unit}`]: rounded(ours.median),
      [`ours_spread_${unit}`]: spread(ours),
      peers: Object.fromEntries(
        Object.entries(peers).map(([peer, { ratio, target, ...theirs }]) => [
          peer,
          {
            [unit]: rounded(theirs.median),
            [`spread_${unit}`]: spread(theirs),
            ratio: rounded(ratio.median),
            ratio_spread: spread(ratio),
            ratio_limit: target === null ? null : rounded(target),
          },
        ]),
      ),
      [`limit_${unit}`]: limit === null ? null : rounded(limit),
      size,
      rounds,
      notes,
    };
  }
  if (growth.length > 0) {
    document['growth'] = {
      ours_exponent: rounded(Math.max(...growth.map(({ exponent }) => exponent))),
      peers: {},
      limit_exponent: GROWTH_LIMIT,
      rows: Object.fromEntries(
        growth.map(({ name, unit, points, exponent }) => [
          name,
          {
            exponent: rounded(exponent),
            points: points.map(({ size, value, notes }) => ({
              size,
              [`ours_${unit}`]: rounded(value),
              notes,
            })),
          },
        ]),
      ),
    };
  }
  return document;
}

function spread({ low, high }: Spread): [number, number] {
  return [rounded(low), rounded(high)];
}

/** Four figures that mean something. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
