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

export function textAt(column: TextColumn | undefined, index: number): string {
  const start = column?.offsets[index];
  const end = column?.offsets[index + 1];
  if (column === undefined || start === undefined || end === undefined || start === end) return '';
  return decoder.decode(column.bytes.subarray(start, end));
}
