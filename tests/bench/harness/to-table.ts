import type { BenchmarkResult, Spread } from './benchmark.ts';
import { GROWTH_LIMIT, type GrowthRow } from './growth.ts';

const UNITS = { ms: 'ms', mb: 'MB', kb: 'kB' } as const;

/** A result as lines of figures and names: they read the same in any language. */
export function toTable(result: BenchmarkResult): string {
  const { name, unit, size, rounds, ours, peers, limit, notes } = result;
  const rows = [
    [
      'ours',
      ...figures(ours, unit),
      '',
      limit === null ? '' : `≤ ${figure(limit)} ${verdict(ours.median, limit)}`,
    ],
    ...Object.entries(peers).map(([peer, { ratio, target, ...theirs }]) => [
      peer,
      ...figures(theirs, unit),
      `ours ${asRatio(ratio.median)} (${asRatio(ratio.low)} – ${asRatio(ratio.high)})`,
      target === null ? '' : `≤ ${asRatio(target)} ${verdict(ratio.median, target)}`,
    ]),
  ];
  const lines = rows.map(([who = '', value = '', spread = '', ratio = '', target = '']) =>
    `  ${who.padEnd(22)} ${value.padStart(12)}  ${spread.padEnd(22)} ${ratio.padEnd(34)} ${target}`.trimEnd(),
  );
  const seen = Object.entries(notes)
    .filter(([, values]) => Object.keys(values).length > 0)
    .map(([who, values]) => `  ${who}: ${describe(values)}`);
  return [`${name} × ${count(size)}, ${String(rounds)} rounds`, ...lines, ...seen].join('\n');
}

export function toGrowthTable(rows: readonly GrowthRow[]): string {
  const lines = rows.map(({ name, unit, points, exponent }) => {
    const steps = points
      .map(({ size, value }) => `${count(size)}: ${figure(value)} ${UNITS[unit]}`)
      .join(', ');
    return `  ${name.padEnd(22)} ${steps}; exponent ${exponent.toFixed(2)} ≤ ${String(GROWTH_LIMIT)} ${verdict(exponent, GROWTH_LIMIT)}`;
  });
  return ['growth', ...lines].join('\n');
}

function figures({ median, low, high }: Spread, unit: BenchmarkResult['unit']): [string, string] {
  return [`${figure(median)} ${UNITS[unit]}`, `(${figure(low)} – ${figure(high)})`];
}

/** As people say it: a twentieth, or three times. */
function asRatio(ratio: number): string {
  return ratio < 1 / 1.5 ? `1/${figure(1 / ratio)}` : `${figure(ratio)} ×`;
}

function verdict(value: number, limit: number): string {
  return value <= limit ? '✓' : '✗';
}

function describe(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([note, value]) => `${note} ${figure(value)}`)
    .join(', ');
}

function figure(value: number): string {
  return value >= 100 ? count(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function count(value: number): string {
  return value.toLocaleString('en').replaceAll(',', ' ');
}
