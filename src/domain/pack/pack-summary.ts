import { isRecord } from '../is-record.ts';

/** Squares of the map and what stands in them, in columns: a page takes them over from a worker without copying. */
export interface SummaryCells {
  readonly size: number;
  /** Among the `2 ** depth` of the world, from the north-west corner. */
  readonly column: Uint32Array;
  readonly row: Uint32Array;
  /** The middle of a square's places, in Mercator units. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What stands in square `i`: the counts `start[i] … start[i + 1]`. */
  readonly start: Uint32Array;
  /** Places that are the same to a filter by issue and kind, by their number in `PackSummary.mixes`, and how many. */
  readonly mix: Uint32Array;
  readonly count: Uint32Array;
}

/**
 * What a page knows of all the places of a pack before it reads any: squares of the map with their counts. A place is
 * counted once, where it stands first; whichever issues are chosen, the counts are exact.
 */
export interface PackSummary {
  /** Length of the file of places that it belongs to. */
  readonly fileBytes: number;
  readonly located: number;
  readonly unlocated: number;
  readonly issueIds: readonly string[];
  readonly depth: number;
  /** An issue mask as in a `PlaceTable`, and an index into `PLACE_KINDS`. */
  readonly mixes: readonly { readonly mask: number; readonly kind: number }[];
  readonly cells: SummaryCells;
}

/** The middle of a cell's places is told in so many steps of its side. */
const STEPS = 256;
const FORMAT = 1;

/** As a file: numbers in rows, one a cell: column, row, middle, then mixes and counts by turns. */
export function packSummaryJson(summary: PackSummary): string {
  const side = 2 ** summary.depth;
  const step = (position: number, cell: number): number =>
    Math.min(STEPS - 1, Math.max(0, Math.floor((position * side - cell) * STEPS)));
  const { fileBytes, located, unlocated, issueIds, depth, cells } = summary;
  return JSON.stringify({
    format: FORMAT,
    fileBytes,
    located,
    unlocated,
    issueIds,
    depth,
    mixes: summary.mixes.map(({ mask, kind }) => [mask, kind]),
    cells: Array.from({ length: cells.size }, (_, cell) => {
      const [column = 0, row = 0] = [cells.column[cell], cells.row[cell]];
      const counts = Array.from(cells.mix.subarray(cells.start[cell], cells.start[cell + 1]));
      return [
        column,
        row,
        step(cells.x[cell] ?? 0, column),
        step(cells.y[cell] ?? 0, row),
        ...counts.flatMap((mix, at) => [mix, cells.count[(cells.start[cell] ?? 0) + at] ?? 0]),
      ];
    }),
  });
}

/** Null where it is no such file, or of a later format. */
export function readPackSummary(json: unknown): PackSummary | null {
  if (!isRecord(json) || json['format'] !== FORMAT) return null;
  const { fileBytes, located, unlocated, issueIds, depth, mixes, cells } = json;
  if (!isCount(fileBytes) || !isCount(located) || !isCount(unlocated) || !isCount(depth)) return null;
  if (!Array.isArray(issueIds) || !issueIds.every((id) => typeof id === 'string')) return null;
  const mixRows = rowsOf(mixes, 2);
  const cellRows = rowsOf(cells, 4);
  if (mixRows === null || cellRows === null || depth > 30) return null;
  const side = 2 ** depth;
  return {
    fileBytes,
    located,
    unlocated,
    issueIds,
    depth,
    mixes: mixRows.map(([mask = 0, kind = 0]) => ({ mask, kind })),
    cells: toSummaryCells(
      cellRows.map(([column = 0, row = 0, stepX = 0, stepY = 0, ...counts]) => ({
        column,
        row,
        x: (column + (stepX + 0.5) / STEPS) / side,
        y: (row + (stepY + 0.5) / STEPS) / side,
        counts: inPairs(counts),
      })),
    ),
  };
}

/** The same with the issues of a territory, by their ids: those that it does not have are other issues. */
export function withIssues(summary: PackSummary, issueIds: readonly string[]): PackSummary {
  const other = issueIds.length;
  const bits = summary.issueIds.map((id) => {
    const bit = issueIds.indexOf(id);
    return bit === -1 ? other : bit;
  });
  const remask = (mask: number): number => {
    const known = bits.reduce(
      (sum, bit, old) => (((mask >>> old) & 1) === 1 && bit !== other ? sum | (1 << bit) : sum),
      0,
    );
    return known === 0 ? 1 << other : known;
  };
  return {
    ...summary,
    issueIds,
    mixes: summary.mixes.map(({ mask, kind }) => ({ mask: remask(mask), kind })),
  };
}

/** One square and its counts by mix, on their way into columns. */
export interface SummaryCell {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly counts: Iterable<readonly [mix: number, count: number]>;
}

export function toSummaryCells(cells: readonly SummaryCell[]): SummaryCells {
  const counts = cells.map((cell) => [...cell.counts]);
  const start = new Uint32Array(cells.length + 1);
  for (const [cell, { length }] of counts.entries()) start[cell + 1] = (start[cell] ?? 0) + length;
  return {
    size: cells.length,
    column: Uint32Array.from(cells, ({ column }) => column),
    row: Uint32Array.from(cells, ({ row }) => row),
    x: Float64Array.from(cells, ({ x }) => x),
    y: Float64Array.from(cells, ({ y }) => y),
    start,
    mix: Uint32Array.from(counts.flat(), ([mix]) => mix),
    count: Uint32Array.from(counts.flat(), ([, count]) => count),
  };
}

function inPairs(numbers: readonly number[]): [mix: number, count: number][] {
  return Array.from({ length: numbers.length >> 1 }, (_, pair) => [
    numbers[2 * pair] ?? 0,
    numbers[2 * pair + 1] ?? 0,
  ]);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function rowsOf(value: unknown, least: number): number[][] | null {
  if (!Array.isArray(value)) return null;
  const rows: number[][] = [];
  for (const row of value) {
    if (!Array.isArray(row) || row.length < least || !row.every(isCount)) return null;
    rows.push(row);
  }
  return rows;
}
