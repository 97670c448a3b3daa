/**
 * A column of texts as UTF-8 bytes: a worker hands it over without copying, and a text is decoded only when
 * somebody looks at it. Texts that repeat (communes, audiences, dates) stand there once.
 */
export interface TextColumn {
  readonly bytes: Uint8Array;
  /** Text `i` is `bytes[offsets[i] … offsets[i + 1]]`; one more entry than there are texts. */
  readonly offsets: Uint32Array;
  /** By row, which of the texts it has; null where each row has a text of its own, in the order of the rows. */
  readonly codes: Uint16Array | null;
}

const decoder = new TextDecoder();

/** Which of a column's texts a row has: where it stands is in `offsets`; -1 outside of the column. */
export function textOf({ codes }: TextColumn, row: number): number {
  return codes === null ? row : (codes[row] ?? -1);
}

/** One of a column's own texts, '' outside of them. */
export function storedText({ bytes, offsets }: TextColumn, text: number): string {
  return decoder.decode(bytes.subarray(offsets[text] ?? 0, offsets[text + 1] ?? 0));
}

/** The text of a row, '' outside of the column. */
export function textAt(column: TextColumn | undefined, row: number): string {
  return column === undefined ? '' : storedText(column, textOf(column, row));
}

/** The first row that has this text, -1 where none has: bytes are compared, no text of the column is made. */
export function rowWith({ bytes, offsets, codes }: TextColumn, text: string): number {
  const wanted = new TextEncoder().encode(text);
  const at = offsets.findIndex(
    (start, own) =>
      offsets[own + 1] === start + wanted.length && wanted.every((byte, i) => byte === bytes[start + i]),
  );
  return codes?.indexOf(at) ?? at;
}
