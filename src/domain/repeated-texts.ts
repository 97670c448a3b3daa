import { NO_BYTES, viewOf } from './bytes-by-four.ts';
import type { Cells } from './cells.ts';
import type { OwnTexts } from './own-texts.ts';
import type { TextColumn } from './text-column.ts';
import { TextSet } from './text-set.ts';

/** So many different texts any column may have before it is asked whether they repeat. */
const FREE_TEXTS = 256;
/** Beneath so many rows a text, it is not worth while to look for each whether it was there before. */
const LEAST_ROWS = 4;
/** Codes are of two bytes. */
const MOST_TEXTS = 0x10000;
const LIKELY = 64;

/** The texts of rows among which few repeat often, each once, and the number of each row's. */
export class RepeatedTexts {
  readonly #capacity: number;
  readonly #texts = new TextSet();
  /** No room is taken until a row says something. */
  #codes = new Uint16Array(0);
  /** By length and both ends of a text, the number of the last such: mostly it is that one again. */
  readonly #likely = new Uint16Array(LIKELY);
  #size = 0;

  /** `capacity` rows at most. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get isBlank(): boolean {
    return this.#texts.size === 0;
  }

  /** False where the texts turn out to differ from row to row: this one is then not among them. */
  append(bytes: DataView, start: number, end: number): boolean {
    const texts = this.#texts;
    if (texts.size === 0) {
      if (start === end) {
        this.#size++;
        return true;
      }
      this.#codes = new Uint16Array(this.#capacity);
      if (this.#size > 0) texts.add(NO_BYTES, 0, 0);
    }
    const slot =
      start === end ? 0 : (end - start + bytes.getUint8(start) + 2 * bytes.getUint8(end - 1)) % LIKELY;
    const likely = this.#likely[slot] ?? 0;
    const code = texts.is(likely, bytes, start, end) ? likely : texts.add(bytes, start, end);
    const differ = texts.size > FREE_TEXTS && texts.size * LEAST_ROWS > this.#size;
    if (code < 0 || differ || texts.size > MOST_TEXTS) return false;
    this.#likely[slot] = code;
    this.#codes[this.#size++] = code;
    return true;
  }

  /** The same for every `step`th cell; answers with the first that is not among them, or the end. */
  appendCells({ bytes, starts, ends }: Cells, first: number, end: number, step: number): number {
    for (let cell = first; cell < end; cell += step) {
      if (!this.append(bytes, starts[cell] ?? 0, ends[cell] ?? 0)) return cell;
    }
    return end;
  }

  appendBlanks(rows: number): void {
    if (this.isBlank) this.#size += rows;
    else for (let row = 0; row < rows; row++) this.append(NO_BYTES, 0, 0);
  }

  /** Gives each row so far its own text. */
  spreadTo(own: OwnTexts): void {
    const { bytes, offsets } = this.#texts;
    const view = viewOf(bytes);
    for (let row = 0; row < this.#size; row++) {
      const text = this.#codes[row] ?? 0;
      own.append(view, offsets[text] ?? 0, offsets[text + 1] ?? 0);
    }
  }

  toColumn(): TextColumn {
    const texts = this.#texts;
    if (texts.size === 0 && this.#size > 0) texts.add(NO_BYTES, 0, 0);
    const offsets = texts.offsets.slice(0, texts.size + 1);
    const codes = this.#codes.length === 0 ? new Uint16Array(this.#size) : this.#codes;
    return {
      bytes: texts.bytes.slice(0, offsets[texts.size]),
      offsets,
      codes: codes.length === this.#size ? codes : codes.slice(0, this.#size),
    };
  }
}
