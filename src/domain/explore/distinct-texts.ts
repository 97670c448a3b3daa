import { textAt, type TextColumn } from '../text-column.ts';

/** A column in which few texts repeat often (codes, prices, audiences): each once, then a number a place. */
export interface DistinctTexts {
  readonly values: readonly string[];
  /** By place: index into `values`. */
  readonly valueOf: Uint32Array;
}

const known = new WeakMap<TextColumn, DistinctTexts>();

/** Remembered as long as the column lives: a filter asks at every click. */
export function distinctTexts(column: TextColumn): DistinctTexts {
  const found = known.get(column) ?? readDistinctTexts(column);
  known.set(column, found);
  return found;
}

/** Compares bytes, and decodes a text only the first time that it occurs. */
function readDistinctTexts(column: TextColumn): DistinctTexts {
  const size = column.offsets.length - 1;
  const valueOf = new Uint32Array(size);
  const values: string[] = [];
  const firstWith: number[] = [];
  // Open addressing with at most half of the slots in use; a slot holds the index of a value plus one.
  const slotMask = 2 ** Math.ceil(Math.log2(size + 1) + 1) - 1;
  const slots = new Uint32Array(slotMask + 1);
  for (let index = 0; index < size; index++) {
    let slot = hashAt(column, index) & slotMask;
    let value = (slots[slot] ?? 0) - 1;
    while (value >= 0 && !areEqual(column, firstWith[value] ?? 0, index)) {
      slot = (slot + 1) & slotMask;
      value = (slots[slot] ?? 0) - 1;
    }
    if (value < 0) {
      value = values.push(textAt(column, index)) - 1;
      firstWith.push(index);
      slots[slot] = value + 1;
    }
    valueOf[index] = value;
  }
  return { values, valueOf };
}

/** FNV-1a over the bytes of a text. */
function hashAt({ bytes, offsets }: TextColumn, index: number): number {
  let hash = 0x811c9dc5;
  const end = offsets[index + 1] ?? 0;
  for (let at = offsets[index] ?? 0; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}

function areEqual({ bytes, offsets }: TextColumn, one: number, other: number): boolean {
  const start = offsets[one] ?? 0;
  const otherStart = offsets[other] ?? 0;
  const length = (offsets[one + 1] ?? 0) - start;
  if ((offsets[other + 1] ?? 0) - otherStart !== length) return false;
  for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[otherStart + at]) return false;
  return true;
}
