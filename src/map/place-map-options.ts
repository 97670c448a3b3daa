import type { ClusterTree } from '../domain/explore/cluster-tree.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { Issue } from '../domain/issue.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import type { PlaceTable } from '../domain/place-table.ts';
import type { LabelPlacer } from './labels.ts';
import type { MapTheme } from './theme.ts';
import type { Camera, Viewport } from './viewport.ts';

/**
 * `loading`: nothing is painted yet. `sketch`: our own ground and the places are, and can be moved.
 * `ready`: the chosen online basemap is drawn under the places. `failed`: MapLibre could not start or has gone,
 * everything else works.
 */
export type MapState = 'loading' | 'sketch' | 'ready' | 'failed';

/**
 * Why a state is worse than what was asked for.
 * `no-webgl`: the browser draws no WebGL. `no-workers`: the page may not start workers. `not-loaded`: MapLibre's code did not come. `context-lost`: the
 * graphics context was lost for good. `basemap`: the online basemap did not come, or comes no more.
 */
export type MapTrouble = 'no-webgl' | 'no-workers' | 'not-loaded' | 'context-lost' | 'basemap';

export interface PlaceMapEvents {
  onState(state: MapState, trouble: MapTrouble | null): void;
  /** A move has ended. */
  onCamera(camera: Camera): void;
  /** One place: open it. Several at one spot: let the person choose. None: the ground was clicked. */
  onSelect(placeIndices: readonly number[]): void;
  /** The ground of the neighbourhood with this code was clicked, beside every place; told after `onSelect`. */
  onNeighbourhood(code: string): void;
  /** The place under the mouse, null where there is none or several. */
  onHover(placeIndex: number | null): void;
  /** While an imagined place is dragged, and with `ended` when it is let go; the pin follows the next overlay. */
  onPinMove(id: string, position: LonLat, ended: boolean): void;
}

interface MapTexts {
  /** Name of the map for assistive tools, with the keys that move it. */
  readonly label: string;
  /** Shown where the wheel belongs to the page: "Ctrl + molette pour zoomer". */
  readonly wheelHint: string;
  /** Shown where one finger belongs to the page: "Deux doigts pour déplacer la carte". */
  readonly touchHint: string;
  readonly formatCount: (count: number) => string;
}

/** Our own ground, in two steps: neighbourhoods lie on the ground and below its names. */
export interface Ground {
  draw(context: CanvasRenderingContext2D, view: Viewport, theme: MapTheme): void;
  /** Names keep away from what the placer already holds. */
  drawNames(context: CanvasRenderingContext2D, view: Viewport, theme: MapTheme, placer: LabelPlacer): void;
}

/** What a map needs of the page that it serves. */
export interface PlaceMapOptions {
  readonly events: PlaceMapEvents;
  readonly texts: MapTexts;
  /** True in someone else's page: the wheel and one finger scroll that page. */
  readonly cooperativeGestures: boolean;
  /** The address of a worker's script as this page may start it. */
  readonly toWorker: (script: string) => string;
}

export interface MapDataset {
  readonly table: PlaceTable;
  readonly tree: ClusterTree;
  readonly issues: readonly Issue[];
  readonly neighbourhoods: readonly Neighbourhood[];
}
