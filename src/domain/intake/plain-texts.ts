import type { TextColumn } from '../text-column.ts';
import { TextColumnWriter } from '../text-column-writer.ts';
import { cellText, type CellGrid } from './cell-grid.ts';
import type { PlainFile } from './plain-file.ts';

/** So many rows at a time: their bytes stay at hand from one column to the next. */
const BLOCK = 256;

/** The texts of all files by column, those in which no row says anything left out. */
export function gatherPlainTexts(
  files: readonly PlainFile[],
  names: Iterable<string>,
): Map<string, TextColumn> {
  const size = files.reduce((rows, { grid }) => rows + grid.rows, 0);
  const writers = new Map(
    Array.from(names, (name) => [name, new TextColumnWriter(size, () => bytesOf(files, name))] as const),
  );
  for (const { headers, grid } of files) {
    const columns = Array.from(writers, ([name, writer]) => ({ writer, column: headers.indexOf(name) }));
    for (let first = 0; first < grid.rows; first += BLOCK) {
      const end = Math.min(first + BLOCK, grid.rows);
      for (const { writer, column } of columns) {
        if (column === -1) writer.appendBlanks(end - first);
        else appendCells(writer, grid, first * grid.width + column, end * grid.width);
      }
    }
  }
  return new Map(
    Array.from(writers)
      .filter(([, writer]) => !writer.isBlank)
      .map(([name, writer]) => [name, writer.toColumn()]),
  );
}

/** The cells of a column from `first` on. */
function appendCells(writer: TextColumnWriter, grid: CellGrid, first: number, end: number): void {
  if (grid.doubled.size === 0) {
    writer.appendCells({ ...grid, first, end, step: grid.width });
    return;
  }
  for (let cell = first; cell < end; cell += grid.width) {
    if (grid.doubled.has(cell)) writer.append(cellText(grid, cell));
    else writer.appendBytes(grid.bytes, grid.starts[cell] ?? 0, grid.ends[cell] ?? 0);
  }
}

/** How many bytes the cells of a column take, doubled quotes counted twice. */
function bytesOf(files: readonly PlainFile[], name: string): number {
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
