import type { Dataset } from '../domain/dataset.ts';
import { maskConstraints, type Constraint } from '../domain/explore/constraints.ts';
import { explorePlaces, type Exploration } from '../domain/explore/explore-places.ts';
import { asksFurther, type Filter } from '../domain/explore/filter.ts';
import type { Finder } from '../domain/explore/finder.ts';
import { GROUPS } from '../domain/explore/groups.ts';
import type { Found, TextSearch } from '../domain/explore/search-text.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { DeviceLocation } from '../domain/location.ts';
import { Opening, type LoadOpeningBook } from './opening.svelte.ts';

export interface FindingTools {
  readonly loadFinder: () => Promise<Finder>;
  readonly loadBook: LoadOpeningBook;
}

/** What the places are looked through for. */
interface Asked {
  readonly dataset: Dataset | null;
  readonly filter: Filter;
}

/** Until it can be told, nothing is shown rather than what may be wrong. */
const NOT_YET: readonly Constraint[] = [{ group: GROUPS.query, isMet: () => false }];

/** Looks through the places: by what is there from the start, and by what comes once they are shown. */
export class Finding {
  readonly #asked: Asked;
  readonly #loadFinder: FindingTools['loadFinder'];
  #finder = $state.raw<Finder | null>(null);
  #coming: Promise<void> | null = null;
  /** Where the device is, once its owner has asked: kept here alone, and never in the address. */
  device = $state.raw<DeviceLocation | null>(null);
  readonly opening: Opening;

  constructor(asked: Asked, { loadFinder, loadBook }: FindingTools) {
    this.#asked = asked;
    this.#loadFinder = loadFinder;
    this.opening = new Opening(loadBook);
  }

  /** Fetches what answers the present filter. Never rejects: what does not come is asked for at the next filter. */
  prepare(): Promise<void> {
    if (this.#asked.filter.openNow) this.opening.ask();
    this.#coming ??= this.#loadFinder().then(
      (finder) => {
        this.#finder = finder;
      },
      () => {
        this.#coming = null;
      },
    );
    return this.#coming;
  }

  /** Where distances are measured from. */
  readonly origin: LonLat | null = $derived.by(() => this.device?.position ?? this.#asked.filter.near);

  /** Metres by place from there as the crow flies, null where nobody has said from where. */
  readonly distances: Float64Array | null = $derived.by(() => {
    const { dataset } = this.#asked;
    return dataset === null || this.origin === null
      ? null
      : (this.#finder?.distancesFrom(dataset.table, this.origin) ?? null);
  });

  /** Full-text search over the present places. */
  readonly search: TextSearch | null = $derived.by(() => {
    const { dataset } = this.#asked;
    return dataset === null ? null : (this.#finder?.createSearch(dataset.table, dataset.issues) ?? null);
  });

  /** What the query finds; null where it asks for nothing. */
  readonly found: Found | null = $derived.by(() => this.search?.find(this.#asked.filter.query) ?? null);

  /** What is open at the moment, where the filter asks for it; null as long as the hours have not come. */
  readonly #open: Uint8Array | null = $derived.by(() => {
    const { dataset, filter } = this.#asked;
    return dataset !== null && filter.openNow ? (this.opening.book?.placesOpen(dataset.table) ?? null) : null;
  });

  /** True while the filter cannot be answered yet. */
  readonly isWaiting: boolean = $derived.by(() => {
    const { filter } = this.#asked;
    return (filter.openNow && this.#open === null) || (this.#finder === null && asksFurther(filter));
  });

  /** The order of the list: by distance, else what answers the query best, else the data set's own. */
  readonly order: Uint32Array | null = $derived.by(() => {
    const order = this.#asked.dataset?.order ?? null;
    if (order === null) return null;
    if (this.distances !== null) return this.#finder?.sortByDistance(order, this.distances) ?? order;
    return this.found?.sort(order) ?? order;
  });

  /** What a filter keeps, the present one or another. */
  explore(filter: Filter): Exploration | null {
    const { dataset } = this.#asked;
    if (dataset === null) return null;
    const { table } = dataset;
    return explorePlaces(table, [...maskConstraints(table, filter), ...this.#further(dataset, filter)]);
  }

  #further(dataset: Dataset, filter: Filter): readonly Constraint[] {
    const { distances } = this;
    // Before the finder is looked at: where nobody asks for it, its coming changes nothing.
    if (!asksFurther(filter) && distances === null) return [];
    const { search } = this;
    if (this.#finder === null || search === null) return NOT_YET;
    const around = { ...dataset, search: search.find, distances, open: this.#open };
    return this.#finder.furtherConstraints(dataset.table, around, filter);
  }
}
