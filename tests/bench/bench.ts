import process from 'node:process';
import { CommandError } from '../../scripts/command/read-options.ts';
import { EXIT, runCommand } from '../../scripts/command/run-command.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { measureGrowth, type GrowthRow } from './harness/growth.ts';
import type { BenchmarkResult } from './harness/benchmark.ts';
import { runBenchmark } from './harness/run-benchmark.ts';
import { toGrowthTable, toTable } from './harness/to-table.ts';
import { toJson } from './harness/to-json.ts';

/**
 * `npm run -s bench [-- NAME…] [--sizes 1000,10000] [--rounds 7] [--json]`: ours beside its peers. Several sizes
 * make a benchmark run at each, and are those of `growth`.
 */
const GROWTH = 'growth';
const NAMES = [...BENCHMARKS.map(({ name }) => name), GROWTH];
const ROUNDS = 9;
const GROWTH_ROUNDS = 5;

function numbersOf(text: string | undefined): number[] {
  return (text ?? '')
    .split(',')
    .map(Number)
    .filter((number) => Number.isInteger(number) && number > 0);
}

function tell(step: string): void {
  process.stderr.write(`${step}\n`);
}

await runCommand({
  name: 'bench',
  options: { sizes: 'text', rounds: 'text', json: 'flag' },
  run: async ({ positionals, texts, flags }, words) => {
    const unknown = positionals.filter((name) => !NAMES.includes(name));
    if (unknown.length > 0)
      throw new CommandError(words.unknownBenchmark(unknown.join(', '), NAMES.join(', ')));
    const named = positionals.filter((name) => name !== GROWTH);
    const wanted = BENCHMARKS.filter(({ name }) => named.length === 0 || named.includes(name));
    const asksGrowth = positionals.includes(GROWTH);
    const sizes = numbersOf(texts.get('sizes'));
    const [rounds] = numbersOf(texts.get('rounds'));
    const results: BenchmarkResult[] = [];
    for (const benchmark of asksGrowth ? [] : wanted) {
      for (const size of sizes.length === 0 ? [benchmark.size] : sizes) {
        const result = await runBenchmark(benchmark, { size, rounds: rounds ?? ROUNDS, onprogress: tell });
        // The last size stands in the document, every one of them among what is told.
        process[flags.has('json') ? 'stderr' : 'stdout'].write(`${toTable(result)}\n\n`);
        results.push(result);
      }
    }
    const growth: GrowthRow[] = [];
    if (asksGrowth || positionals.length === 0) {
      for (const benchmark of wanted) {
        const options = { rounds: rounds ?? GROWTH_ROUNDS, onprogress: tell };
        const row = await measureGrowth(benchmark, options, sizes.length === 0 ? benchmark.growth : sizes);
        if (row !== null) growth.push(row);
      }
      process[flags.has('json') ? 'stderr' : 'stdout'].write(`${toGrowthTable(growth)}\n`);
    }
    if (flags.has('json')) process.stdout.write(`${JSON.stringify(toJson(results, growth), null, 2)}\n`);
    return EXIT.done;
  },
});
