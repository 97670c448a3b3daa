import { coverage, whatIf } from './coverage.bench.ts';
import { filter, filterMillion } from './filter.bench.ts';
import { allBytes, firstBytes } from './first-bytes.bench.ts';
import type { Benchmark } from './harness/benchmark.ts';
import { intake, intakeMessy } from './intake.bench.ts';
import { memory } from './memory.bench.ts';
import { pack } from './pack.bench.ts';
import { packStep } from './pack-step.bench.ts';
import { pan } from './pan.bench.ts';
import { search } from './search.bench.ts';
import { startLarge, startSlow3g, startSlow4g } from './start.bench.ts';

/** In the order in which they run. */
export const BENCHMARKS: readonly Benchmark[] = [
  filter,
  filterMillion,
  pan,
  pack,
  packStep,
  startLarge,
  startSlow4g,
  startSlow3g,
  intake,
  intakeMessy,
  search,
  coverage,
  whatIf,
  memory,
  firstBytes,
  allBytes,
];
