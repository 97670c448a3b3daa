import type { OpeningBook } from './opening-book.svelte.ts';

export type LoadOpeningBook = () => Promise<OpeningBook>;

/** Opening hours, which come once somebody asks: what reads them weighs four times the page's first script. */
export class Opening {
  readonly #load: LoadOpeningBook;
  #book = $state.raw<OpeningBook | null>(null);
  #failed = $state.raw(false);
  #asked = false;

  constructor(load: LoadOpeningBook) {
    this.#load = load;
  }

  /** Null until it is there. */
  get book(): OpeningBook | null {
    return this.#book;
  }

  /** True where it did not come; `ask` tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Fetches the book, unless it is there or on its way. */
  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#load().then(
      (book) => {
        this.#book = book;
        this.#failed = false;
      },
      () => {
        this.#asked = false;
        this.#failed = true;
      },
    );
  }
}
