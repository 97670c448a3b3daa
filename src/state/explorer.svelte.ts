import type { Dataset, DatasetLoad } from '../domain/dataset.ts';
import type { Surroundings } from '../domain/explore/constraints.ts';
import { explorePlaces, type Exploration } from '../domain/explore/explore-places.ts';
import { NO_FILTER, type Filter, type WalkingMinutes } from '../domain/explore/filter.ts';
import type { createSearch, Found, Search, TextSearch } from '../domain/explore/search-text.ts';
import { distancesFrom, sortByDistance, visibleInOrder } from '../domain/explore/list-order.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import { countKept, type KeptCounts } from '../domain/explore/kept-counts.ts';
import { textAt } from '../domain/text-column.ts';
import type { DeviceLocation } from '../domain/location.ts';
import { otherIssuesBit } from '../domain/place-table.ts';
import type { Address } from '../domain/share/address.ts';
import { Opening, type LoadOpeningBook } from './opening.svelte.ts';
import type { ParameterName } from '../domain/share/parameters.ts';

/** Whether a change makes a step that "back" undoes, or refines the present one. */
export type Step = 'push' | 'replace';

/**
 * What the page shows, derived from two things only: the data set and the address. List, counts and map read the
 * same `visible`, so they cannot disagree; whoever wants another view changes the address.
 */
export class Explorer {
  #load = $state.raw<DatasetLoad>({ status: 'loading', slow: false });
  /** What is shown for a while instead of the site's own: a visitor's files. */
  #visited = $state.raw<Dataset | null>(null);
  #address: Address;
  /** Puts back what an embedder has locked. */
  readonly #keep: (address: Address) => Address;
  #spot = $state.raw<readonly number[]>([]);
  /** The place under the pointer or the focus, in the list or on the map. */
  hovered = $state.raw<number | null>(null);
  /** Where the device is, once its owner has asked: kept here alone, and never in the address. */
  device = $state.raw<DeviceLocation | null>(null);
  /** The search comes after the places; until then a query leaves them all. */
  #createSearch = $state.raw<typeof createSearch | null>(null);
  /** Where somebody wants to look: the map goes there once it is there. */
  #wantedView = $state.raw<Bounds | null>(null);
  /** How the address bar should take the last change; `null` when it came from there. */
  lastStep: Step | null = null;

  readonly opening: Opening;

  /** `keep` puts back what an embedder has locked. */
  constructor(address: Address, loadBook: LoadOpeningBook, keep = (kept: Address) => kept) {
    this.#keep = keep;
    this.#address = $state.raw(address);
    this.opening = new Opening(loadBook);
    if (address.filter.openNow) this.opening.ask();
  }

  get load(): DatasetLoad {
    return this.#visited === null ? this.#load : { status: 'ready', dataset: this.#visited };
  }

  /** The site's own data set, whatever is shown. */
  get site(): Dataset | null {
    return this.#load.status === 'ready' ? this.#load.dataset : null;
  }

  get address(): Address {
    return this.#address;
  }

  get filter(): Filter {
    return this.#address.filter;
  }

  readonly dataset: Dataset | null = $derived(this.#visited ?? this.site);

  /** Where distances are measured from. */
  readonly #origin: LonLat | null = $derived(this.device?.position ?? this.filter.near);

  /** Metres by place from there as the crow flies, null where nobody has said from where. */
  readonly distances: Float64Array | null = $derived.by(() =>
    this.dataset === null || this.#origin === null ? null : distancesFrom(this.dataset.table, this.#origin),
  );

  /** Full-text search over the present places, once its script has come. */
  readonly search: TextSearch | null = $derived.by(() =>
    this.dataset === null || this.#createSearch === null
      ? null
      : this.#createSearch(this.dataset.table, this.dataset.issues),
  );

  /** What the query finds; null where it asks for nothing. */
  readonly found: Found | null = $derived(this.search?.find(this.filter.query) ?? null);

  /** What is open at the moment, where the filter asks for it; null as long as the hours have not come. */
  readonly #open: Uint8Array | null = $derived.by(() =>
    this.dataset !== null && this.filter.openNow
      ? (this.opening.book?.placesOpen(this.dataset.table) ?? null)
      : null,
  );

  /** True while a filter by hours cannot be answered yet: nothing is shown then, rather than what may be wrong. */
  readonly isWaiting: boolean = $derived(this.filter.openNow && this.#open === null);

  /** What filters look at besides the table. */
  readonly #surroundings: Surroundings | null = $derived.by(() =>
    this.dataset === null
      ? null
      : {
          ...this.dataset,
          search: this.search?.find ?? findAll,
          distances: this.distances,
          open: this.#open,
        },
  );

  /** Rows by id, made when the first place is opened. */
  readonly #indexById: ReadonlyMap<string, number> = $derived.by(() => {
    const table = this.dataset?.table;
    const ids = Array.from({ length: table?.size ?? 0 }, (_, index) => textAt(table?.texts['id'], index));
    return new Map(ids.map((id, index) => [id, index]));
  });

  /** The order of the list: by distance, else what answers the query best, else the data set's own. */
  readonly #order: Uint32Array | null = $derived.by(() => {
    const order = this.dataset?.order ?? null;
    if (order === null) return null;
    if (this.distances !== null) return sortByDistance(order, this.distances);
    return this.found?.sort(order) ?? order;
  });

  readonly exploration: Exploration | null = $derived.by(() => this.explore(this.filter));

  /** Row numbers of the places shown, in the order of the list. */
  readonly visible: readonly number[] = $derived.by(() =>
    this.#order === null || this.exploration === null
      ? []
      : visibleInOrder(this.#order, this.exploration.kept),
  );

  /** The same places as the clusters of the map count them. */
  readonly counts: KeptCounts | null = $derived.by(() =>
    this.dataset === null || this.exploration === null
      ? null
      : countKept(this.dataset.tree, this.exploration.kept),
  );

  /** The open place, or null where none is or the address names one that is not there. */
  readonly selected: number | null = $derived(
    this.address.place === null ? null : this.indexOf(this.address.place),
  );

  /** The row of the place with this id, or null where there is none. */
  indexOf(id: string): number | null {
    return this.#indexById.get(id) ?? null;
  }

  /** True where some place has none of the territory's issues, so that "other issues" can be asked for. */
  readonly hasOtherIssues: boolean = $derived.by(() => {
    const table = this.dataset?.table;
    return table?.issueMask.includes(otherIssuesBit(table)) ?? false;
  });

  /** Several places at one spot of the map, among which to choose. */
  get spot(): readonly number[] {
    return this.#spot;
  }

  /** Within how many minutes on foot the places shown are, null where it does not matter. */
  get within(): WalkingMinutes | null {
    return this.#origin === null ? null : this.filter.within;
  }

  /** The filter that nobody can take away. */
  readonly #fixed: Filter = $derived.by(() => this.#keep({ ...this.address, filter: NO_FILTER }).filter);

  /** How many choices are on beside issues, search and distance: what the button "Filtres" says. */
  readonly filterCount: number = $derived(countFilters(this.filter) - countFilters(this.#fixed));

  readonly hasFilter: boolean = $derived(
    this.filterCount > 0 || this.filter.issues.length > 0 || this.filter.query !== '' || this.within !== null,
  );

  get wantedView(): Bounds | null {
    return this.#wantedView;
  }

  /** Asks the map to show all of this. */
  lookAt(bounds: Bounds): void {
    this.#wantedView = bounds;
  }

  /** What a filter keeps, the present one or another. */
  explore(filter: Filter): Exploration | null {
    if (this.dataset === null || this.#surroundings === null) return null;
    return explorePlaces(this.dataset.table, this.#surroundings, filter);
  }

  /** Whether there is something that "clear all" would clear. */
  readonly canClear: boolean = $derived(
    this.filterCount > 0 ||
      this.filter.issues.length > this.#fixed.issues.length ||
      this.filter.query !== this.#fixed.query ||
      this.within !== null,
  );

  /** True for a parameter that an embedder has fixed. */
  isLocked(name: ParameterName): boolean {
    return this.address.embed && this.address.lock.includes(name);
  }

  searchBy(search: typeof createSearch): void {
    this.#createSearch = search;
  }

  showLoad(load: DatasetLoad): void {
    this.#load = load;
  }

  /** Shows another data set than the site's; null comes back. A place that only the other has is closed. */
  visit(dataset: Dataset | null): void {
    this.#visited = dataset;
    this.#spot = [];
    this.hovered = null;
  }

  /** Takes over what the address bar says. */
  follow(address: Address): void {
    this.lastStep = null;
    this.#spot = [];
    // An address that says from where has the last word.
    if (address.filter.near !== null) this.device = null;
    this.#address = this.#keep(address);
    if (address.filter.openNow) this.opening.ask();
  }

  change(patch: Partial<Address>, step: Step = 'push'): void {
    this.lastStep = step;
    this.#spot = [];
    this.#address = this.#keep({ ...this.#address, ...patch });
    if (this.filter.openNow) this.opening.ask();
  }

  changeFilter(patch: Partial<Filter>, step: Step = 'push'): void {
    this.change({ filter: { ...this.filter, ...patch } }, step);
  }

  clearFilter(): void {
    this.device = null;
    this.change({ filter: NO_FILTER });
  }

  openPlace(index: number): void {
    this.change({ place: this.idOf(index) });
  }

  idOf(index: number): string | null {
    return textAt(this.dataset?.table.texts['id'], index) || null;
  }

  closePlace(): void {
    this.change({ place: null });
  }

  /** What the map says was chosen: one place to open, or several at one spot. */
  choose(places: readonly number[]): void {
    const [first, second] = places;
    if (first !== undefined && second === undefined) {
      this.openPlace(first);
      return;
    }
    if (this.#address.place !== null) this.closePlace();
    this.#spot = places;
  }
}

const findAll: Search = () => null;

function countFilters(filter: Filter): number {
  const lists = [
    filter.types,
    filter.neighbourhoods,
    filter.communes,
    filter.vocations,
    filter.fundings,
    filter.phases,
    filter.audiences,
  ];
  const switches = [filter.kind !== null, filter.openNow, filter.free];
  return lists.reduce((sum, list) => sum + list.length, 0) + switches.filter(Boolean).length;
}
