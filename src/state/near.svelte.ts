import { isInsideBounds, isSamePosition, type LonLat } from '../domain/geo/lon-lat.ts';
import type { DeviceLocation, LocateDevice, LocationFailure } from '../domain/location.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Where the search for the device's position stands. */
export type LocationSearch =
  | { readonly status: 'idle' }
  | { readonly status: 'asking'; readonly slow: boolean }
  | { readonly status: 'failed'; readonly reason: LocationFailure }
  /** Found where this map shows nothing; the visitor may want to measure from there all the same. */
  | { readonly status: 'outside'; readonly found: DeviceLocation };

/** Where distances are measured from, as it is to be named: a label of its own, '' for a point. */
export type Start =
  | ({ readonly kind: 'device' } & DeviceLocation)
  | { readonly kind: 'chosen'; readonly position: LonLat; readonly label: string };

const IDLE: LocationSearch = { status: 'idle' };

/**
 * Where the visitor starts from. A position that was chosen is in the address like any other choice; the device's
 * own is kept in the page alone, so that neither a link, nor the history, nor a server's log ever has it.
 */
export class Near {
  readonly #explorer: Explorer;
  readonly #locate: LocateDevice;
  #search = $state.raw<LocationSearch>(IDLE);
  /** What the last position chosen is called. */
  #named = $state.raw<{ readonly position: LonLat; readonly label: string }>({ position: [0, 0], label: '' });
  #turn = 0;
  /** Whether the map is still to turn to the start. */
  #toShow: boolean;
  /** True while a click on the map is waited for. */
  picking = $state.raw(false);

  constructor(explorer: Explorer, locate: LocateDevice) {
    this.#explorer = explorer;
    this.#locate = locate;
    // A link that says from where, and not where to look.
    this.#toShow = explorer.filter.near !== null && explorer.address.camera === null;
  }

  get search(): LocationSearch {
    return this.#search;
  }

  readonly start: Start | null = $derived.by(() => {
    const { filter, finding } = this.#explorer;
    const { device } = finding;
    if (device !== null) return { kind: 'device', ...device };
    if (filter.near === null) return null;
    const { position, label } = this.#named;
    return {
      kind: 'chosen',
      position: filter.near,
      label: isSamePosition(position, filter.near) ? label : '',
    };
  });

  /** False where the partner in whose page this is has said from where. */
  get canChoose(): boolean {
    return !this.#explorer.isLocked('near');
  }

  /** A point of the map can be chosen where there is a map. */
  get canPick(): boolean {
    return this.#explorer.address.view === 'map' || !this.#explorer.isLocked('view');
  }

  /** Measures from a position that somebody has chosen; `label` is what it is called, '' for a point of the map. */
  startFrom(position: LonLat, label: string): void {
    if (!this.canChoose) return;
    this.stop();
    this.#named = { position, label };
    this.#toShow = true;
    this.#explorer.finding.device = null;
    this.#explorer.changeFilter({ near: position });
  }

  /** Asks the device, and measures from there. The last question asked is the one that counts. */
  async locate(): Promise<void> {
    if (!this.canChoose) return;
    this.stop();
    const turn = this.#turn;
    this.#search = { status: 'asking', slow: false };
    const found = await this.#locate(() => {
      if (turn === this.#turn) this.#search = { status: 'asking', slow: true };
    });
    if (turn !== this.#turn) return;
    const bounds = this.#explorer.dataset?.site.bounds;
    if (typeof found === 'string') this.#search = { status: 'failed', reason: found };
    else if (bounds !== undefined && !isInsideBounds(bounds, ...found.position)) {
      this.#search = { status: 'outside', found };
    } else this.startFromDevice(found);
  }

  startFromDevice(found: DeviceLocation): void {
    this.stop();
    this.#toShow = true;
    this.#explorer.finding.device = found;
    if (this.#explorer.filter.near !== null) this.#explorer.changeFilter({ near: null });
  }

  /** Whether the map should turn to the start; asked once for each new one. */
  takeLook(): boolean {
    const toShow = this.#toShow;
    this.#toShow = false;
    return toShow;
  }

  pick(): void {
    this.stop();
    if (this.#explorer.address.view !== 'map') this.#explorer.change({ view: 'map' });
    this.picking = true;
  }

  /** Waits no longer, neither for the device nor for a click, and takes back what was said about it. */
  stop(): void {
    this.#turn++;
    this.#search = IDLE;
    this.picking = false;
  }

  /** Back to the usual order of the list. */
  end(): void {
    this.stop();
    const { filter } = this.#explorer;
    this.#explorer.finding.device = null;
    if (filter.near !== null || filter.within !== null) {
      this.#explorer.changeFilter({ near: null, within: null });
    }
  }
}
