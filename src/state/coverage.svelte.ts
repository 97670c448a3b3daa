import type { BestSpot } from '../domain/coverage/best-spots.ts';
import { measuresAt, type Coverage } from '../domain/coverage/coverage.ts';
import { figureOf, stepOf, type Step } from '../domain/coverage/figure.ts';
import type { NeighbourhoodSheet, SheetQuestion } from '../domain/coverage/neighbourhood-sheet.ts';
import { reachingPoints } from '../domain/coverage/reaching-points.ts';
import { orderRows } from '../domain/coverage/order-rows.ts';
import type { StandingPlaces } from '../domain/coverage/standing-places.ts';
import type { CoverageFile, StartCoverage } from '../domain/coverage-work.ts';
import { neighbourhoodsAsked, placesAnywhere } from '../domain/explore/places-anywhere.ts';
import { countKept, type KeptCounts } from '../domain/explore/kept-counts.ts';
import { wholeOf } from '../domain/coverage/whole-of.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import { walkingReachMetres } from '../domain/geo/walking.ts';
import { NO_FILTER, type Filter, type WalkingMinutes } from '../domain/explore/filter.ts';
import type { AddressCell, AddressSort, Measure } from '../domain/share/address.ts';
import type { Explorer } from './explorer.svelte.ts';
import { Imagination } from './imagination.svelte.ts';
import { Measuring, type CoverageLoad } from './measuring.svelte.ts';

/** A cell of the table, by the indices of its neighbourhood and issue. */
export interface Cell {
  readonly neighbourhood: number;
  readonly issue: number;
}

/** What files want from outside. */
export interface FileTools {
  readonly save: (name: string, file: Blob) => void;
  /** ISO date of the visitor's day. */
  readonly today: () => string;
}

/** As one looks a neighbourhood up. */
const BY_NAME: AddressSort = { column: 'name', descending: false };

/**
 * Who has which places near, for the places that the filter keeps. Measured elsewhere, as often as these change;
 * what is chosen in the table is in the address.
 */
export class CoverageBoard {
  readonly #explorer: Explorer;
  readonly #measuring: Measuring;
  readonly files: FileTools;
  readonly imagination: Imagination;

  constructor(explorer: Explorer, start: StartCoverage, files: FileTools) {
    this.files = files;
    this.#explorer = explorer;
    this.#measuring = new Measuring(start);
    this.imagination = new Imagination(explorer, this.#measuring);
  }

  // Of the address only what counts here: the camera moves without a figure being asked for again.
  readonly #filter: Filter = $derived.by(() => this.#explorer.filter);
  readonly #asked: AddressCell | null = $derived.by(() => this.#explorer.address.cell);
  readonly sort: AddressSort = $derived.by(() => this.#explorer.address.sort ?? BY_NAME);
  readonly #measure: Measure = $derived.by(() => this.#explorer.address.measure);
  readonly #minutes: WalkingMinutes = $derived.by(() => this.#explorer.address.minutes);

  /** Of a view of a packed file, the neighbourhoods that lie in it as a whole: of others not all places are here. */
  readonly #present: Dataset | null = $derived.by(() => wholeOf(this.#explorer.dataset));

  /** What is measured. Of a packed file that of the view before stays until this one is, as long as there is any. */
  readonly dataset: Dataset | null = $derived.by(() => {
    const { load } = this.#measuring;
    const file = this.#present?.scope?.file;
    const stays = load.status === 'ready' && file !== undefined && load.dataset.scope?.file === file;
    return stays && this.#present?.neighbourhoods.length !== 0 ? load.dataset : this.#present;
  });

  /** What was measured of another data set says nothing of this one. */
  readonly load: CoverageLoad = $derived.by(() => {
    const { load } = this.#measuring;
    return load.status === 'ready' && load.dataset !== this.dataset ? { status: 'loading' } : load;
  });

  /** What the places of today give. */
  readonly today: Coverage | null = $derived.by(() =>
    this.load.status === 'ready' ? this.load.coverage : null,
  );

  /** The same with the imagined places, where there are any. */
  readonly shown: Coverage | null = $derived.by(() =>
    this.today === null ? null : (this.#measuring.imagined ?? this.today),
  );

  /** By place: 1 where the filter keeps it; null where all count. */
  readonly kept: Uint8Array | null = $derived.by(() => {
    const exploration = this.#explorer.finding.explore(placesAnywhere(this.#filter));
    return exploration === null || exploration.count === exploration.kept.length ? null : exploration.kept;
  });

  /** The neighbourhoods to show, in the order of the file. */
  readonly neighbourhoods: readonly number[] = $derived.by(() =>
    neighbourhoodsAsked(this.dataset?.neighbourhoods ?? [], this.#filter),
  );

  /** The issue that the map colours: of the chosen cell or column, else the first one filtered, else the first. */
  readonly issue: number = $derived.by(() => {
    const ids = this.dataset?.table.issueIds ?? [];
    const chosen = ids.indexOf(this.#asked?.issue ?? '');
    if (chosen !== -1) return chosen;
    return Math.max(
      0,
      ids.findIndex((id) => this.#filter.issues.includes(id)),
    );
  });

  /** The neighbourhoods as the table is sorted. */
  readonly rows: readonly number[] = $derived.by(() => {
    const { column, descending } = this.sort;
    return orderRows(this.neighbourhoods, (row) => this.#valueAt(row, column), descending);
  });

  /** How each neighbourhood stands for the issue that the map colours, by its code. */
  readonly steps: ReadonlyMap<string, Step> = $derived.by(() => {
    const { dataset } = this;
    const { shown, issue } = this;
    if (shown === null || dataset === null || shown.issueIds.length === 0) return new Map();
    return new Map(
      this.neighbourhoods.map((at) => {
        const step = stepOf(measuresAt(shown, at, issue), this.#measure, this.#minutes);
        return [dataset.neighbourhoods[at]?.code ?? '', step];
      }),
    );
  });

  readonly cell: Cell | null = $derived.by(() => {
    const at = this.#indexOf(this.#asked?.neighbourhood ?? null);
    return at === null ? null : { neighbourhood: at, issue: this.issue };
  });

  /** The neighbourhood beside the chosen one; null for the territory. */
  readonly other: number | null = $derived.by(() => this.#indexOf(this.#explorer.address.compare));

  /** The places of the issue that the map colours, as its clusters count them. */
  readonly counts: KeptCounts | null = $derived.by(() => {
    const dataset = this.#present;
    const id = dataset?.table.issueIds[this.issue];
    const exploration = this.#explorer.finding.explore({
      ...placesAnywhere(this.#filter),
      issues: id === undefined ? [] : [id],
    });
    const { tree } = this.#explorer;
    return tree === null || exploration === null ? null : countKept(tree, exploration.kept);
  });

  /** From where one walks to the chosen cell in the minutes chosen: places that are sure enough to count for it. */
  readonly reaching: readonly LonLat[] = $derived.by(() => {
    const dataset = this.#present;
    const bounds = this.dataset?.neighbourhoods[this.cell?.neighbourhood ?? -1]?.bounds;
    if (dataset === null || bounds === undefined) return [];
    return reachingPoints(dataset.table, this.kept, this.issue, bounds, walkingReachMetres(this.#minutes));
  });

  /** True where coverage is of some places only. */
  readonly isFiltered: boolean = $derived(this.kept !== null);

  /** Called where it is shown: measures again whenever data or filter are others than before. */
  follow(): void {
    if (this.#present === null) return;
    this.#measuring.follow(this.#present, this.kept);
    this.imagination.follow();
  }

  /** Ends what measures. */
  close(): void {
    this.#measuring.forget();
  }

  /** After a failure. */
  retry(): void {
    this.#measuring.forget();
    this.follow();
  }

  /** Counts all places again, where a filter left some out; where one looks stays. */
  countAll(): void {
    const { issues, neighbourhoods, communes, near, within } = this.#explorer.filter;
    this.#explorer.changeFilter({ ...NO_FILTER, issues, neighbourhoods, communes, near, within });
  }

  chooseCell({ neighbourhood, issue }: Cell): void {
    this.#choose(issue, this.dataset?.neighbourhoods[neighbourhood]?.code ?? null);
  }

  closeCell(): void {
    this.#choose(this.issue, null);
  }

  /** Puts a neighbourhood beside the chosen one; null for the territory. */
  compareWith(neighbourhood: number | null): void {
    const known = this.dataset?.neighbourhoods ?? [];
    this.#explorer.change({ compare: known[neighbourhood ?? -1]?.code ?? null }, 'replace');
  }

  /** By the column, its usual way round first; once more turns it. An issue's column colours the map as well. */
  sortBy(column: string, usual: 'ascending' | 'descending'): void {
    const { cell } = this.#explorer.address;
    const descending = this.sort.column === column ? !this.sort.descending : usual === 'descending';
    const isIssue = this.dataset?.table.issueIds.includes(column) === true;
    this.#explorer.change(
      { sort: { column, descending }, cell: isIssue ? { issue: column, neighbourhood: null } : cell },
      'replace',
    );
  }

  /** Where one place more of an issue would help most. */
  findBestSpots(issue: number): Promise<readonly BestSpot[]> {
    return this.#measuring.ask('findBestSpots', issue);
  }

  /** What a sheet of paper says of a neighbourhood. */
  prepareSheet(question: SheetQuestion): Promise<NeighbourhoodSheet> {
    return this.#measuring.ask('prepareSheet', question);
  }

  /** Hands what was measured to the visitor as a file. */
  async save(name: string, file: CoverageFile): Promise<void> {
    this.files.save(name, await this.#measuring.ask('write', file));
  }

  /** The places behind a cell: rows of the table. */
  listPlaces(cell: Cell): Promise<StandingPlaces> {
    return this.#measuring.ask('listPlaces', cell);
  }

  #valueAt(row: number, column: string): number | string | null {
    const { dataset } = this;
    const neighbourhood = dataset?.neighbourhoods[row];
    if (column === 'name') return neighbourhood?.name ?? null;
    if (column === 'population') return neighbourhood?.population ?? null;
    const issue = this.shown?.issueIds.indexOf(column) ?? -1;
    if (this.shown === null || issue === -1) return null;
    return figureOf(measuresAt(this.shown, row, issue), this.#measure, this.#minutes);
  }

  #choose(issue: number, neighbourhood: string | null): void {
    const id = this.dataset?.table.issueIds[issue];
    if (id !== undefined) this.#explorer.change({ cell: { issue: id, neighbourhood }, place: null });
  }

  #indexOf(code: string | null): number | null {
    const at = (this.dataset?.neighbourhoods ?? []).findIndex((known) => known.code === code);
    return at === -1 ? null : at;
  }
}
