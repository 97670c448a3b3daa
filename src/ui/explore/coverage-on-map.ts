import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { KeptCounts } from '../../domain/explore/kept-counts.ts';
import type { Padding } from '../../map/camera-moves.ts';
import type { NeighbourhoodFills } from '../../map/draw-neighbourhoods.ts';
import type { MapOverlay } from '../../map/overlay.ts';
import type { PlaceMap } from '../../map/place-map.ts';
import type { CoverageBoard } from '../../state/coverage.svelte.ts';
import type { CoverageShelf } from '../../state/coverage-shelf.svelte.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Words } from '../words.svelte.ts';
import { imaginedOverlay, movePin, tellAim } from './imagination-on-map.ts';

const NO_FILLS: NeighbourhoodFills = new Map();

/** Coverage on the map: neighbourhoods in the steps of the chosen issue, and the chosen one framed. */
export class CoverageOnMap {
  readonly #map: PlaceMap;
  readonly #explorer: Explorer;
  readonly #shelf: CoverageShelf;
  readonly #words: Words;
  readonly #measureCover: () => Padding;
  #fills = NO_FILLS;
  #chosen: string | null = null;
  #aim: string | null = null;

  constructor(
    map: PlaceMap,
    explorer: Explorer,
    shelf: CoverageShelf,
    words: Words,
    measureCover: () => Padding,
  ) {
    this.#map = map;
    this.#explorer = explorer;
    this.#shelf = shelf;
    this.#words = words;
    this.#measureCover = measureCover;
  }

  /** The places to show instead of those of the list; null where these are wanted. */
  get counts(): KeptCounts | null {
    return this.#board?.counts ?? null;
  }

  /** Imagined places and best spots; null where another view is shown. */
  get overlay(): MapOverlay | null {
    const issueIds = this.#explorer.dataset?.table.issueIds ?? [];
    return this.#board === null ? null : imaginedOverlay(this.#board.imagination, issueIds, this.#words);
  }

  /** Tells the map what has changed. */
  tell(): void {
    const board = this.#board;
    this.#aim = tellAim(this.#map, board?.imagination ?? null, this.#aim);
    const fills = board?.steps ?? NO_FILLS;
    if (fills !== this.#fills) this.#map.setNeighbourhoodFills(fills);
    this.#fills = fills;
    const neighbourhood = this.#explorer.dataset?.neighbourhoods[board?.cell?.neighbourhood ?? -1];
    const code = neighbourhood?.code ?? null;
    if (code === this.#chosen) return;
    this.#chosen = code;
    this.#map.setChosenNeighbourhood(code);
    if (neighbourhood === undefined) return;
    this.#map.setPadding(this.#measureCover());
    this.#map.fitBounds(neighbourhood.bounds, { maxZoom: 15 });
  }

  /** The neighbourhood with this code was clicked. */
  choose(code: string): void {
    const board = this.#board;
    const neighbourhood =
      this.#explorer.dataset?.neighbourhoods.findIndex((known) => known.code === code) ?? -1;
    if (board !== null && neighbourhood !== -1) board.chooseCell({ neighbourhood, issue: board.issue });
  }

  movePin(id: string, position: LonLat, ended: boolean): void {
    if (this.#board !== null) movePin(this.#board.imagination, id, position, ended);
  }

  /** Null where another view is shown. */
  get #board(): CoverageBoard | null {
    return this.#explorer.address.view === 'coverage' ? this.#shelf.board : null;
  }
}
