import { viewOf } from '../bytes-by-four.ts';
import { enlarged } from '../enlarged.ts';
import { unguardCell } from '../guarded-cell.ts';
import type { CellGrid } from './cell-grid.ts';
import { MAX_BYTES, MAX_LINES } from './limits.ts';
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

/** The end of the file ends a line. */
function byteAt(bytes: Uint8Array, at: number): number {
  return at < bytes.length ? (bytes[at] ?? 0) : LINE_FEED;
}

/** Leading bytes of the characters among which the spaces beyond ASCII are. */
function maySpace(byte: number): boolean {
  return byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}

/** False where a cell has something around it that would have to be cut: spaces of any script, a guard. */
function isBare(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  const last = bytes[end - 1] ?? 0;
  if (first <= SPACE || last <= SPACE) return false;
  if (first !== APOSTROPHE) {
    if (first < FIRST_NON_ASCII && last < FIRST_NON_ASCII) return true;
    if (!maySpace(first) && !maySpace(bytes[end - 2] ?? 0) && !maySpace(bytes[end - 3] ?? 0)) return true;
  }
  const text = decoder.decode(bytes.subarray(start, end));
  return unguardCell(text) === text && text.trim() === text;
}

/** Of what was met so far, how much more room to take than it foretells. */
const SPARE = 1.05;
const FIRST_CELLS = 4096;

/**
 * Finds where the cells of a plain file are, from its first row of data on: UTF-8 with RFC 4180 quotes, in one pass.
 * It stops before the first row in which something would have to be repaired or doubted: another width, a stray quote,
 * a control character, spaces around a cell.
 */
export class CellScan {
  readonly #delimiter: number;
  readonly #width: number;
  readonly #doubled = new Set<number>();
  #starts = new Uint32Array(0);
  #ends = new Uint32Array(0);
  /** The row from which to go on: its first cell and byte, and how many lines are before it. */
  #cells = 0;
  #at: number;
  #lines = 0;

  constructor(from: number, separator: string, width: number) {
    this.#at = from;
    this.#delimiter = separator.charCodeAt(0);
    this.#width = width;
  }

  /** The cells of a file with these bytes, all of which were gone through; null where something is not plain. */
  toGrid(bytes: Uint8Array): CellGrid | null {
    if (this.#at < bytes.length) return null;
    const [starts, ends, width] = [this.#starts, this.#ends, this.#width];
    return { bytes: viewOf(bytes), width, rows: this.#cells / width, starts, ends, doubled: this.#doubled };
  }

  /** Takes the rows of a file so far, which ends a line; false where there is no further one. */
  goOn(bytes: Uint8Array): boolean {
    const from = this.#at;
    // There is room for what has not come yet, where its length is known.
    do this.#makeRoom(bytes.buffer.byteLength);
    while (bytes.length <= MAX_BYTES && this.#cutRows(bytes) && this.#at < bytes.length);
    return this.#at > from;
  }

  /** Where there is none for one more row. */
  #makeRoom(size: number): void {
    const least = this.#cells + this.#width;
    if (least <= this.#starts.length) return;
    const foretold = this.#cells * Math.max(2, (SPARE * size) / this.#at);
    const room = Math.max(least, foretold, FIRST_CELLS);
    this.#starts = enlarged(this.#starts, new Uint32Array(room));
    this.#ends = enlarged(this.#ends, new Uint32Array(room));
  }

  /** Row by row, as long as there is room for one more; false at the first that is not plain. */
  #cutRows(bytes: Uint8Array): boolean {
    const view = viewOf(bytes);
    while (this.#at < bytes.length && this.#cells + this.#width <= this.#starts.length) {
      const end = this.#cutRow(bytes, view);
      if (end === -1) return false;
      this.#at = end;
      this.#cells += this.#width;
    }
    return true;
  }

  /**
   * Where the next row ends; -1 where it is not plain or not whole. Called for each, it is compiled once: one loop over
   * all rows was, again and again, while it ran.
   */
  #cutRow(bytes: Uint8Array, view: DataView): number {
    const size = bytes.length;
    const starts = this.#starts;
    const ends = this.#ends;
    const delimiter = this.#delimiter;
    const delimiters = fourTimes(delimiter);
    const pastRow = this.#cells + this.#width;
    let lines = this.#lines;
    let cell = this.#cells;
    let at = this.#at;
    while (at < size) {
      const isQuoted = bytes[at] === QUOTE;
      if (isQuoted) at++;
      const start = at;
      const stop = isQuoted ? QUOTE : delimiter;
      const stops = isQuoted ? QUOTES : delimiters;
      let byte: number;
      for (;;) {
        at = skipPlain(view, at, stops);
        byte = byteAt(bytes, at);
        if (byte >= FIRST_NON_ASCII) {
          const length = plainCharacterLength(bytes, at);
          if (length === 0) return -1;
          at += length;
        } else if (isQuoted && byte === QUOTE) {
          if (byteAt(bytes, at + 1) !== QUOTE) break;
          this.#doubled.add(cell);
          at += 2;
        } else if (byte !== stop && at < size && (byte === TAB || (isQuoted && byte === LINE_FEED))) {
          if (byte === LINE_FEED) lines++;
          at++;
        } else break;
      }
      if ((at > start && !isBare(bytes, start, at)) || cell === pastRow) return -1;
      starts[cell] = start;
      ends[cell++] = at;
      if (isQuoted) {
        if (byte !== QUOTE) return -1;
        byte = byteAt(bytes, ++at);
      }
      if (byte === delimiter) {
        at++;
        continue;
      }
      if (byte === CARRIAGE_RETURN) byte = byteAt(bytes, ++at);
      if (byte !== LINE_FEED || cell !== pastRow || ++lines > MAX_LINES) return -1;
      this.#lines = lines;
      return at + 1;
    }
    // A delimiter ends the file, and one more cell follows it.
    return -1;
  }
}
