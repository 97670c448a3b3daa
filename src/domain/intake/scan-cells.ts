import { viewOf } from '../bytes-by-four.ts';
import { enlarged } from '../enlarged.ts';
import { unguardCell } from '../guarded-cell.ts';
import type { CellGrid } from './cell-grid.ts';
import { MAX_LINES } from './limits.ts';
import { plainCharacterLength } from './plain-character.ts';
import { fourTimes, skipPlain } from './skip-plain.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const QUOTES = fourTimes(QUOTE);
const APOSTROPHE = 39;
const FIRST_NON_ASCII = 128;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Leading bytes of the characters among which the spaces beyond ASCII are. */
function maySpace(byte: number): boolean {
  return byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

/** False where a cell has something around it that would have to be cut: spaces of any script, a guard. */
function isBare(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  const last = bytes[end - 1] ?? 0;
  if (first <= SPACE || last <= SPACE) return false;
  if (first === APOSTROPHE) {
    const text = decoder.decode(bytes.subarray(start, end));
    return unguardCell(text) === text;
  }
  if (first < FIRST_NON_ASCII && last < FIRST_NON_ASCII) return true;
  if (!maySpace(first) && !maySpace(bytes[end - 2] ?? 0) && !maySpace(bytes[end - 3] ?? 0)) return true;
  const text = decoder.decode(bytes.subarray(start, end));
  return text.trim() === text;
}

/** Of what was met so far, how much more room to take than it foretells. */
const SPARE = 1.05;
const FIRST_ROWS = 256;

/**
 * Where the cells of a plain file are, from its first row of data on: UTF-8 with RFC 4180 quotes, in one pass. Null
 * at the first thing that would have to be repaired or doubted: another width, a stray quote, a control character,
 * spaces around a cell.
 */
export function scanCells(
  bytes: Uint8Array,
  from: number,
  separator: string,
  width: number,
): CellGrid | null {
  const delimiter = separator.charCodeAt(0);
  const size = bytes.length;
  const view = viewOf(bytes);
  /** The end of the file ends a line. */
  const byteAt = (at: number): number => (at < size ? (bytes[at] ?? 0) : LINE_FEED);
  const delimiters = fourTimes(delimiter);
  const doubled = new Set<number>();
  let starts = new Uint32Array(FIRST_ROWS * width);
  let ends = new Uint32Array(FIRST_ROWS * width);
  let cells = 0;
  let lines = 0;
  let column = 0;
  let at = from;
  while (at < size) {
    const isQuoted = bytes[at] === QUOTE;
    if (isQuoted) at++;
    const start = at;
    const stop = isQuoted ? QUOTE : delimiter;
    const stops = isQuoted ? QUOTES : delimiters;
    let byte: number;
    for (;;) {
      at = skipPlain(view, at, stops);
      byte = byteAt(at);
      if (byte >= FIRST_NON_ASCII) {
        const length = plainCharacterLength(bytes, at);
        if (length === 0) return null;
        at += length;
      } else if (isQuoted && byte === QUOTE) {
        if (byteAt(at + 1) !== QUOTE) break;
        doubled.add(cells);
        at += 2;
      } else if (byte !== stop && at < size && (byte === TAB || (isQuoted && byte === LINE_FEED))) {
        if (byte === LINE_FEED) lines++;
        at++;
      } else break;
    }
    if ((at > start && !isBare(bytes, start, at)) || column === width) return null;
    starts[cells] = start;
    ends[cells++] = at;
    column++;
    if (isQuoted) {
      if (byte !== QUOTE) return null;
      byte = byteAt(++at);
    }
    if (byte === delimiter) {
      // A delimiter that ends the file is followed by one more cell, which the next round does not see.
      if (++at === size) return null;
      continue;
    }
    if (byte === CARRIAGE_RETURN) byte = byteAt(++at);
    if (byte !== LINE_FEED || column !== width || ++lines > MAX_LINES) return null;
    column = 0;
    at++;
    if (cells + width > starts.length) {
      const room = Math.ceil(((cells * (size - from)) / (at - from)) * SPARE) + width;
      starts = enlarged(starts, new Uint32Array(room));
      ends = enlarged(ends, new Uint32Array(room));
    }
  }
  return { bytes: view, width, rows: cells / width, starts, ends, doubled };
}
