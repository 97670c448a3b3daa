import { areBytesEqual, hashBytes, viewOf } from '../bytes-by-four.ts';
import { textOf, type TextColumn } from '../text-column.ts';

/** So many texts in a row of slots come about by design, not by chance: looking through them would take for ever. */
const MOST_STEPS = 500;

/** True where each row says something. */
export function areFilled(column: TextColumn | undefined, size: number): boolean {
  if (column === undefined) return false;
  for (let row = 0; row < size; row++) {
    const text = textOf(column, row);
    if (column.offsets[text] === column.offsets[text + 1]) return false;
  }
  return true;
}

/** True where each row says something, and none the same as another. */
export function areDistinct(column: TextColumn | undefined, size: number): boolean {
  if (column === undefined || !areFilled(column, size)) return false;
  // Those that repeat stand there once.
  return column.codes === null ? differ(column, size) : column.offsets.length > size;
}

/** Texts are looked up where they stand: a set that keeps them would copy all of them. */
function differ({ bytes, offsets }: TextColumn, size: number): boolean {
  const view = viewOf(bytes);
  const mask = 2 ** Math.ceil(Math.log2(2 * size + 1)) - 1;
  /** Open addressing, at most half full: the row plus one. */
  const slots = new Uint32Array(mask + 1);
  for (let row = 0; row < size; row++) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    let slot = hashBytes(view, start, end) & mask;
    let steps = 0;
    for (let found = slots[slot] ?? 0; found > 0; found = slots[slot] ?? 0) {
      const from = offsets[found - 1] ?? 0;
      const isAsLong = (offsets[found] ?? 0) - from === end - start;
      if ((isAsLong && areBytesEqual(view, start, end, view, from)) || ++steps > MOST_STEPS) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = row + 1;
  }
  return true;
}
