import { describe, expect, test } from 'vitest';
import { readPlainPlaces } from '../../../src/domain/intake/plain-places.ts';
import { readPlaces } from '../../../src/domain/intake/read-places.ts';
import { BENCHMARKS } from '../../bench/benchmarks.ts';
import { coverage, whatIf } from '../../bench/coverage.bench.ts';
import { generatePlaces } from '../../bench/harness/places-csv.ts';
import { runBenchmark } from '../../bench/harness/run-benchmark.ts';
import { pack } from '../../bench/pack.bench.ts';
import { search } from '../../bench/search.bench.ts';
import { CONTEXT } from '../../fixtures/csv-file.ts';

const once = { rounds: 1, onprogress: () => undefined };

describe('the generated places', () => {
  test('are the same at every run, and read as they were meant', () => {
    const places = generatePlaces(300);
    expect(generatePlaces(300).files).toEqual(places.files);
    const files = places.files.map((bytes) => ({ name: 'venues.csv', bytes, kind: 'venue' as const }));
    const { table, report } = readPlaces(files, CONTEXT);
    expect(report).toEqual([]);
    expect([...table.pointLon]).toEqual([...places.lon]);
    expect([...table.pointLat]).toEqual([...places.lat]);
    const counts = table.issueIds.map(
      (_, bit) => table.issueMask.filter((mask) => ((mask >> bit) & 1) === 1).length,
    );
    expect(counts).toEqual([...places.countByIssue.values()]);
  });

  test('have no surprise for the quick reader, so that it is the quick reader that is measured', () => {
    const [bytes = new Uint8Array()] = generatePlaces(300).files;
    const files = [{ name: 'venues.csv', bytes, kind: 'venue' as const }];
    expect(readPlainPlaces(files, CONTEXT)).not.toBeNull();
  });
});

describe('the contenders that need no browser', () => {
  test('agree with each other at a small size, ours and every peer', async () => {
    for (const benchmark of [search, whatIf, pack]) {
      const { ours, peers } = await runBenchmark(benchmark, { ...once, size: 400 });
      expect(ours.median).toBeGreaterThan(0);
      expect(Object.keys(peers)).toEqual(expect.arrayContaining(Object.keys(benchmark.targets)));
    }
  });

  test('measure the coverage of France to the same figures, ours, turf and the indexed peers', async () => {
    const { ours, peers } = await runBenchmark(coverage, { ...once, size: 400 });
    expect(ours.median).toBeGreaterThan(0);
    expect(Object.keys(peers)).toEqual(Object.keys(coverage.targets));
  });
});

describe('the benchmarks', () => {
  test('have the names that the documentation gives them, each once', () => {
    expect(BENCHMARKS.map(({ name }) => name)).toEqual([...new Set(BENCHMARKS.map(({ name }) => name))]);
    expect(BENCHMARKS.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'filter-100k',
        'filter-1m',
        'pan-100k',
        'start-100k',
        'intake-100k',
        'coverage-france',
        'what-if',
        'search-100k',
        'memory-100k',
        'first-bytes',
      ]),
    );
  });
});
