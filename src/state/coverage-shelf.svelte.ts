import type { CoverageBoard } from './coverage.svelte.ts';

/** Where coverage is kept once somebody asks for it: most visitors do not, and its script comes with the first. */
export class CoverageShelf {
  readonly #make: () => Promise<CoverageBoard>;
  #board = $state.raw<CoverageBoard | null>(null);
  /** On a phone the map comes when it is asked for. */
  isMapShown = $state.raw(false);

  constructor(make: () => Promise<CoverageBoard>) {
    this.#make = make;
  }

  /** What the map colours by; null as long as nobody has asked. */
  get board(): CoverageBoard | null {
    return this.#board;
  }

  /** Nobody will ask again: what was prepared is given up. */
  close(): void {
    this.#board?.close();
    this.#board = null;
  }

  async open(): Promise<CoverageBoard> {
    this.#board ??= await this.#make();
    return this.#board;
  }
}
