import { describe, expect, test } from 'vitest';
import type { Benchmark, Contender } from '../../bench/harness/benchmark.ts';
import { measureGrowth } from '../../bench/harness/growth.ts';
import { runBenchmark } from '../../bench/harness/run-benchmark.ts';
import { toJson } from '../../bench/harness/to-json.ts';
import { toGrowthTable, toTable } from '../../bench/harness/to-table.ts';

const quietly = { rounds: 3, onprogress: () => undefined };

/** A contender that needs these times, one a round, and writes down what it is asked to do. */
function paced(name: string, times: readonly number[], log: string[] = []): Contender {
  const left = [...times];
  return {
    check: () => {
      log.push(`check ${name}`);
    },
    measure: () => {
      log.push(name);
      return { value: left.shift() ?? NaN, notes: { peak_mb: 12 } };
    },
  };
}

function aBenchmark(details: Partial<Benchmark> = {}): Benchmark {
  return {
    name: 'example',
    unit: 'ms',
    size: 100,
    targets: { slow: 1 / 4 },
    growth: [],
    prepare: () =>
      Promise.resolve({ ours: paced('ours', [10, 40, 20]), peers: { slow: paced('slow', [50, 100, 200]) } }),
    ...details,
  };
}

describe('a benchmark', () => {
  test('checks every contender first, then lets each run once a round, another one beginning', async () => {
    const log: string[] = [];
    const prepare = () =>
      Promise.resolve({
        ours: paced('ours', [1, 1, 1], log),
        peers: { peer: paced('peer', [1, 1, 1], log) },
      });
    await runBenchmark(aBenchmark({ prepare }), quietly);
    expect(log).toEqual(['check ours', 'check peer', 'ours', 'peer', 'peer', 'ours', 'ours', 'peer']);
  });

  test('takes ratios within rounds, so that a busy moment of the machine disturbs both', async () => {
    const { ours, peers } = await runBenchmark(aBenchmark(), quietly);
    expect(ours.median).toBe(20);
    // 10/50, 40/100 and 20/200, not 20/100.
    expect(peers['slow']?.ratio.median).toBeCloseTo(0.2);
  });

  test('allows what the strictest target allows beside its peer, or its own limit', async () => {
    expect((await runBenchmark(aBenchmark(), quietly)).limit).toBe(25);
    expect((await runBenchmark(aBenchmark({ limit: 16 }), quietly)).limit).toBe(16);
    expect((await runBenchmark(aBenchmark({ targets: {} }), quietly)).limit).toBeNull();
  });

  test('counts for nothing where a contender is wrong, and closes what it has opened', async () => {
    let closed = false;
    const wrong: Contender = {
      check: () => {
        throw new Error('one place is missing');
      },
      measure: () => ({ value: 1 }),
    };
    const prepare = () =>
      Promise.resolve({
        ours: paced('ours', [1]),
        peers: { wrong },
        close: () => {
          closed = true;
          return Promise.resolve();
        },
      });
    await expect(runBenchmark(aBenchmark({ prepare }), quietly)).rejects.toThrow('one place is missing');
    expect(closed).toBe(true);
  });

  test('says its growth over sizes, ours alone', async () => {
    const prepare = (size: number, alone: boolean) =>
      Promise.resolve({
        ours: paced('ours', [size, size, size]),
        peers: alone ? {} : { slow: paced('slow', []) },
      });
    const growing = aBenchmark({ prepare, growth: [1000, 10_000, 100_000] });
    const row = await measureGrowth(growing, quietly);
    expect(row?.exponent).toBeCloseTo(1);
    expect(row?.points.map(({ value }) => value)).toEqual([1000, 10_000, 100_000]);
    expect(await measureGrowth(aBenchmark(), quietly)).toBeNull();
  });
});

describe('what the command prints', () => {
  test('is one document with ours, the peers, their ratios and the limit, units in the names', async () => {
    const result = await runBenchmark(aBenchmark(), quietly);
    expect(toJson([result], [])).toMatchObject({
      example: { ours_ms: 20, peers: { slow: { ms: 100, ratio: 0.2 } }, limit_ms: 25, size: 100, rounds: 3 },
    });
    const heavy = await runBenchmark(aBenchmark({ unit: 'mb' }), quietly);
    expect(toJson([heavy], [])).toMatchObject({ example: { ours_mb: 20, peers: { slow: { mb: 100 } } } });
  });

  test('is for people a table that says by how much, and whether that is enough', async () => {
    const table = toTable(await runBenchmark(aBenchmark(), quietly));
    expect(table).toContain('example × 100, 3 rounds');
    expect(table).toMatch(/slow +100 ms .*ours 1\/5 .*≤ 1\/4 ✓/);
    expect(table).toMatch(/ours +20 ms .*≤ 25 ✓/);
    expect(table).toContain('ours: peak_mb 12');
  });

  test('tells growth with its exponent', () => {
    const points = [1000, 10_000].map((size) => ({ size, value: size, notes: {} }));
    const row = { name: 'example', unit: 'ms', points, exponent: 1 } as const;
    expect(toGrowthTable([row])).toContain('1 000: 1 000 ms, 10 000: 10 000 ms; exponent 1.00 ≤ 1.15 ✓');
    expect(toJson([], [row])).toMatchObject({
      growth: { ours_exponent: 1, limit_exponent: 1.15, rows: { example: { exponent: 1 } } },
    });
  });
});
