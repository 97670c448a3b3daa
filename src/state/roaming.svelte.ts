import { untrack } from 'svelte';
import type { Dataset, Scope } from '../domain/dataset.ts';
import type { Exploration } from '../domain/explore/explore-places.ts';
import type { Filter } from '../domain/explore/filter.ts';
import { boxAround } from '../domain/geo/boxes.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import { boundsOfSight, cameraOver, sightOver, type Sight } from '../domain/geo/sight.ts';
import { chosenArea, type ChosenArea } from '../domain/pack/chosen-area.ts';
import { crowdsAt, estimateInside, type Crowd } from '../domain/pack/crowd.ts';
import { asksNearer, countKinds, crowdFilterOf, exploreSummary } from '../domain/pack/explore-summary.ts';
import { surroundings } from '../domain/pack/sight.ts';
import { withIssues, type PackSummary } from '../domain/pack/pack-summary.ts';
import type { ViewQuestion } from '../domain/pack/read-pack.ts';
import type { PackBase, ViewAnswer, ViewPlaces, ViewReader } from '../domain/pack-work.ts';
import type { PlaceKind } from '../domain/place.ts';
import { firstPointOf } from '../domain/place-table.ts';
import type { Address, AddressCamera } from '../domain/share/address.ts';
import { boundsNearer, cameraNearer } from './come-nearer.ts';
import { troubleOf, type PackTrouble } from './pack-trouble.ts';
import type { Roamed } from './roamed.ts';

/** An estimate by squares may be wrong by so much before the places themselves are too many. */
const ESTIMATE_SLACK = 2;
/** What a link to a place shows: some streets. */
const LINK_ZOOM = 16;
/** About a known place: its own point and little else. */
const ABOUT_METRES = 0.1;

/**
 * A walk through a packed file: the places in sight are read as they come into it; as long as there are too many, only
 * the counts of the summary are shown. What is shown stays until the next is there.
 */
export class Roaming {
  readonly #explorer: Roamed;
  /** The territory without any place. */
  readonly base: Dataset & ViewPlaces;
  readonly #scope: Scope;
  readonly #summary: PackSummary;
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
  trouble = $state.raw<PackTrouble | null>(null);
  isReading = $state.raw(false);

  /** `size`: what can be seen where there is no map. `reload`: begins anew, with what has been published since. */
  constructor(
    explorer: Roamed,
    { dataset: base, tree }: PackBase,
    scope: Scope,
    reader: ViewReader,
    size: Pick<Sight, 'width' | 'height'>,
    reload: () => void,
  ) {
    this.#explorer = explorer;
    this.#summary = withIssues(scope.summary, base.table.issueIds);
    this.#scope = { ...scope, summary: this.#summary };
    this.base = { ...base, tree, scope: this.#scope };
    this.#most = base.site.pack?.inSight ?? 0;
    this.#reader = reader;
    this.#size = size;
    this.#reload = reload;
  }

  get hasOtherIssues(): boolean {
    return this.#summary.mixes.some(({ mask }) => mask >>> this.#summary.issueIds.length === 1);
  }

  /** True where only counts are shown. */
  readonly isAfar: boolean = $derived.by(() => this.#explorer.dataset?.scope?.bounds === null);

  /** True where the counts shown leave a part of the filter out. */
  readonly asksNearer: boolean = $derived.by(
    () => this.isAfar && asksNearer(this.#explorer.filter, this.#explorer.within),
  );

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

  /** Where the filter has all its places: they are read there, wherever the map is, unless they are too many. */
  readonly area: ChosenArea | null = $derived.by(() => {
    const { address, finding } = this.#explorer;
    const area = chosenArea(address, this.base.neighbourhoods, finding.origin);
    return area !== null && estimateInside(this.#summary, area.bounds) <= this.#most ? area : null;
  });

  /** What is looked at: the area chosen, what the map shows or, where the list is alone, what the address says. */
  readonly sight: Sight = $derived.by(() => {
    const { address } = this.#explorer;
    const seen = this.#seen;
    const { width, height } = seen?.sight ?? this.#size;
    if (this.area !== null) return sightOver(this.area.bounds, { width, height });
    if (seen !== null && (address.view !== 'list' || seen.camera === address.camera)) return seen.sight;
    return { width, height, ...(address.camera ?? this.base.site.start) };
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
    // A hidden one has no size, and still looks somewhere.
    const { width, height } = sight.width > 0 ? sight : (this.#seen?.sight ?? this.#size);
    this.#seen = { sight: { ...sight, width, height }, camera: this.#explorer.address.camera };
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

  /** Goes to where there is something to see in the present view. */
  goNearer(): void {
    const { device } = this.#explorer.finding;
    const { neighbourhoods } = this.base;
    const far = { summary: this.#summary, neighbourhoods, sight: this.sight, most: this.#most };
    // An address that said where would tell where the device is.
    if (device !== null) {
      const bounds = boundsNearer(this.#explorer, far, device.position);
      this.see(sightOver(bounds, this.sight));
      this.#explorer.lookAt(bounds);
      return;
    }
    const camera = cameraNearer(this.#explorer, far);
    if (camera !== null) this.#explorer.change({ camera }, 'replace');
  }

  /** Goes to where all of the territory is in sight. */
  goBack(): void {
    this.#explorer.change({ camera: cameraOver(this.base.site.bounds, this.sight) }, 'replace');
  }

  /** Where a link to a place looks, as it is searched for around there alone; null where it is not here. */
  cameraTo(id: string): AddressCamera | null {
    const point = this.#pointOf(id);
    return point === null ? null : { lon: point[0], lat: point[1], zoom: LINK_ZOOM };
  }

  /** An address as it is given to others: as long as the device is used it says no view, by which to find a place. */
  told(address: Address): Address {
    const { place } = address;
    const camera = this.#explorer.finding.device === null || place === null ? null : this.cameraTo(place);
    return camera === null ? address : { ...address, camera };
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
    this.#explorer.showLoad({ status: 'ready', dataset, tree: places.tree });
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
    const point = this.#pointOf(id);
    const around =
      point === null ? surroundings(this.#summary, this.sight, this.#most) : boxAround(point, ABOUT_METRES);
    return { id, around };
  }

  /** The first point of a place that is here. */
  #pointOf(id: string): LonLat | null {
    const { table } = this.#explorer.dataset ?? this.base;
    return firstPointOf(table, this.#explorer.indexOf(id) ?? -1);
  }
}
