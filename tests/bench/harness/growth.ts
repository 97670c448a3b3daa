import type { Benchmark } from './benchmark.ts';
import { runBenchmark, type RunOptions } from './run-benchmark.ts';
import { growthExponent } from './statistics.ts';

/** Ten times the places may take at most 14 times as long. */
export const GROWTH_LIMIT = 1.15;
/** Below it, what every answer costs whatever its size hides how it grows. */
const LEAST_SIZE = 10_000;

export interface GrowthRow {
  readonly name: string;
  readonly unit: Benchmark['unit'];
  readonly points: readonly {
    readonly size: number;
    readonly value: number;
    readonly notes: Readonly<Record<string, number>>;
  }[];
  readonly exponent: number;
}

/** Ours alone at several sizes; null where the size does not matter. */
export async function measureGrowth(
  benchmark: Benchmark,
  options: Omit<RunOptions, 'size' | 'alone'>,
  sizes: readonly number[] = benchmark.growth,
): Promise<GrowthRow | null> {
  if (benchmark.growth.length === 0) return null;
  const points: GrowthRow['points'][number][] = [];
  for (const size of sizes) {
    const { ours, notes } = await runBenchmark(benchmark, { ...options, size, alone: true });
    points.push({ size, value: ours.median, notes: notes['ours'] ?? {} });
  }
  const large = points.filter(({ size }) => size >= LEAST_SIZE);
  const exponent = growthExponent(large.length > 1 ? large : points);
  return { name: benchmark.name, unit: benchmark.unit, points, exponent };
}
