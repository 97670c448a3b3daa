import type { Cells } from '../cells.ts';
import { viewOf } from '../bytes-by-four.ts';
import { cellText, type CellGrid } from './cell-grid.ts';
import type { PlainFile } from './begun-file.ts';

/** So many rows at a time: their bytes stay at hand from one column to the next. */
const BLOCK = 256;
const encoder = new TextEncoder();

/** What takes the cells of a column, file by file and row by row. */
interface ColumnWriter {
  readonly append: (bytes: DataView, start: number, end: number) => void;
  /** Of the cells from `first` on, every `step`th. */
  readonly appendCells: (cells: Cells, first: number, end: number, step: number) => void;
  readonly appendBlanks: (rows: number) => void;
}

/** Gives each column its cells, and empty ones where a file does not have it. */
export function fillColumns(
  files: readonly PlainFile[],
  writers: Iterable<readonly [name: string, writer: ColumnWriter]>,
): void {
  const all = [...writers];
  for (const { headers, grid } of files) {
    const columns = all.map(([name, writer]) => ({ writer, column: headers.indexOf(name) }));
    for (let first = 0; first < grid.rows; first += BLOCK) {
      const end = Math.min(first + BLOCK, grid.rows);
      for (const { writer, column } of columns) {
        if (column === -1) writer.appendBlanks(end - first);
        else appendCells(writer, grid, first * grid.width + column, end * grid.width);
      }
    }
  }
}

/** The cells of a column from `first` on. */
function appendCells(writer: ColumnWriter, grid: CellGrid, first: number, end: number): void {
  const { bytes, starts, ends, doubled, width } = grid;
  if (doubled.size === 0) {
    writer.appendCells(grid, first, end, width);
    return;
  }
  for (let cell = first; cell < end; cell += width) {
    if (doubled.has(cell)) {
      const text = encoder.encode(cellText(grid, cell));
      writer.append(viewOf(text), 0, text.length);
    } else writer.append(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
  }
}

/** How many bytes the cells of a column take, doubled quotes counted twice. */
export function countBytes(files: readonly PlainFile[], name: string): number {
  let bytes = 0;
  for (const { headers, grid } of files) {
    const column = headers.indexOf(name);
    if (column === -1) continue;
    for (let cell = column; cell < grid.rows * grid.width; cell += grid.width) {
      bytes += (grid.ends[cell] ?? 0) - (grid.starts[cell] ?? 0);
    }
  }
  return bytes;
}
