import type { TextColumn } from '../text-column.ts';
import { CellColumns } from './cell-columns.ts';
import { MAX_LINES } from './limits.ts';
import { plainCharacterLength } from './plain-character.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const FIRST_NON_ASCII = 128;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

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
 * The columns of a plain file from its first row of data on: UTF-8 with RFC 4180 quotes, in one pass, each cell
 * copied while its bytes are at hand. Null at the first thing that would have to be repaired or doubted: another
 * width, a stray quote, a control character, spaces around a cell.
 */
export function scanCells(
  bytes: Uint8Array,
  from: number,
  separator: string,
  width: number,
): readonly TextColumn[] | null {
  const delimiter = separator.charCodeAt(0);
  const size = bytes.length;
  const writer = new CellColumns(width);
  let lines = 0;
  let column = 0;
  let at = from;
  while (at < size) {
    const isQuoted = bytes[at] === QUOTE;
    if (isQuoted) at++;
    const start = at;
    const stop = isQuoted ? QUOTE : delimiter;
    let quotes = 0;
    let byte = bytes[at] ?? 0;
    for (;;) {
      while (byte !== stop && byte >= SPACE && byte < FIRST_NON_ASCII) byte = bytes[++at] ?? 0;
      if (byte >= FIRST_NON_ASCII) {
        const length = plainCharacterLength(bytes, at);
        if (length === 0) return null;
        at += length;
      } else if (isQuoted && byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break;
        quotes++;
        at += 2;
      } else if (byte !== stop && (byte === TAB || (isQuoted && byte === LINE_FEED))) {
        if (byte === LINE_FEED) lines++;
        at++;
      } else break;
      byte = bytes[at] ?? 0;
    }
    if (at > start && !isTrimmed(bytes, start, at)) return null;
    if (column === width) return null;
    writer.add(column, bytes, start, at, quotes);
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
    if (++lines > MAX_LINES) return null;
    writer.endRow((size - from) / (at - from));
  }
  return writer.toColumns();
}
