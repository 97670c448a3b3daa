import type { KeptCounts } from '../../domain/explore/kept-counts.ts';
import type { Padding } from '../../map/camera-moves.ts';
import type { NeighbourhoodFills } from '../../map/draw-neighbourhoods.ts';
import type { MapOverlay } from '../../map/overlay.ts';
import type { PlaceMap } from '../../map/place-map.ts';
import type { CoverageBoard } from '../../state/coverage.svelte.ts';
import type { CoverageShelf } from '../../state/coverage-shelf.svelte.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Words } from '../words.svelte.ts';
import { ImaginationOnMap } from './imagination-on-map.svelte.ts';

const NO_FILLS: NeighbourhoodFills = new Map();

/** Coverage on the map: neighbourhoods in the steps of the chosen issue, and the chosen one framed. */
export class CoverageOnMap {
  readonly imagined: ImaginationOnMap;
  readonly #map: PlaceMap;
  readonly #explorer: Explorer;
  readonly #shelf: CoverageShelf;
  readonly #measureCover: () => Padding;
  #fills = NO_FILLS;
  #chosen: string | null = null;

  constructor(
    map: PlaceMap,
    explorer: Explorer,
    shelf: CoverageShelf,
    words: Words,
    measureCover: () => Padding,
    covered: NonNullable<MapOverlay['covered']>,
  ) {
    this.imagined = new ImaginationOnMap(explorer, shelf, words, covered);
    this.#map = map;
    this.#explorer = explorer;
    this.#shelf = shelf;
    this.#measureCover = measureCover;
  }

  /** The places to show instead of those of the list; null where these are wanted. */
  get counts(): KeptCounts | null {
    return this.#board?.counts ?? null;
  }

  /** Tells the map what has changed. */
  tell(): void {
    const board = this.#board;
    const fills = board?.steps ?? NO_FILLS;
    if (fills !== this.#fills) this.#map.setNeighbourhoodFills(fills);
    this.#fills = fills;
    const neighbourhood = board?.dataset?.neighbourhoods[board.cell?.neighbourhood ?? -1];
    const code = neighbourhood?.code ?? null;
    if (code === this.#chosen) return;
    this.#chosen = code;
    this.#map.setChosenNeighbourhood(code);
    // Of a packed file it is in sight already, and another view would be another table.
    if (neighbourhood === undefined || board?.dataset?.scope !== undefined) return;
    this.#map.setPadding(this.#measureCover());
    this.#map.fitBounds(neighbourhood.bounds, 15);
  }

  /** Another view is shown: neighbourhoods are ground again. */
  clear(): void {
    this.#map.setNeighbourhoodFills(NO_FILLS);
    this.#map.setChosenNeighbourhood(null);
  }

  /** The neighbourhood with this code was clicked. */
  choose(code: string): void {
    const board = this.#board;
    const neighbourhood = board?.dataset?.neighbourhoods.findIndex((known) => known.code === code) ?? -1;
    if (board !== null && neighbourhood !== -1) board.chooseCell({ neighbourhood, issue: board.issue });
  }

  /** Null where another view is shown. */
  get #board(): CoverageBoard | null {
    return this.#explorer.address.view === 'coverage' ? this.#shelf.board : null;
  }
}
