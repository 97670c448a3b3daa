import type { Cells } from '../cells.ts';

/**
 * Where the cells of a plain file lie, without their quotes: nothing of them is copied or decoded yet. The cell of a
 * row and column is `row × width + column`.
 */
export interface CellGrid extends Cells {
  readonly width: number;
  readonly rows: number;
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
