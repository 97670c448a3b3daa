import { viewOf } from './bytes-by-four.ts';
import type { Cells } from './cells.ts';
import { OwnTexts } from './own-texts.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import { rowCount, textOf, type TextColumn } from './text-column.ts';

const encoder = new TextEncoder();

/**
 * Fills a column row by row. As long as texts repeat, each stands there once, and a row holds its number; where
 * they turn out to differ from row to row, each row gets its own. Until the first that says something, a column
 * takes no room.
 */
export class TextColumnWriter {
  readonly #capacity: number;
  readonly #measure: () => number;
  readonly #repeated: RepeatedTexts;
  #own: OwnTexts | null = null;
  /** Where a text is encoded before one knows whether it is new. */
  #draft = new Uint8Array(64);
  #draftView = viewOf(this.#draft);

  /** `capacity` rows at most; `measure` tells how many bytes all of their texts take together, where one knows. */
  constructor(capacity: number, measure: () => number = () => 0) {
    this.#capacity = capacity;
    this.#measure = measure;
    this.#repeated = new RepeatedTexts(capacity);
  }

  get isBlank(): boolean {
    return this.#own === null && this.#repeated.isBlank;
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
    if (this.#own !== null) this.#own.append(bytes, start, end);
    else if (!this.#repeated.append(bytes, start, end)) this.#spread().append(bytes, start, end);
  }

  /** Of the cells from `first` on, every `step`th. */
  appendCells(cells: Cells, first: number, end: number, step: number): void {
    const next = this.#own === null ? this.#repeated.appendCells(cells, first, end, step) : first;
    if (next < end) (this.#own ?? this.#spread()).appendCells(cells, next, end, step);
  }

  appendBlanks(rows: number): void {
    if (this.#own === null) this.#repeated.appendBlanks(rows);
    else for (let row = 0; row < rows; row++) this.#own.append(this.#draftView, 0, 0);
  }

  toColumn(): TextColumn {
    return (this.#own ?? this.#repeated).toColumn();
  }

  #spread(): OwnTexts {
    this.#own = new OwnTexts(this.#capacity, this.#measure());
    this.#repeated.spreadTo(this.#own);
    return this.#own;
  }
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
