/** A character that no cell of a text file has. */
const BETWEEN_CELLS = '\u0000';

/** What a row says: spaces around its cells and empty ones at its end make no other row of it. */
export function rowKey(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .join(BETWEEN_CELLS)
    .replace(/\0+$/, '');
}

/**
 * Recognises a row that was read before, in the same file or in another with the same headers. Whole rows are
 * only put together where names repeat.
 */
export class RepeatedRows {
  /** The first row of each name, or null once its whole text stands in `#texts`. */
  readonly #firstByName = new Map<string, readonly string[] | null>();
  readonly #texts = new Set<string>();

  hasSeen(row: readonly string[], name: string): boolean {
    const first = this.#firstByName.get(name);
    if (first === undefined) {
      this.#firstByName.set(name, row);
      return false;
    }
    if (first !== null) {
      this.#texts.add(rowKey(first));
      this.#firstByName.set(name, null);
    }
    const text = rowKey(row);
    if (this.#texts.has(text)) return true;
    this.#texts.add(text);
    return false;
  }
}
