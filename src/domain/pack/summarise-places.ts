import { mercatorX, mercatorY } from '../geo/mercator.ts';
import type { PlaceTable } from '../place-table.ts';
import { toSummaryCells, type PackSummary, type SummaryCell } from './pack-summary.ts';

/** More cells would be a file to wait for: at this number it has some hundred kB, half of it compressed away. */
const MOST_CELLS = 8000;
/** Squares of 40 m at the equator: nearer than that, single places are read. */
const MOST_DEPTH = 20;

/** Where a place stands first, in Mercator units, and its mix. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly mix: number;
}

/** The finest squares of which there are few enough, and what stands in them. */
export function summarisePlaces(table: PlaceTable, fileBytes: number, mostCells = MOST_CELLS): PackSummary {
  const mixes = new Map<string, { mask: number; kind: number; number: number }>();
  const spots: Spot[] = [];
  for (let place = 0; place < table.size; place++) {
    const point = table.pointStart[place] ?? 0;
    if (point === table.pointStart[place + 1]) continue;
    const [mask = 0, kind = 0] = [table.issueMask[place], table.kind[place]];
    const key = `${String(mask)} ${String(kind)}`;
    const mix = mixes.get(key) ?? { mask, kind, number: mixes.size };
    mixes.set(key, mix);
    const x = mercatorX(table.pointLon[point] ?? 0);
    spots.push({ x, y: mercatorY(table.pointLat[point] ?? 0), mix: mix.number });
  }
  let depth = 0;
  while (depth < MOST_DEPTH && countCells(spots, depth + 1) <= mostCells) depth++;
  return {
    fileBytes,
    located: spots.length,
    unlocated: table.size - spots.length,
    issueIds: table.issueIds,
    depth,
    mixes: Array.from(mixes.values(), ({ mask, kind }) => ({ mask, kind })),
    cells: toSummaryCells(toCells(spots, depth)),
  };
}

function cellOf({ x, y }: Spot, side: number): { readonly column: number; readonly row: number } {
  return { column: Math.floor(x * side), row: Math.floor(y * side) };
}

function countCells(spots: readonly Spot[], depth: number): number {
  const side = 2 ** depth;
  const cells = new Set<number>();
  for (const spot of spots) {
    const { column, row } = cellOf(spot, side);
    cells.add(row * side + column);
  }
  return cells.size;
}

function toCells(spots: readonly Spot[], depth: number): SummaryCell[] {
  const side = 2 ** depth;
  const cells = new Map<
    number,
    { column: number; row: number; x: number; y: number; all: number; byMix: Map<number, number> }
  >();
  for (const spot of spots) {
    const { column, row } = cellOf(spot, side);
    const key = row * side + column;
    const cell = cells.get(key) ?? { column, row, x: 0, y: 0, all: 0, byMix: new Map<number, number>() };
    cells.set(key, cell);
    cell.x += spot.x;
    cell.y += spot.y;
    cell.all++;
    cell.byMix.set(spot.mix, (cell.byMix.get(spot.mix) ?? 0) + 1);
  }
  return [...cells.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, { column, row, x, y, all, byMix }]) => ({
      column,
      row,
      x: x / all,
      y: y / all,
      counts: byMix,
    }));
}
