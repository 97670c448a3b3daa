import { storedText, textAt, textCount, type TextColumn } from '../text-column.ts';
import { hashBytes, viewOf } from '../bytes-by-four.ts';

/** A column in which few texts repeat often (codes, prices, audiences): each once, then a number a place. */
export interface DistinctTexts {
  readonly values: readonly string[];
  /** By place: index into `values`. */
  readonly valueOf: Uint16Array | Uint32Array;
}

const known = new WeakMap<TextColumn, DistinctTexts>();

/** Remembered as long as the column lives: a filter asks at every click. */
export function distinctTexts(column: TextColumn): DistinctTexts {
  const found = known.get(column) ?? readDistinctTexts(column);
  known.set(column, found);
  return found;
}

/** Most such columns hold each text once already; of the others, bytes are compared to find those that repeat. */
function readDistinctTexts(column: TextColumn): DistinctTexts {
  if (column.codes === null) return findDistinctTexts(column);
  const values = Array.from({ length: textCount(column) }, (_, text) => storedText(column, text));
  return { values, valueOf: column.codes };
}

/** Compares bytes, and decodes a text only the first time that it occurs. */
function findDistinctTexts(column: TextColumn): DistinctTexts {
  const bytes = viewOf(column.bytes);
  const { offsets } = column;
  const size = textCount(column);
  const valueOf = new Uint32Array(size);
  const values: string[] = [];
  const firstWith: number[] = [];
  // Open addressing with at most half of the slots in use; a slot holds the index of a value plus one.
  const slotMask = 2 ** Math.ceil(Math.log2(size + 1) + 1) - 1;
  const slots = new Uint32Array(slotMask + 1);
  for (let index = 0; index < size; index++) {
    let slot = hashBytes(bytes, offsets[index] ?? 0, offsets[index + 1] ?? 0) & slotMask;
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

function areEqual({ bytes, offsets }: TextColumn, one: number, other: number): boolean {
  const start = offsets[one] ?? 0;
  const otherStart = offsets[other] ?? 0;
  const length = (offsets[one + 1] ?? 0) - start;
  if ((offsets[other + 1] ?? 0) - otherStart !== length) return false;
  for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[otherStart + at]) return false;
  return true;
}
