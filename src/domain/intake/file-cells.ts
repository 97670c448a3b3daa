import { readDate } from './read-dates.ts';
import type { FileRows } from './read-rows.ts';

/** Reads one text of a place of a file: trimmed, '' where the row says nothing. */
export type CellReader = (place: number) => string;

/** The cells of one column of a file, by place. */
export function columnCells({ file, records }: FileRows, column: number): CellReader {
  return (place) => file.records[records[place] ?? -1]?.[column]?.trim() ?? '';
}

/** The cells of a canonical column (or its translation), null where the file has no such column. */
export function canonicalCells(rows: FileRows, name: string): CellReader | null {
  const { header } = rows.file;
  if (name === 'adresse' && header.addressParts.length > 0) {
    const parts = header.addressParts.map((column) => columnCells(rows, column));
    return (place) =>
      parts
        .map((part) => part(place))
        .filter((part) => part !== '')
        .join(' ');
  }
  const column = header.columns.get(name);
  if (column === undefined) return null;
  const cells = columnCells(rows, column);
  if (name !== 'date_maj') return cells;
  // Dates are compared, and shown in each reader's own way: one writing for all. They repeat.
  const dates = new Map<string, string>();
  return (place) => {
    const cell = cells(place);
    let date = dates.get(cell);
    if (date === undefined) dates.set(cell, (date = readDate(cell) ?? cell));
    return date;
  };
}
