import type { TextColumn } from '../text-column.ts';
import { MAX_LINES } from './limits.ts';

const QUOTE = 34;
/** Of what was met so far, how much more room to take than it foretells. */
const SPARE = 1.1;
const FIRST_ROWS = 1024;
const FIRST_BYTES = 1 << 14;

/** Fills columns with cells of bytes, row by row, where nobody knows beforehand how many there are. */
export class CellColumns {
  readonly #texts: Uint8Array[];
  readonly #offsets: Uint32Array[];
  readonly #ends: Uint32Array;
  #rows = 0;
  #capacity = FIRST_ROWS;
  /** How much more is to come than was met, as far as one can tell. */
  #growth = 2;

  constructor(width: number) {
    this.#texts = Array.from({ length: width }, () => new Uint8Array(FIRST_BYTES));
    this.#offsets = Array.from({ length: width }, () => new Uint32Array(FIRST_ROWS + 1));
    this.#ends = new Uint32Array(width);
  }

  /** The next cell of a column: `bytes[start … end]`, in which so many quotes are doubled and become single. */
  add(column: number, bytes: Uint8Array, start: number, end: number, quotes: number): void {
    let to = this.#ends[column] ?? 0;
    let text = this.#texts[column];
    if (text === undefined || to + end - start > text.length) {
      const foretold = Math.ceil((to + end - start) * this.#growth * SPARE);
      // No column is longer than the file.
      text = enlarged(new Uint8Array(Math.min(foretold, bytes.length)), text);
      this.#texts[column] = text;
    }
    if (quotes > 0) {
      for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        text[to++] = byte;
        if (byte === QUOTE) at++;
      }
    } else for (let at = start; at < end; at++) text[to++] = bytes[at] ?? 0;
    this.#ends[column] = to;
    const offsets = this.#offsets[column];
    if (offsets !== undefined) offsets[this.#rows + 1] = to;
  }

  /** `whole`: how many times what was read so far the file is. */
  endRow(whole: number): void {
    this.#growth = Math.max(SPARE, whole);
    if (++this.#rows < this.#capacity) return;
    this.#capacity = Math.min(Math.ceil(this.#rows * this.#growth * SPARE), MAX_LINES);
    for (const [column, offsets] of this.#offsets.entries()) {
      this.#offsets[column] = enlarged(new Uint32Array(this.#capacity + 1), offsets);
    }
  }

  toColumns(): TextColumn[] {
    return this.#texts.map((text, column) => ({
      bytes: text.slice(0, this.#ends[column]),
      offsets: this.#offsets[column]?.slice(0, this.#rows + 1) ?? new Uint32Array(1),
    }));
  }
}

function enlarged<Numbers extends Uint8Array | Uint32Array>(to: Numbers, from: Numbers | undefined): Numbers {
  if (from !== undefined) to.set(from);
  return to;
}
