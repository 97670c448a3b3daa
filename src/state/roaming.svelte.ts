import { untrack } from 'svelte';
import type { Dataset, DatasetLoad, LoadFailure, Scope } from '../domain/dataset.ts';
import type { Exploration } from '../domain/explore/explore-places.ts';
import type { Filter } from '../domain/explore/filter.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import { boundsOfSight, cameraOver, type Sight } from '../domain/geo/sight.ts';
import { crowdsAt, estimateInside, type Crowd } from '../domain/pack/crowd.ts';
import { asksNearer, countKinds, crowdFilterOf, exploreSummary } from '../domain/pack/explore-summary.ts';
import { nearerSight, surroundings } from '../domain/pack/sight.ts';
import { withIssues, type PackSummary } from '../domain/pack/pack-summary.ts';
import type { ViewQuestion } from '../domain/pack/read-pack.ts';
import type { NoView, ViewAnswer, ViewReader } from '../domain/pack-work.ts';
import type { PlaceKind } from '../domain/place.ts';
import type { Address } from '../domain/share/address.ts';

/** What is walked through: as much of an explorer as that takes. */
interface Roamed {
  readonly dataset: Dataset | null;
  readonly address: Address;
  readonly filter: Filter;
  readonly finding: { readonly origin: LonLat | null };
  indexOf(id: string): number | null;
  change(patch: Partial<Address>, step: 'replace'): void;
  showLoad(load: DatasetLoad): void;
}

type Trouble = Pick<LoadFailure, 'reason' | 'detail'>;

/** An estimate by squares may be wrong by so much before the places themselves are too many. */
const ESTIMATE_SLACK = 2;
/** Where the list alone is looked at, this is around where distances start: some minutes on foot. */
const ORIGIN_ZOOM = 15;
/** Degrees about a known place: its own point and little else. */
const ABOUT = 1e-6;

/**
 * A walk through a packed file: the places in sight are read as they come into it; as long as there are too many, only
 * the counts of the summary are shown. What is shown stays until the next is there.
 */
export class Roaming {
  readonly #explorer: Roamed;
  /** The territory without any place. */
  readonly base: Dataset;
  readonly #scope: Scope;
  readonly #most: number;
  readonly #reader: ViewReader;
  /** What the map shows, and the camera of the address at that moment. */
  #seen = $state.raw<{ readonly sight: Sight; readonly camera: Address['camera'] } | null>(null);
  readonly #size: Pick<Sight, 'width' | 'height'>;
  readonly #reload: () => void;
  #asked = '';
  /** True where a place was read for being open, in sight or not. */
  #keepsPlace = false;
  #tries = $state.raw(0);
  #cancel = new AbortController();
  /** Why the places in sight did not come; null where they did. */
  trouble = $state.raw<Trouble | null>(null);
  isReading = $state.raw(false);

  /** `size`: what can be seen where there is no map. `reload`: begins anew, with what has been published since. */
  constructor(
    explorer: Roamed,
    base: Dataset,
    scope: Scope,
    reader: ViewReader,
    size: Pick<Sight, 'width' | 'height'>,
    reload: () => void,
  ) {
    this.#explorer = explorer;
    const summary = withIssues(scope.summary, base.table.issueIds);
    this.#scope = { ...scope, summary };
    this.base = { ...base, scope: this.#scope };
    this.#most = base.site.pack?.inSight ?? 0;
    this.#reader = reader;
    this.#size = size;
    this.#reload = reload;
  }

  get #summary(): PackSummary {
    return this.#scope.summary;
  }

  get hasOtherIssues(): boolean {
    return this.#summary.mixes.some(({ mask }) => mask >>> this.#summary.issueIds.length === 1);
  }

  /** True where only counts are shown. */
  readonly isAfar: boolean = $derived.by(() => this.#explorer.dataset?.scope?.bounds === null);

  /** True where the counts shown leave a part of the filter out. */
  readonly asksNearer: boolean = $derived.by(() => this.isAfar && asksNearer(this.#explorer.filter));

  /** True where the address names a place that was not found around here. */
  readonly lacksPlace: boolean = $derived.by(() => {
    const { place } = this.#explorer.address;
    return place !== null && !this.isReading && this.#explorer.indexOf(place) === null;
  });

  /** By depth of squares: what the map draws from afar; null where it draws the places. */
  readonly crowds: ((depth: number) => readonly Crowd[]) | null = $derived.by(() => {
    if (!this.isAfar) return null;
    const filter = crowdFilterOf(this.#summary, this.#explorer.filter);
    const known = new Map<number, readonly Crowd[]>();
    return (depth) => {
      const crowds = known.get(depth) ?? crowdsAt(this.#summary, depth, filter);
      known.set(depth, crowds);
      return crowds;
    };
  });

  /** What is looked at: what the map shows or, where the list is alone, what the address says. */
  readonly sight: Sight = $derived.by(() => {
    const { address, finding } = this.#explorer;
    const { start } = this.base.site;
    const isAlone = address.view === 'list';
    const size = this.#seen?.sight ?? this.#size;
    if (isAlone && finding.origin !== null) {
      const [lon, lat] = finding.origin;
      return { width: size.width, height: size.height, lon, lat, zoom: ORIGIN_ZOOM };
    }
    const isTold = this.#seen !== null && (!isAlone || this.#seen.camera === address.camera);
    if (this.#seen !== null && isTold) return this.#seen.sight;
    return { width: size.width, height: size.height, ...(address.camera ?? start) };
  });

  /** What is to be read, in words: the same words, the same places. */
  get #question(): string {
    return JSON.stringify([this.sight, this.#tries]);
  }

  /** What a filter finds where only counts are known; null where the places themselves are there. */
  explore(filter: Filter): Exploration | null {
    return this.isAfar ? exploreSummary(this.#summary, filter) : null;
  }

  /** How many of each kind there are from afar, whichever is chosen. */
  countKinds(filter: Filter): ReadonlyMap<PlaceKind, number> {
    return countKinds(this.#summary, filter);
  }

  /** The map has another view. */
  see(sight: Sight): void {
    if (sight.width > 0) this.#seen = { sight, camera: this.#explorer.address.camera };
  }

  /** Called where what is in sight is shown: reads it whenever it is another than before. */
  follow(): void {
    const question = this.#question;
    const { place } = this.#explorer.address;
    untrack(() => {
      // One that was kept for being open is not in sight any more, perhaps.
      const isComplete = place === null ? !this.#keepsPlace : this.#explorer.indexOf(place) !== null;
      if (question !== this.#asked || !isComplete) void this.look();
    });
  }

  /** After trouble. */
  retry(): void {
    this.#tries++;
  }

  /** Goes to the nearest places, near enough to see them. */
  goNearer(): void {
    const filter = crowdFilterOf(this.#summary, this.#explorer.filter);
    const camera = nearerSight(this.#summary, this.sight, filter, this.#most);
    if (camera !== null) this.#explorer.change({ camera }, 'replace');
  }

  /** Goes to where all of the territory is in sight. */
  goBack(): void {
    this.#explorer.change({ camera: cameraOver(this.base.site.bounds, this.sight) }, 'replace');
  }

  end(): void {
    this.#cancel.abort();
    this.#reader.end();
  }

  /** Shows what is in sight; of looks that overtake each other the last one wins. */
  async look(): Promise<void> {
    this.#cancel.abort();
    this.#cancel = new AbortController();
    const { signal } = this.#cancel;
    this.#asked = this.#question;
    const around = boundsOfSight(this.sight);
    let bounds = estimateInside(this.#summary, around) > this.#most ? null : around;
    this.isReading = true;
    let answer = await this.#read(bounds, signal);
    if (!answer.ok && answer.reason === 'too-many') {
      bounds = null;
      answer = await this.#read(bounds, signal);
    }
    if (signal.aborted) return;
    if (!answer.ok && answer.reason === 'replaced') {
      this.#reload();
      return;
    }
    this.isReading = false;
    this.trouble = answer.ok ? null : troubleOf(answer);
    // What is shown stays, if anything is.
    if (!answer.ok && this.#explorer.dataset !== null) return;
    const places = answer.ok ? answer.places : this.base;
    const scope = { ...this.#scope, bounds: answer.ok ? bounds : null };
    const dataset = places === this.base ? this.base : { ...this.base, ...places, scope };
    this.#explorer.showLoad({ status: 'ready', dataset });
  }

  #read(bounds: Bounds | null, signal: AbortSignal): Promise<ViewAnswer> {
    const wanted = this.#wanted;
    this.#keepsPlace = wanted !== null;
    if (bounds === null && wanted === null) return Promise.resolve({ ok: true, places: this.base });
    return this.#reader.look({ bounds, most: ESTIMATE_SLACK * this.#most, wanted }, signal);
  }

  /** The open place stays wherever the map goes; one that a link names is looked for around here. */
  get #wanted(): ViewQuestion['wanted'] {
    const id = this.#explorer.address.place;
    if (id === null) return null;
    const { table } = this.#explorer.dataset ?? this.base;
    const point = table.pointStart[this.#explorer.indexOf(id) ?? table.size] ?? 0;
    const [lon, lat] = [table.pointLon[point], table.pointLat[point]];
    if (this.#explorer.indexOf(id) === null || lon === undefined || lat === undefined) {
      return { id, around: surroundings(this.#summary, this.sight, this.#most) };
    }
    return { id, around: [lon - ABOUT, lat - ABOUT, lon + ABOUT, lat + ABOUT] };
  }
}

/** What cannot be, once all that is no trouble is dealt with, is a file that makes no sense. */
function troubleOf({ reason, detail }: NoView): Trouble {
  if (reason === 'cancelled' || reason === 'too-many' || reason === 'replaced')
    return { reason: 'unreadable' };
  return { reason, ...(detail === undefined ? {} : { detail }) };
}
