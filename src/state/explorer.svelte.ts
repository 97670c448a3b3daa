import type { Dataset, DatasetLoad, ShownDataset, WholeDataset } from '../domain/dataset.ts';
import type { ClusterTree } from '../domain/explore/cluster-tree.ts';
import type { Exploration } from '../domain/explore/explore-places.ts';
import {
  asksFurther,
  countChoices,
  NO_FILTER,
  type Filter,
  type WalkingMinutes,
} from '../domain/explore/filter.ts';
import { visibleInOrder } from '../domain/explore/visible-places.ts';
import type { Bounds } from '../domain/geo/lon-lat.ts';
import { rowWith, textAt } from '../domain/text-column.ts';
import { otherIssuesBit } from '../domain/place-table.ts';
import type { Address } from '../domain/share/address.ts';
import { Finding, type FindingTools } from './finding.svelte.ts';
import type { ParameterName } from '../domain/share/parameters.ts';
import type { Roaming } from './roaming.svelte.ts';

const NOBODY = new Uint32Array();

/** Whether a change makes a step that "back" undoes, or refines the present one. */
export type Step = 'push' | 'replace';

/**
 * What the page shows, derived from two things only: the data set and the address. List, counts and map read the
 * same `visible`, so they cannot disagree; whoever wants another view changes the address.
 */
export class Explorer {
  #load = $state.raw<DatasetLoad>({ status: 'loading', slow: false });
  /** What is shown for a while instead of the site's own: a visitor's files. */
  #visited = $state.raw<DatasetLoad | null>(null);
  /** Reads the places that come into sight, where there are too many to have all of them here. */
  #roaming = $state.raw<Roaming | null>(null);
  #address: Address;
  /** Puts back what an embedder has locked. */
  readonly #keep: (address: Address) => Address;
  #spot = $state.raw<readonly number[]>([]);
  /** The place under the pointer or the focus, in the list or on the map. */
  hovered = $state.raw<number | null>(null);
  /** Where somebody wants to look: the map goes there once it is there. */
  #wantedView = $state.raw<Bounds | null>(null);
  /** How the address bar should take the last change; `null` when it came from there. */
  lastStep: Step | null = null;

  /** Looks through the places for what the filter asks. */
  readonly finding: Finding;

  /** `keep` puts back what an embedder has locked. */
  constructor(address: Address, tools: FindingTools, keep = (kept: Address) => kept) {
    this.#keep = keep;
    this.#address = $state.raw(address);
    this.finding = new Finding(this, tools);
  }

  get load(): DatasetLoad {
    return this.#visited ?? this.#load;
  }

  /** The site's own data set, whatever is shown. */
  get site(): Dataset | null {
    return this.#load.status === 'ready' ? this.#load.dataset : null;
  }

  /** Null where all places are here. */
  get roaming(): Roaming | null {
    return this.#visited === null ? this.#roaming : null;
  }

  get address(): Address {
    return this.#address;
  }

  get filter(): Filter {
    return this.#address.filter;
  }

  readonly dataset: Dataset | null = $derived(this.load.status === 'ready' ? this.load.dataset : null);

  /** Null while it is being built: the list does not wait for the map's clusters. */
  readonly tree: ClusterTree | null = $derived(this.load.status === 'ready' ? this.load.tree : null);

  /** True where there are a list and no places on the map. */
  lacksTree = $state.raw(false);

  readonly exploration: Exploration | null = $derived.by(
    () => this.roaming?.explore(this.filter) ?? this.finding.explore(this.filter),
  );

  /** Row numbers of the places shown, in the order of the list. */
  readonly visible: Uint32Array = $derived.by(() =>
    this.finding.order === null || this.exploration === null
      ? NOBODY
      : visibleInOrder(this.finding.order, this.exploration.kept, this.exploration.count),
  );

  /** The open place, or null where none is or the address names one that is not there. */
  readonly selected: number | null = $derived(
    this.address.place === null ? null : this.indexOf(this.address.place),
  );

  /** The row of the place with this id, or null where there is none. */
  indexOf(id: string): number | null {
    const ids = this.dataset?.table.texts['id'];
    const row = ids === undefined ? -1 : rowWith(ids, id);
    return row === -1 ? null : row;
  }

  /** True where some place has none of the territory's issues, so that "other issues" can be asked for. */
  readonly hasOtherIssues: boolean = $derived.by(() => {
    const table = this.dataset?.table;
    return this.roaming?.hasOtherIssues ?? table?.issueMask.includes(otherIssuesBit(table)) ?? false;
  });

  /** Several places at one spot of the map, among which to choose. */
  get spot(): readonly number[] {
    return this.#spot;
  }

  /** Within how many minutes on foot the places shown are, null where it does not matter. */
  get within(): WalkingMinutes | null {
    return this.finding.origin === null ? null : this.filter.within;
  }

  /** The filter that nobody can take away. */
  readonly #fixed: Filter = $derived.by(() => this.#keep({ ...this.address, filter: NO_FILTER }).filter);

  /** How many choices are on beside issues, search and distance: what the button "Filtres" says. */
  readonly filterCount: number = $derived(countChoices(this.filter) - countChoices(this.#fixed));

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

  showLoad(load: DatasetLoad): void {
    this.#load = load;
    this.lacksTree = false;
    // Rows of another table mean nothing.
    this.#spot = [];
    this.hovered = null;
  }

  /** The clusters of what is shown already; null where nobody could build them. */
  showTree(tree: ClusterTree | null): void {
    if (this.#load.status === 'ready') this.#load = { ...this.#load, tree };
    this.lacksTree = tree === null;
  }

  /** All of what has been shown a glimpse of; its rows are the same ones, unless other clusters say otherwise. */
  showWhole({ dataset, tree }: WholeDataset): void {
    if (this.#load.status !== 'ready') return;
    this.#load = { ...this.#load, dataset, tree: tree ?? this.#load.tree };
    if (tree === null) return;
    this.#spot = [];
    this.hovered = null;
  }

  roam(roaming: Roaming | null): void {
    this.#roaming?.end();
    this.#roaming = roaming;
  }

  /** Shows another data set than the site's; null comes back. A place that only the other has is closed. */
  visit(shown: ShownDataset | null): void {
    this.#visited = shown && { status: 'ready', dataset: shown.dataset, tree: shown.tree };
    this.#spot = [];
    this.hovered = null;
  }

  /** Takes over what the address bar says. */
  follow(address: Address): void {
    this.lastStep = null;
    this.#spot = [];
    // An address that says from where has the last word.
    if (address.filter.near !== null) this.finding.device = null;
    this.#take(address);
  }

  change(patch: Partial<Address>, step: Step = 'push'): void {
    this.lastStep = step;
    this.#spot = [];
    this.#take({ ...this.#address, ...patch });
  }

  #take(address: Address): void {
    this.#address = this.#keep(address);
    if (asksFurther(this.filter)) void this.finding.prepare();
  }

  changeFilter(patch: Partial<Filter>, step: Step = 'push'): void {
    this.change({ filter: { ...this.filter, ...patch } }, step);
  }

  clearFilter(): void {
    this.finding.device = null;
    this.change({ filter: NO_FILTER });
  }

  openPlace(index: number): void {
    this.change({ place: this.idOf(index) });
  }

  /** An address as a link, or the address bar, is to say it. */
  told(address: Address): Address {
    return this.roaming?.told(address) ?? address;
  }

  idOf(index: number): string | null {
    return textAt(this.dataset?.table.texts['id'], index) || null;
  }

  closePlace(): void {
    this.change({ place: null });
  }

  /** What the map says was chosen: one place to open, or several at one spot. */
  choose(places: readonly number[]): void {
    // It still shows those of another data set.
    if (this.dataset !== null && this.tree === null) return;
    const [first, second] = places;
    if (first !== undefined && second === undefined) {
      this.openPlace(first);
      return;
    }
    if (this.#address.place !== null) this.closePlace();
    this.#spot = places;
  }
}
