import { textAt, type TextColumn } from '../text-column.ts';
import type { CellReader } from './file-cells.ts';
import { MAX_BYTES, MAX_ROWS } from './limits.ts';
import { readOwnHeader, type Delimiter } from './own-header.ts';
import { scanCells } from './scan-cells.ts';

/** A file in the project's own words that needs no repair, cut into columns. */
export interface PlainFile {
  readonly delimiter: Delimiter;
  readonly rows: number;
  /** As the file writes them. */
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<string, TextColumn>;
}

const LINE_FEED = 10;
const decoder = new TextDecoder();

/** Null for any file about which there is something to guess, to repair or to say. */
export function openPlainFile(bytes: Uint8Array): PlainFile | null {
  const headerEnd = bytes.indexOf(LINE_FEED);
  if (headerEnd === -1 || bytes.length > MAX_BYTES) return null;
  // The decoder takes the byte order mark away.
  const line = decoder.decode(bytes.subarray(0, headerEnd)).replace(/\r$/, '');
  const header = readOwnHeader(line);
  if (header === null) return null;
  const headers = [...header.columns.keys()];
  const columns = scanCells(bytes, headerEnd + 1, header.delimiter, headers.length);
  const rows = (columns?.[0]?.offsets.length ?? 1) - 1;
  if (columns === null || rows === 0 || rows > MAX_ROWS) return null;
  return {
    delimiter: header.delimiter,
    rows,
    headers,
    columns: new Map(columns.map((column, index) => [headers[index] ?? '', column])),
  };
}

/** Reads a column's cells. Where all is ASCII, one text of it is cut by its offsets: ten times faster. */
export function plainCells(column: TextColumn): CellReader {
  const { bytes, offsets } = column;
  const text = decoder.decode(bytes);
  if (text.length !== bytes.length) return (row) => textAt(column, row);
  return (row) => text.slice(offsets[row], offsets[row + 1]);
}
