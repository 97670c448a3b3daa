import type { TextColumn } from '../text-column.ts';
import { MAX_LINES } from './limits.ts';
import { plainCharacterLength } from './plain-character.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const FIRST_NON_ASCII = 128;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Where the cells of a file stand in its bytes, row by row, without their quotes. */
interface CellSpans {
  readonly rows: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** By column: bytes of all its cells. */
  readonly sizes: Uint32Array;
}

function countLines(bytes: Uint8Array, from: number): number {
  let lines = 1;
  for (let at = bytes.indexOf(LINE_FEED, from); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}

/** Leading bytes of the characters among which the spaces beyond ASCII are. */
function maySpace(byte: number): boolean {
  return byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

/** False where spaces of any script stand at an end of a cell: they would have to be cut. */
function isTrimmed(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  const last = bytes[end - 1] ?? 0;
  if (first <= SPACE || last <= SPACE) return false;
  if (first < FIRST_NON_ASCII && last < FIRST_NON_ASCII) return true;
  if (!maySpace(first) && !maySpace(bytes[end - 2] ?? 0) && !maySpace(bytes[end - 3] ?? 0)) return true;
  const text = decoder.decode(bytes.subarray(start, end));
  return text.trim() === text;
}

/**
 * Finds the cells of rows of one width, in UTF-8 with RFC 4180 quotes. Null at the first thing that would have
 * to be repaired or doubted: another width, a stray quote, a control character, spaces around a cell.
 */
function findCells(bytes: Uint8Array, from: number, delimiter: number, width: number): CellSpans | null {
  const size = bytes.length;
  const lines = countLines(bytes, from);
  if (lines > MAX_LINES) return null;
  const capacity = lines * width;
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  const sizes = new Uint32Array(width);
  let cells = 0;
  let column = 0;
  let at = from;
  while (at < size) {
    const isQuoted = bytes[at] === QUOTE;
    if (isQuoted) at++;
    const start = at;
    const stop = isQuoted ? QUOTE : delimiter;
    let byte = bytes[at] ?? 0;
    for (;;) {
      while (byte !== stop && byte >= SPACE && byte < FIRST_NON_ASCII) byte = bytes[++at] ?? 0;
      if (byte >= FIRST_NON_ASCII) {
        const length = plainCharacterLength(bytes, at);
        if (length === 0) return null;
        at += length;
      } else if (isQuoted && byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break;
        at += 2;
      } else if (byte !== stop && (byte === TAB || (isQuoted && byte === LINE_FEED))) at++;
      else break;
      byte = bytes[at] ?? 0;
    }
    if (at > start && !isTrimmed(bytes, start, at)) return null;
    if (column === width) return null;
    starts[cells] = start;
    ends[cells] = at;
    sizes[column] = (sizes[column] ?? 0) + at - start;
    cells++;
    column++;
    if (isQuoted && byte !== QUOTE) return null;
    if (isQuoted) byte = bytes[++at] ?? 0;
    if (byte === delimiter) {
      // A delimiter that ends the file is followed by one more cell, which the next round does not see.
      if (at === size - 1) return null;
      at++;
      continue;
    }
    if (byte === CARRIAGE_RETURN) byte = bytes[++at] ?? 0;
    if ((byte !== LINE_FEED && at < size) || column !== width) return null;
    column = 0;
    at++;
  }
  return { rows: cells / width, starts, ends, sizes };
}

/**
 * The cells copied row by row, so that the file is walked once from end to end; each column fills its own part
 * of one stretch of bytes. Doubled quotes of quoted cells become single.
 */
function toColumns(bytes: Uint8Array, { rows, starts, ends, sizes }: CellSpans): TextColumn[] {
  const width = sizes.length;
  const firsts = sizes.map((_, column) => sizes.subarray(0, column).reduce((sum, size) => sum + size, 0));
  const nexts = firsts.slice();
  const text = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  const offsets = new Uint32Array(width * (rows + 1));
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < width; column++, cell++) {
      const start = starts[cell] ?? 0;
      const end = ends[cell] ?? 0;
      let to = nexts[column] ?? 0;
      if (bytes[start - 1] === QUOTE) {
        for (let at = start; at < end; at++) {
          text[to++] = bytes[at] ?? 0;
          if (bytes[at] === QUOTE) at++;
        }
      } else for (let at = start; at < end; at++) text[to++] = bytes[at] ?? 0;
      nexts[column] = to;
      offsets[column * (rows + 1) + row + 1] = to - (firsts[column] ?? 0);
    }
  }
  return Array.from(sizes, (_, column) => ({
    bytes: text.slice(firsts[column], nexts[column]),
    offsets: offsets.slice(column * (rows + 1), (column + 1) * (rows + 1)),
  }));
}

/** The columns of a plain file from its first row of data on; null where it is not plain. */
export function scanCells(
  bytes: Uint8Array,
  from: number,
  delimiter: string,
  width: number,
): readonly TextColumn[] | null {
  const spans = findCells(bytes, from, delimiter.charCodeAt(0), width);
  return spans === null ? null : toColumns(bytes, spans);
}
