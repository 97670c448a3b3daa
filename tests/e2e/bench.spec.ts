import { expect, test } from '@playwright/test';
import { filter } from '../bench/filter.bench.ts';
import { runBenchmark } from '../bench/harness/run-benchmark.ts';
import { intake } from '../bench/intake.bench.ts';
import { packStep } from '../bench/pack-step.bench.ts';
import { startLarge } from '../bench/start.bench.ts';

/** The benchmarks at a size that takes no time: whether every contender does its work, not how fast. */
const once = { size: 300, rounds: 1, onprogress: () => undefined };

// The first builds the product and the peers' pages.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

test('ours and every peer show the same places of an issue', async () => {
  const { peers } = await runBenchmark(filter, once);
  expect(Object.keys(peers)).toEqual([
    'leaflet-markercluster',
    'maplibre-cluster',
    'maplibre-cluster-lean',
    'supercluster',
  ]);
});

test('ours and every peer read the same rows', async () => {
  const { peers } = await runBenchmark(intake, once);
  expect(Object.keys(peers)).toEqual(['papaparse', 'papaparse-worker', 'papaparse-worker-arrays', 'udsv']);
});

test('a step over a packed file ends with the places that lie there, and tells what it fetched', async () => {
  const { ours, notes } = await runBenchmark(packStep, { ...once, size: 20_000 });
  expect(ours.median).toBeGreaterThan(0);
  expect(Object.keys(notes['ours'] ?? {})).toEqual(expect.arrayContaining(['requests', 'fetched_kb']));
});

test('a start is told with its longest task, and ends with all places painted', async () => {
  const { ours, notes } = await runBenchmark(startLarge, { ...once, alone: true });
  expect(ours.median).toBeGreaterThan(0);
  expect(Object.keys(notes['ours'] ?? {})).toEqual(
    expect.arrayContaining(['first_paint_ms', 'longest_task_ms', 'blocking_ms']),
  );
});
