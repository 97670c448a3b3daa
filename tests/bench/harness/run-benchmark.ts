import type { Benchmark, BenchmarkResult, Contender, PeerResult, Sample } from './benchmark.ts';
import { spreadOf } from './statistics.ts';

export interface RunOptions {
  /** Places, instead of the benchmark's own number. */
  readonly size?: number;
  readonly rounds: number;
  /** Without the peers. */
  readonly alone?: boolean;
  /** Told what is being done. */
  readonly onprogress: (step: string) => void;
}

const OURS = 'ours';

/**
 * Checks every contender, then lets each run once a round. What disturbs the machine for a while disturbs a whole
 * round: ratios are taken within rounds. Who begins changes from round to round.
 */
export async function runBenchmark(benchmark: Benchmark, options: RunOptions): Promise<BenchmarkResult> {
  const size = options.size ?? benchmark.size;
  const rounds = Math.min(options.rounds, benchmark.mostRounds ?? Infinity);
  options.onprogress(`${benchmark.name}: prepare ${String(size)}`);
  const contest = await benchmark.prepare(size, options.alone ?? false);
  try {
    const contenders: [string, Contender][] = [[OURS, contest.ours], ...Object.entries(contest.peers)];
    for (const [name, contender] of contenders) {
      options.onprogress(`${benchmark.name}: check ${name}`);
      await contender.check();
    }
    const samples = new Map(contenders.map(([name]) => [name, [] as Sample[]]));
    for (let round = 0; round < rounds; round++) {
      options.onprogress(`${benchmark.name}: round ${String(round + 1)} of ${String(rounds)}`);
      for (let turn = 0; turn < contenders.length; turn++) {
        const [name, contender] = contenders[(turn + round) % contenders.length] ?? [OURS, contest.ours];
        samples.get(name)?.push(await contender.measure());
      }
    }
    return toResult(benchmark, size, rounds, samples);
  } finally {
    await contest.close?.();
  }
}

function toResult(
  { name, unit, targets, limit }: Benchmark,
  size: number,
  rounds: number,
  samples: ReadonlyMap<string, readonly Sample[]>,
): BenchmarkResult {
  const valuesOf = (contender: string): number[] => (samples.get(contender) ?? []).map(({ value }) => value);
  const ours = valuesOf(OURS);
  const peers: Record<string, PeerResult> = {};
  for (const peer of samples.keys()) {
    if (peer === OURS) continue;
    const theirs = valuesOf(peer);
    const ratios = ours.map((value, round) => value / (theirs[round] ?? NaN));
    peers[peer] = { ...spreadOf(theirs), ratio: spreadOf(ratios), target: targets[peer] ?? null };
  }
  const limits = Object.values(peers).flatMap(({ median, target }) =>
    target === null ? [] : median * target,
  );
  if (limit !== undefined) limits.push(limit);
  return {
    name,
    unit,
    size,
    rounds,
    ours: spreadOf(ours),
    peers,
    limit: limits.length === 0 ? null : Math.min(...limits),
    notes: Object.fromEntries([...samples].map(([contender, taken]) => [contender, medianNotes(taken)])),
  };
}

function medianNotes(samples: readonly Sample[]): Record<string, number> {
  const names = new Set(samples.flatMap(({ notes }) => Object.keys(notes ?? {})));
  return Object.fromEntries(
    [...names].map((note) => {
      const seen = samples.flatMap(({ notes }) => notes?.[note] ?? []);
      return [note, spreadOf(seen).median];
    }),
  );
}
