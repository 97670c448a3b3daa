/**
 * A column of texts as UTF-8 bytes: a worker hands it over without copying, and a text is decoded only when
 * somebody looks at it.
 */
export interface TextColumn {
  readonly bytes: Uint8Array;
  /** Text `i` is `bytes[offsets[i] … offsets[i + 1]]`; one more entry than there are texts. */
  readonly offsets: Uint32Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function toTextColumn(texts: readonly string[]): TextColumn {
  const offsets = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(64, texts.length * 16));
  let end = 0;
  for (const [index, text] of texts.entries()) {
    // UTF-8 never takes more than three bytes for one UTF-16 unit.
    const needed = end + text.length * 3;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
      larger.set(bytes.subarray(0, end));
      bytes = larger;
    }
    if (text !== '') end += encoder.encodeInto(text, bytes.subarray(end)).written;
    offsets[index + 1] = end;
  }
  return { bytes: bytes.slice(0, end), offsets };
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

export function textAt(column: TextColumn | undefined, index: number): string {
  const start = column?.offsets[index];
  const end = column?.offsets[index + 1];
  if (column === undefined || start === undefined || end === undefined || start === end) return '';
  return decoder.decode(column.bytes.subarray(start, end));
}
