import { copyBytes, viewOf } from './bytes-by-four.ts';
import { rowCount, textOf, type TextColumn } from './text-column.ts';
import { TextSet } from './text-set.ts';

const encoder = new TextEncoder();

/** So many different texts any column may have before it is asked whether they repeat. */
const FREE_TEXTS = 256;
/** Rows a text, beneath which it is not worth while to look for each whether it was there before. */
const MOST_SPREAD = 4;
/** Codes are of two bytes. */
const MOST_TEXTS = 0x10000;

/** The cells of one column in rows of bytes: the first, and how far it is from one to the next. */
export interface CellRun {
  readonly bytes: DataView;
  /** Cell `i` is `bytes[starts[i] … ends[i]]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

/**
 * Fills a column row by row. As long as texts repeat, each stands there once, and a row holds its number; where
 * they turn out to differ from row to row, each row gets its own. Until the first that says something, a column
 * takes no room.
 */
export class TextColumnWriter {
  readonly #capacity: number;
  readonly #measure: () => number;
  #size = 0;
  /** The texts while they repeat, null from when they no longer do. */
  #texts: TextSet | null = new TextSet();
  #codes = new Uint16Array(0);
  #last = 0;
  /** From then on, what a column holds. */
  #bytes = new Uint8Array(0);
  #view = viewOf(this.#bytes);
  #offsets = new Uint32Array(0);
  /** Where a text is encoded before one knows whether it is new. */
  #draft = new Uint8Array(64);
  #draftView = viewOf(this.#draft);

  /** `capacity` rows at most; `measure` tells how many bytes all of their texts take together, where one knows. */
  constructor(capacity: number, measure: () => number = () => 0) {
    this.#capacity = capacity;
    this.#measure = measure;
  }

  get isBlank(): boolean {
    return this.#codes.length === 0 && this.#texts !== null;
  }

  append(text: string): void {
    if (text.length * 3 > this.#draft.length) {
      this.#draft = new Uint8Array(text.length * 6);
      this.#draftView = viewOf(this.#draft);
    }
    this.appendBytes(this.#draftView, 0, writeUtf8(text, this.#draft));
  }

  /** `bytes[start … end]`, UTF-8. */
  appendBytes(bytes: DataView, start: number, end: number): void {
    if (this.#texts === null) this.#appendOwn(bytes, start, end);
    else this.#appendCode(this.#texts, bytes, start, end);
  }

  appendCells({ bytes, starts, ends, first, end, step }: CellRun): void {
    for (let cell = first; cell < end; cell += step) {
      this.appendBytes(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
    }
  }

  appendBlanks(rows: number): void {
    if (this.isBlank) this.#size += rows;
    else for (let row = 0; row < rows; row++) this.appendBytes(this.#draftView, 0, 0);
  }

  toColumn(): TextColumn {
    const texts = this.#texts;
    if (texts === null) {
      const offsets = trimmed(this.#offsets, this.#size + 1);
      return { bytes: trimmed(this.#bytes, offsets[this.#size] ?? 0), offsets, codes: null };
    }
    // Nobody has said anything.
    if (texts.size === 0 && this.#size > 0) texts.add(this.#draftView, 0, 0);
    const offsets = texts.offsets.slice(0, texts.size + 1);
    const bytes = texts.bytes.slice(0, offsets[texts.size]);
    const codes = this.#codes.length === 0 ? new Uint16Array(this.#size) : trimmed(this.#codes, this.#size);
    return { bytes, offsets, codes };
  }

  #appendCode(texts: TextSet, bytes: DataView, start: number, end: number): void {
    if (texts.size === 0) {
      if (start === end) {
        this.#size++;
        return;
      }
      this.#codes = new Uint16Array(this.#capacity);
      // What was blank so far has the first code.
      if (this.#size > 0) texts.add(bytes, start, start);
    } else if (texts.is(this.#last, bytes, start, end)) {
      this.#codes[this.#size++] = this.#last;
      return;
    }
    const code = texts.add(bytes, start, end);
    const isSpread = texts.size > FREE_TEXTS && texts.size * MOST_SPREAD > this.#size;
    if (code === -1 || isSpread || texts.size > MOST_TEXTS) {
      this.#spread(texts);
      this.#appendOwn(bytes, start, end);
      return;
    }
    this.#last = code;
    this.#codes[this.#size++] = code;
  }

  /** Gives each row so far its own text. */
  #spread(texts: TextSet): void {
    const rows = this.#size;
    const view = viewOf(texts.bytes);
    this.#texts = null;
    this.#offsets = new Uint32Array(this.#capacity + 1);
    this.#bytes = new Uint8Array(this.#measure());
    this.#view = viewOf(this.#bytes);
    this.#size = 0;
    for (let row = 0; row < rows; row++) {
      const text = this.#codes[row] ?? 0;
      this.#appendOwn(view, texts.offsets[text] ?? 0, texts.offsets[text + 1] ?? 0);
    }
    this.#codes = new Uint16Array(0);
  }

  #appendOwn(bytes: DataView, start: number, end: number): void {
    const from = this.#offsets[this.#size] ?? 0;
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const longer = new Uint8Array(to * 2);
      longer.set(this.#bytes);
      this.#bytes = longer;
      this.#view = viewOf(longer);
    }
    copyBytes(bytes, start, end, this.#view, from);
    this.#offsets[++this.#size] = to;
  }
}

function trimmed<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  numbers: Numbers,
  length: number,
): Numbers | ReturnType<Numbers['slice']> {
  return numbers.length === length ? numbers : numbers.slice(0, length);
}

/**
 * Writes a text, for which there is room for three bytes a unit, and returns where it ends. By hand: calling
 * the encoder for each of a million short texts costs more than the encoding.
 */
function writeUtf8(text: string, bytes: Uint8Array): number {
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[end++] = unit;
    } else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else {
      return encoder.encodeInto(text, bytes).written;
    }
  }
  return end;
}

export function toTextColumn(texts: readonly string[]): TextColumn {
  const writer = new TextColumnWriter(texts.length);
  for (const text of texts) writer.append(text);
  return writer.toColumn();
}

/** The texts of several columns, one after the other; a part without a column has that many empty texts. */
export function joinTextColumns(
  parts: readonly { readonly size: number; readonly column: TextColumn | undefined }[],
): TextColumn {
  const writer = new TextColumnWriter(parts.reduce((sum, part) => sum + part.size, 0));
  for (const { size, column } of parts) {
    if (column === undefined) writer.appendBlanks(size);
    else appendColumn(writer, column);
  }
  return writer.toColumn();
}

function appendColumn(writer: TextColumnWriter, column: TextColumn): void {
  const bytes = viewOf(column.bytes);
  for (let row = 0; row < rowCount(column); row++) {
    const text = textOf(column, row);
    writer.appendBytes(bytes, column.offsets[text] ?? 0, column.offsets[text + 1] ?? 0);
  }
}
