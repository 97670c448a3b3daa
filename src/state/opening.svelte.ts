import { createSubscriber } from 'svelte/reactivity';
import type { PlaceTable } from '../domain/place-table.ts';
import type { OpenPlaces } from '../domain/explore/open-places.ts';

export interface OpeningTools {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Fetches what reads hours, ten times the weight of the page. */
  readonly load: () => Promise<OpenPlaces>;
}

const MINUTE_MS = 60_000;

/** Opening hours at the present minute: read once somebody asks, and followed as long as somebody looks. */
export class Opening {
  readonly #tools: OpeningTools;
  readonly #watchClock: () => void;
  #book = $state.raw<OpenPlaces | null>(null);
  #failed = $state.raw(false);
  #asked = false;
  #open = $state.raw<{ table: PlaceTable; places: Uint8Array } | null>(null);
  /** What is being found out, so that it is asked once. */
  #pending: { table: PlaceTable; minute: number } | null = null;

  constructor(tools: OpeningTools) {
    this.#tools = tools;
    this.#watchClock = createSubscriber((tick) => {
      let timer = 0;
      const wait = (): void => {
        timer = window.setTimeout(
          () => {
            tick();
            wait();
          },
          MINUTE_MS - (tools.now() % MINUTE_MS),
        );
      };
      wait();
      return () => clearTimeout(timer);
    });
  }

  /** True where the hours did not come; `ask` tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** What reads hours, null until it is there; it comes only for `ask`. */
  get book(): OpenPlaces | null {
    return this.#book;
  }

  /** The beginning of the present minute, told anew each minute while it is shown. */
  get minute(): number {
    this.#watchClock();
    const now = this.#tools.now();
    return now - (now % MINUTE_MS);
  }

  /** Fetches what reads hours, unless it is there or on its way. */
  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#tools.load().then(
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

  /** By place, as `OPEN_STATES` has it, at the present minute; null as long as that is not known. */
  placesOpen(table: PlaceTable): Uint8Array | null {
    const { minute } = this;
    const book = this.#book;
    if (book !== null && (this.#pending?.table !== table || this.#pending.minute !== minute)) {
      const pending = { table, minute };
      this.#pending = pending;
      void book.openPlacesAt(table, minute).then((places) => {
        if (this.#pending === pending) this.#open = { table, places };
      });
    }
    return this.#open?.table === table ? this.#open.places : null;
  }
}
