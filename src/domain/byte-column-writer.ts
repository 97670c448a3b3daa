import { NO_BYTES } from './bytes-by-four.ts';
import type { Cells } from './cells.ts';
import { OwnTexts } from './own-texts.ts';
import { RepeatedTexts } from './repeated-texts.ts';
import type { TextColumn } from './text-column.ts';

/**
 * Fills a column row by row. As long as texts repeat, each stands there once, and a row holds its number; where
 * they turn out to differ from row to row, each row gets its own. Until the first that says something, a column
 * takes no room.
 */
export class ByteColumnWriter {
  readonly #capacity: number;
  readonly #measure: () => number;
  readonly #repeated: RepeatedTexts;
  #own: OwnTexts | null = null;

  /** `capacity` rows at most; `measure` tells how many bytes all of their texts take together, or less. */
  constructor(capacity: number, measure: () => number) {
    this.#capacity = capacity;
    this.#measure = measure;
    this.#repeated = new RepeatedTexts(capacity);
  }

  get isBlank(): boolean {
    return this.#own === null && this.#repeated.isBlank;
  }

  /** `bytes[start … end]`, UTF-8. */
  append(bytes: DataView, start: number, end: number): void {
    if (this.#own !== null) this.#own.append(bytes, start, end);
    else if (!this.#repeated.append(bytes, start, end)) this.#spread().append(bytes, start, end);
  }

  /** Of the cells from `first` on, every `step`th. */
  appendCells(cells: Cells, first: number, end: number, step: number): void {
    const next = this.#own === null ? this.#repeated.appendCells(cells, first, end, step) : first;
    if (next < end) (this.#own ?? this.#spread()).appendCells(cells, next, end, step);
  }

  appendBlanks(rows: number): void {
    if (this.#own === null) this.#repeated.appendBlanks(rows);
    else for (let row = 0; row < rows; row++) this.#own.append(NO_BYTES, 0, 0);
  }

  toColumn(): TextColumn {
    return (this.#own ?? this.#repeated).toColumn();
  }

  #spread(): OwnTexts {
    this.#own = new OwnTexts(this.#capacity, this.#measure());
    this.#repeated.spreadTo(this.#own);
    return this.#own;
  }
}
