/** More than any data set has items; with a word of four bytes it fills the 53 bits of a whole number. */
const MOST_ITEMS = 2 ** 21;
/** The word of a key that ends in it. */
const isLast = (word: number): boolean => word % 256 === 0;

/**
 * Sorts items by keys of words, each of four bytes, of which the last word ends in a zero and no other does;
 * `sortEqual` is told of the items whose keys are equal, as they came. A word and its item make one whole number, which
 * an array sorts by itself: several times faster than by a function that compares.
 */
export function sortByWords(
  items: Uint32Array,
  wordOf: (item: number, depth: number) => number,
  sortEqual: (items: Uint32Array) => void,
): void {
  const numbers = new Float64Array(items.length);

  /** Answers whether all have the same. */
  function readWords(from: number, to: number, depth: number): boolean {
    const first = wordOf(items[from] ?? 0, depth);
    let areSame = true;
    for (let at = from; at < to; at++) {
      const item = items[at] ?? 0;
      const word = wordOf(item, depth);
      areSame &&= word === first;
      numbers[at] = word * MOST_ITEMS + item;
    }
    return areSame;
  }

  function sort(from: number, to: number, depth: number): void {
    let at = depth;
    // A beginning that all share takes no further call, however long it is.
    while (readWords(from, to, at) && !isLast(wordOf(items[from] ?? 0, at))) at++;
    numbers.subarray(from, to).sort();
    for (let first = from, end = from; first < to; first = end) {
      const word = Math.floor((numbers[first] ?? 0) / MOST_ITEMS);
      const limit = (word + 1) * MOST_ITEMS;
      for (; end < to && (numbers[end] ?? 0) < limit; end++)
        items[end] = (numbers[end] ?? 0) - word * MOST_ITEMS;
      if (end - first === 1) continue;
      if (isLast(word)) sortEqual(items.subarray(first, end));
      else sort(first, end, at + 1);
    }
  }

  if (items.length > 1) sort(0, items.length, 0);
}
