/** Where the cells of a plain file lie in its bytes: nothing of them is copied or decoded yet. */
export interface CellGrid {
  readonly bytes: DataView;
  readonly width: number;
  readonly rows: number;
  /** Cell `i` is `bytes[starts[i] … ends[i]]`, without its quotes; that of a row and column is `row × width + column`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The cells in which quotes stand doubled. */
  readonly doubled: ReadonlySet<number>;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a cell says. */
export function cellText(grid: CellGrid, cell: number): string {
  const text = decoder.decode(bytesAt(grid, cell));
  return grid.doubled.has(cell) ? text.replaceAll('""', '"') : text;
}

function bytesAt({ bytes, starts, ends }: CellGrid, cell: number): Uint8Array {
  const start = starts[cell] ?? 0;
  return new Uint8Array(bytes.buffer, bytes.byteOffset + start, (ends[cell] ?? 0) - start);
}
