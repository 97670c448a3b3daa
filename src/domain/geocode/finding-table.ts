import type { TextColumn } from '../text-column.ts';
import { textAt } from '../text-column.ts';
import { joinTextColumns, toTextColumn } from '../text-column-writer.ts';
import type { Decision, Finding } from './batch-file.ts';

/** What was found, as columns: a hundred thousand findings pass between page and worker as a few buffers. */
export interface FindingTable {
  readonly size: number;
  /** By finding: the key of the address that was asked (`addressKey`). */
  readonly keys: TextColumn;
  readonly labels: TextColumn;
  readonly types: TextColumn;
  /** NaN where nothing was found. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly score: Float64Array;
  /** Index into `DECISIONS` plus one, 0 where nobody has decided. */
  readonly decision: Uint8Array;
}

const DECISIONS = ['accepted', 'refused'] as const satisfies readonly Decision[];

export const NO_FINDINGS: FindingTable = toFindingTable([]);

export function toFindingTable(entries: readonly (readonly [key: string, finding: Finding])[]): FindingTable {
  return {
    size: entries.length,
    keys: toTextColumn(entries.map(([key]) => key)),
    labels: toTextColumn(entries.map(([, finding]) => finding?.label ?? '')),
    types: toTextColumn(entries.map(([, finding]) => finding?.type ?? '')),
    lon: Float64Array.from(entries, ([, finding]) => finding?.position[0] ?? NaN),
    lat: Float64Array.from(entries, ([, finding]) => finding?.position[1] ?? NaN),
    score: Float64Array.from(entries, ([, finding]) => finding?.score ?? NaN),
    decision: new Uint8Array(entries.length),
  };
}

/** Several tables as one, in their order: an index into the first holds. */
export function joinFindings(parts: readonly FindingTable[]): FindingTable {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const texts = (column: 'keys' | 'labels' | 'types'): TextColumn =>
    joinTextColumns(parts.map((part) => ({ size: part.size, column: part[column] })));
  const joined = {
    size,
    keys: texts('keys'),
    labels: texts('labels'),
    types: texts('types'),
    lon: new Float64Array(size),
    lat: new Float64Array(size),
    score: new Float64Array(size),
    decision: new Uint8Array(size),
  };
  let start = 0;
  for (const part of parts) {
    for (const column of ['lon', 'lat', 'score', 'decision'] as const)
      joined[column].set(part[column], start);
    start += part.size;
  }
  return joined;
}

/** The finding at an index, null where nothing was found or there is none. */
export function findingAt(table: FindingTable, index: number): Finding {
  const [lon = NaN, lat = NaN, score = NaN] = [table.lon[index], table.lat[index], table.score[index]];
  if (Number.isNaN(score)) return null;
  const decision = decisionAt(table, index);
  return {
    position: [lon, lat],
    score,
    label: textAt(table.labels, index),
    type: textAt(table.types, index),
    ...(decision === null ? {} : { decision }),
  };
}

export function decisionAt({ decision }: FindingTable, index: number): Decision | null {
  return DECISIONS[(decision[index] ?? 0) - 1] ?? null;
}

/** The table with a decision about one finding; null takes it back. */
export function decide(table: FindingTable, index: number, decision: Decision | null): FindingTable {
  const decisions = table.decision.slice();
  decisions[index] = decision === null ? 0 : DECISIONS.indexOf(decision) + 1;
  return { ...table, decision: decisions };
}
