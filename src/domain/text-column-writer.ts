import { viewOf } from './bytes-by-four.ts';
import { ByteColumnWriter } from './byte-column-writer.ts';
import { textOf, type TextColumn } from './text-column.ts';

const encoder = new TextEncoder();
/** How many bytes are to come, nobody can tell. */
const UNKNOWN = (): number => 0;

/** Fills a column text by text. Until the first that says something it takes no room. */
export class TextColumnWriter {
  readonly #column: ByteColumnWriter;
  /** Where a text is encoded before one knows whether it is new. */
  #draft = new Uint8Array(64);
  #view = viewOf(this.#draft);

  /** `capacity` texts at most. */
  constructor(capacity: number) {
    this.#column = new ByteColumnWriter(capacity, UNKNOWN);
  }

  get isBlank(): boolean {
    return this.#column.isBlank;
  }

  append(text: string): void {
    if (text.length * 3 > this.#draft.length) {
      this.#draft = new Uint8Array(text.length * 6);
      this.#view = viewOf(this.#draft);
    }
    this.#column.append(this.#view, 0, writeUtf8(text, this.#draft));
  }

  toColumn(): TextColumn {
    return this.#column.toColumn();
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
  const writer = new ByteColumnWriter(
    parts.reduce((sum, part) => sum + part.size, 0),
    UNKNOWN,
  );
  for (const { size, column } of parts) {
    if (column === undefined) writer.appendBlanks(size);
    else appendColumn(writer, column);
  }
  return writer.toColumn();
}

function appendColumn(writer: ByteColumnWriter, column: TextColumn): void {
  const bytes = viewOf(column.bytes);
  const rows = column.codes?.length ?? column.offsets.length - 1;
  for (let row = 0; row < rows; row++) {
    const text = textOf(column, row);
    writer.append(bytes, column.offsets[text] ?? 0, column.offsets[text + 1] ?? 0);
  }
}
