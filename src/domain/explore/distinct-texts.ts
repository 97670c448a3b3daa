import { storedText, type TextColumn } from '../text-column.ts';

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

/** Such a column holds each text once already; where one does not, it has too many to be spared the decoding. */
function readDistinctTexts(column: TextColumn): DistinctTexts {
  const texts = Array.from({ length: column.offsets.length - 1 }, (_, text) => storedText(column, text));
  if (column.codes !== null) return { values: texts, valueOf: column.codes };
  const numbers = new Map<string, number>();
  const valueOf = Uint32Array.from(texts, (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
  return { values: [...numbers.keys()], valueOf };
}
