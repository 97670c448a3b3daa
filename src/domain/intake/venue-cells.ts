import { canonicalCells, type CellReader } from './file-cells.ts';
import { readList } from './read-list.ts';
import type { FileRows } from './read-rows.ts';

/** `lieux` of a file's rows with `|` between the ids, however the file writes its lists; null without the column. */
export function venueCells(rows: FileRows, ids: ReadonlySet<string>): CellReader | null {
  const cells = canonicalCells(rows, 'lieux');
  if (cells === null) return null;
  const rules = { delimiter: rows.file.delimiter, isKnown: (id: string) => ids.has(id) };
  return (place) => {
    const cell = cells(place);
    return /[[{;,\n]/.test(cell) ? readList(cell, rules).join('|') : cell;
  };
}
