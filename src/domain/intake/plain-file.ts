import type { CellGrid } from './cell-grid.ts';
import { MAX_BYTES, MAX_ROWS } from './limits.ts';
import { readOwnHeader, type Delimiter } from './own-header.ts';
import { scanCells } from './scan-cells.ts';

/** A file in the project's own words that needs no repair, cut into cells. */
export interface PlainFile {
  readonly delimiter: Delimiter;
  /** By column, as the file writes them. */
  readonly headers: readonly string[];
  readonly grid: CellGrid;
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
  const grid = scanCells(bytes, headerEnd + 1, header.delimiter, headers.length);
  if (grid === null || grid.rows === 0 || grid.rows > MAX_ROWS) return null;
  return { delimiter: header.delimiter, headers, grid };
}
