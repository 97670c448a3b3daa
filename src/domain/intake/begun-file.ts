import type { CellGrid } from './cell-grid.ts';
import { CellScan } from './scan-cells.ts';
import { readOwnHeader, type Delimiter } from './own-header.ts';

/** A file in the project's own words that needs no repair, cut into cells. */
export interface PlainFile {
  readonly delimiter: Delimiter;
  /** By column, as the file writes them. */
  readonly headers: readonly string[];
  readonly grid: CellGrid;
}

const LINE_FEED = 10;
const decoder = new TextDecoder();

/** A file of which the beginning has come: its cells are found while the rest is on its way. */
export class BegunFile {
  #cutting: ReturnType<typeof begin> = null;
  #patience = 0;

  /** Cuts the lines that have come: of `bytes`, the file from its beginning on, there are more each time. */
  grow(bytes: Uint8Array): void {
    if (bytes.length < this.#patience) return;
    const hasGrown = this.#goOn(bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1));
    // A row that is not whole yet is looked at anew each time: the longer it is, the more seldom.
    if (!hasGrown) this.#patience = 2 * bytes.length;
  }

  /** With all of its bytes; null for a file about which there is something to guess, to repair or to say. */
  end(bytes: Uint8Array): PlainFile | null {
    this.#goOn(bytes);
    if (this.#cutting === null) return null;
    const { delimiter, headers, scan } = this.#cutting;
    const grid = scan.toGrid(bytes);
    return grid && { delimiter, headers, grid };
  }

  #goOn(bytes: Uint8Array): boolean {
    this.#cutting ??= begin(bytes);
    return this.#cutting?.scan.goOn(bytes) === true;
  }
}

function begin(bytes: Uint8Array) {
  const headerEnd = bytes.indexOf(LINE_FEED);
  if (headerEnd === -1) return null;
  // The decoder takes the byte order mark away.
  const line = decoder.decode(bytes.subarray(0, headerEnd)).replace(/\r$/, '');
  const header = readOwnHeader(line);
  if (header === null) return null;
  const { delimiter } = header;
  const headers = [...header.columns.keys()];
  return { delimiter, headers, scan: new CellScan(headerEnd + 1, delimiter, headers.length) };
}
