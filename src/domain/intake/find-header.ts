import { countKnownHeaders, type ManualColumns } from './read-header.ts';

/** A preamble longer than this is a document, not a table. */
const MAX_PREAMBLE_ROWS = 50;

export function isBlankRow(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/**
 * The record that holds the headers, below blank lines, `#` lines and a preamble: the first that names the
 * places and something else, else the first that names the places; -1 where none does.
 */
export function findHeader(rows: readonly (readonly string[])[], manual: ManualColumns = {}): number {
  let nameOnly = -1;
  for (const [index, row] of rows.slice(0, MAX_PREAMBLE_ROWS).entries()) {
    const { known, named } = countKnownHeaders(row, manual);
    if (named && known > 1) return index;
    if (named && nameOnly === -1) nameOnly = index;
  }
  return nameOnly;
}

/** Where no header is known: the row that most looks like one, for a person to say what its columns are. */
export function guessHeader(rows: readonly (readonly string[])[]): number {
  const first = rows
    .slice(0, MAX_PREAMBLE_ROWS)
    .findIndex((row) => row.length > 1 && !isBlankRow(row) && !row[0]?.startsWith('#'));
  return Math.max(0, first);
}
