import type { Host } from '../../state/host.svelte.ts';

/** More rows than this are not all made at once. */
const MOST_WHOLE = 150;
/** Rows beyond either edge of the window, so that a quick scroll shows no gap. */
const MARGIN_ROWS = 8;
/** Made before it is known how high a row is: no more than a screen shows. */
const FIRST_ROWS = 12;

/** Which rows of a long table are made: those in the window, with some around. All rows are of one height. */
export class RowWindow {
  #first = $state.raw(0);
  #end = $state.raw(FIRST_ROWS);
  #rowHeight = $state.raw(0);

  /** From the first row made to the one after the last, of so many. */
  range(count: number): { readonly first: number; readonly end: number } {
    if (count <= MOST_WHOLE) return { first: 0, end: count };
    const first = Math.min(this.#first, Math.max(0, count - FIRST_ROWS));
    return { first, end: Math.min(count, Math.max(this.#end, first + FIRST_ROWS)) };
  }

  /** CSS pixels that so many rows take which are not made. */
  height(rows: number): number {
    return rows * this.#rowHeight;
  }

  /** Looks again whenever anything scrolls, in the map or around it, or takes another size. */
  follow(body: HTMLElement, { root, frame }: Host): () => void {
    const look = (): void => this.#look(body);
    const stop = new AbortController();
    // What scrolls behind a shadow root is not heard of in front of it.
    for (const around of [window, root]) {
      around.addEventListener('scroll', look, { capture: true, passive: true, signal: stop.signal });
    }
    const sizes = new ResizeObserver(look);
    sizes.observe(frame);
    look();
    return () => {
      stop.abort();
      sizes.disconnect();
    };
  }

  #look(body: HTMLElement): void {
    const rowHeight = body.querySelector<HTMLElement>('[aria-rowindex]')?.offsetHeight ?? 0;
    if (rowHeight === 0) return;
    const { top } = body.getBoundingClientRect();
    this.#rowHeight = rowHeight;
    this.#first = Math.max(0, Math.floor(-top / rowHeight) - MARGIN_ROWS);
    this.#end = Math.ceil((window.innerHeight - top) / rowHeight) + MARGIN_ROWS;
  }
}
