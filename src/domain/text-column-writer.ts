import type { TextColumn } from './text-column.ts';

const encoder = new TextEncoder();

/** Fills a column text by text. Until the first that says something it takes no room. */
export class TextColumnWriter {
  readonly #capacity: number;
  #offsets = new Uint32Array(0);
  #bytes = new Uint8Array(0);
  #size = 0;
  #end = 0;

  /** `capacity` texts at most. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get isBlank(): boolean {
    return this.#end === 0;
  }

  append(text: string): void {
    if (text !== '') {
      if (this.isBlank) this.#offsets = new Uint32Array(this.#capacity + 1);
      this.#reserve(text.length * 3);
      this.#end = writeUtf8(text, this.#bytes, this.#end);
    }
    this.#size++;
    if (!this.isBlank) this.#offsets[this.#size] = this.#end;
  }

  toColumn(): TextColumn {
    const offsets = this.isBlank ? new Uint32Array(this.#size + 1) : this.#offsets.slice(0, this.#size + 1);
    return { bytes: this.#bytes.slice(0, this.#end), offsets };
  }

  #reserve(room: number): void {
    if (this.#end + room <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#end + room, this.#bytes.length * 2, 256));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }
}

/**
 * Writes a text, for which there is room for three bytes a unit, and returns where it ends. By hand: calling
 * the encoder for each of a million short texts costs more than the encoding.
 */
function writeUtf8(text: string, bytes: Uint8Array, start: number): number {
  let end = start;
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
      return start + encoder.encodeInto(text, bytes.subarray(start)).written;
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
  const [only] = parts;
  if (parts.length === 1 && only?.column !== undefined) return only.column;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const bytes = new Uint8Array(parts.reduce((sum, { column }) => sum + (column?.bytes.length ?? 0), 0));
  const offsets = new Uint32Array(size + 1);
  let first = 0;
  let start = 0;
  for (const { size: texts, column } of parts) {
    if (column !== undefined) bytes.set(column.bytes, start);
    for (let text = 1; text <= texts; text++) {
      offsets[first + text] = start + (column?.offsets[text] ?? 0);
    }
    first += texts;
    start += column?.bytes.length ?? 0;
  }
  return { bytes, offsets };
}
