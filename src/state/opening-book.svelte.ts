import { createSubscriber } from 'svelte/reactivity';
import type { OpenPlaces } from '../domain/explore/open-places.ts';
import type { Hours, HoursStatus } from '../domain/hours/hours.ts';
import type { PlaceTable } from '../domain/place-table.ts';
import type { Place } from '../domain/place.ts';

const MINUTE_MS = 60_000;

/** Opening hours at the present minute, followed as long as somebody looks. */
export class OpeningBook {
  readonly #places: OpenPlaces;
  /** Milliseconds since 1970. */
  readonly #now: () => number;
  readonly #watchClock: () => void;
  #open = $state.raw<{ table: PlaceTable; places: Uint8Array } | null>(null);
  /** What is being found out, so that it is asked once. */
  #pending: { table: PlaceTable; minute: number } | null = null;

  constructor(places: OpenPlaces, now: () => number) {
    this.#places = places;
    this.#now = now;
    this.#watchClock = createSubscriber((tick) => {
      let timer = 0;
      const wait = (): void => {
        timer = window.setTimeout(
          () => {
            tick();
            wait();
          },
          MINUTE_MS - (now() % MINUTE_MS),
        );
      };
      wait();
      return () => {
        clearTimeout(timer);
      };
    });
  }

  /** The beginning of the present minute, told anew each minute while it is shown. */
  get minute(): number {
    this.#watchClock();
    const now = this.#now();
    return now - (now % MINUTE_MS);
  }

  /** Null where a place has no hours, or none that can be read. */
  hoursOf(place: Place): Hours | null {
    if (place.openingHours === '') return null;
    const code = place.communeCode || place.postcode;
    return this.#places.readHours(place.openingHours, code, place.points[0]?.position ?? null);
  }

  statusOf(place: Place): HoursStatus | null {
    return this.hoursOf(place)?.statusAt(this.minute) ?? null;
  }

  /** By place, as `OPEN_STATES` has it, at the present minute; null as long as that is not known. */
  placesOpen(table: PlaceTable): Uint8Array | null {
    const { minute } = this;
    if (this.#pending?.table !== table || this.#pending.minute !== minute) {
      const pending = { table, minute };
      this.#pending = pending;
      void this.#places.openPlacesAt(table, minute).then((places) => {
        if (this.#pending === pending) this.#open = { table, places };
      });
    }
    return this.#open?.table === table ? this.#open.places : null;
  }
}
