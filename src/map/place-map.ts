import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import type { Basemap } from '../domain/site.ts';
import { CameraHost } from './camera-host.ts';
import { cameraForBounds, cameraForPosition, NO_PADDING, withAir, type Padding } from './camera-moves.ts';
import type { CrowdsAt } from './crowd-marks.ts';
import type { NeighbourhoodFills } from './draw-neighbourhoods.ts';
import { Hint } from './hint.ts';
import { Interaction } from './interaction.ts';
import { listenToKeys } from './keyboard.ts';
import { MapLayers } from './map-layers.ts';
import type { MapOverlay } from './overlay.ts';
import type { Ground, MapDataset, MapState, MapTrouble, PlaceMapOptions } from './place-map-options.ts';
import { cameraForPlace } from './camera-for-place.ts';
import { readTheme } from './read-theme.ts';
import { toSurface } from './surface.ts';
import { toViewport, type Camera, type Viewport } from './viewport.ts';

/**
 * The map of places that the interface uses: our ground, MapLibre's glass with the online basemap, and our data
 * above, under one camera. It works from its first frame, before and without MapLibre.
 */
export class PlaceMap {
  readonly #options: PlaceMapOptions;
  readonly #surface: HTMLElement;
  readonly #layers: MapLayers;
  readonly #host: CameraHost;
  readonly #hint: Hint;
  readonly #interaction: Interaction;
  readonly #stop = new AbortController();
  readonly #resizes: ResizeObserver;
  #padding: Padding = NO_PADDING;
  #state: MapState = 'loading';
  #hasFailed = false;

  constructor(container: HTMLElement, options: PlaceMapOptions) {
    this.#options = options;
    this.#surface = toSurface(container, options);
    const theme = readTheme(container);
    this.#layers = new MapLayers(this.#surface, theme, options.texts.formatCount);
    this.#hint = new Hint(this.#surface);
    this.#hint.setTheme(theme);
    this.#host = new CameraHost(this.#surface, this.#layers.glass, this.#cameraOptions(), {
      onBasemap: (drawn, trouble) => {
        this.#showBasemap(drawn, trouble);
      },
      onFailed: (trouble) => {
        this.#hasFailed = true;
        this.#showBasemap(false, trouble);
      },
    });
    this.#resizes = new ResizeObserver(() => {
      this.#resize();
    });
    this.#resizes.observe(this.#surface);
    listenToKeys(this.#surface, this.#host, this.#stop.signal);
    this.#interaction = new Interaction(
      this.#surface,
      {
        data: this.#layers.data,
        events: options.events,
        view: () => this.#view,
        padding: () => this.#airyPadding,
        neighbourhoodAt: (at) => this.#layers.neighbourhoodAt(this.#view, at),
        moveTo: (camera) => {
          this.moveTo(camera);
        },
      },
      this.#stop.signal,
    );
    this.#interaction.picker.setTheme(theme);
  }

  get state(): MapState {
    return this.#state;
  }

  get camera(): Camera {
    return this.#host.camera;
  }

  /** Fetches and starts MapLibre: after the first paint, and not at all where nobody wants an online basemap. */
  startMapLibre(): Promise<void> {
    return this.#host.start();
  }

  /** What is drawn below everything; without one, and until it comes, blank paper. */
  setGround(ground: Promise<Ground> | null): void {
    this.#layers.setGround(ground);
  }

  /** Nothing is drawn of its places before `setKept`. */
  setDataset(dataset: MapDataset): void {
    this.#layers.setDataset(dataset);
  }

  /**
   * `strong`: something is filtered. `crowds`: drawn instead, where the places are too many to be here. The counts are
   * held until the next ones come.
   */
  setKept(counts: KeptCounts, strong: boolean, crowds: CrowdsAt | null): void {
    this.#options.events.onDrawn(this.#layers.data.setKept(counts, strong, crowds));
  }

  setSelected(place: number | null): void {
    this.#layers.data.setSelected(place);
  }

  setHovered(place: number | null): void {
    this.#layers.data.setHovered(place);
  }

  /** Steps of coverage by neighbourhood code; an empty map takes them away. */
  setNeighbourhoodFills(fills: NeighbourhoodFills): void {
    this.#layers.setFills(fills);
  }

  /** The neighbourhood that is framed; null for none. */
  setChosenNeighbourhood(code: string | null): void {
    this.#layers.setChosen(code);
  }

  /** Circles and pins of the present view, all of them: what is missing is taken away. */
  setOverlay(overlay: MapOverlay): void {
    this.#layers.data.setOverlay(overlay);
  }

  /**
   * The next click or tap gives its position instead of choosing a place. By keyboard, on the focused map, Enter
   * gives the point under the cross-hair and Escape gives up. Null ends it.
   */
  pickPosition(onPick: ((position: LonLat) => void) | null, onCancel: () => void = () => undefined): void {
    this.#interaction.picker.set(onPick === null ? null : { onPick, onCancel });
  }

  /** Picks the point under the cross-hair, for a button beside the map. */
  pickMiddle(): void {
    this.#interaction.picker.takeMiddle();
  }

  focus(): void {
    this.#surface.focus();
  }

  /** The page's colours or fonts have changed. */
  setTheme(): void {
    const theme = readTheme(this.#surface);
    this.#interaction.picker.setTheme(theme);
    this.#hint.setTheme(theme);
    this.#layers.setTheme(theme);
  }

  /** Null: our own ground. Its attribution is for the interface to show, as text. */
  setBasemap(basemap: Basemap | null): void {
    this.#host.showBasemap(basemap?.style ?? null);
  }

  /** What panels and sheets cover: respected by `fitBounds` and `showPlace`. */
  setPadding(padding: Partial<Padding>): void {
    this.#padding = { ...NO_PADDING, ...padding };
    this.#interaction.picker.setPadding(this.#padding);
  }

  moveTo(camera: Camera, { animate = true }: { readonly animate?: boolean } = {}): void {
    this.#host.moveTo(camera, { animate });
  }

  fitBounds(
    bounds: Bounds,
    { maxZoom = 16, animate = true }: { readonly maxZoom?: number; readonly animate?: boolean } = {},
  ): void {
    this.moveTo(cameraForBounds(bounds, this.#view, this.#airyPadding, maxZoom), { animate });
  }

  /** Moves only as much as it takes to see the place with its circle of doubt: not at all where it can be seen. */
  showPlace(place: number): void {
    const table = this.#layers.data.dataset?.table;
    const camera = table === undefined ? null : cameraForPlace(table, place, this.#view, this.#airyPadding);
    if (camera !== null) this.moveTo(camera);
  }

  /** Puts a position in the middle of what panels leave free. */
  lookAt(position: LonLat, zoom: number, { animate = true }: { readonly animate?: boolean } = {}): void {
    this.moveTo(cameraForPosition(position, zoom, this.#view, this.#padding), { animate });
  }

  zoomBy(levels: number): void {
    this.#host.zoomBy(levels);
  }

  destroy(): void {
    this.#stop.abort();
    this.#resizes.disconnect();
    this.#host.destroy();
    this.#layers.destroy();
    this.#hint.destroy();
    this.#surface.remove();
  }

  get #view(): Viewport {
    return toViewport(this.#host.camera, this.#surface.clientWidth, this.#surface.clientHeight);
  }

  get #airyPadding(): Padding {
    return withAir(this.#padding, this.#surface.clientHeight);
  }

  #cameraOptions(): ConstructorParameters<typeof CameraHost>[2] {
    const { camera, cooperativeGestures, toWorker, texts, events } = this.#options;
    return {
      camera,
      cooperativeGestures,
      toWorker,
      events: {
        onMove: () => {
          this.#layers.follow(this.#view);
        },
        onMoveEnd: (end) => {
          this.#layers.settle(this.#view);
          events.onCamera(end);
        },
        onGestureRefused: (gesture) => {
          this.#hint.show(gesture === 'touch' ? texts.touchHint : texts.wheelHint);
        },
      },
    };
  }

  /** Also the first frame: painted at once, in the frame that gives the container its size. */
  #resize(): void {
    this.#host.resize();
    const view = this.#view;
    if (view.width === 0 || view.height === 0) return;
    this.#layers.follow(view);
    this.#layers.paintNow();
    if (this.#state === 'loading') this.#setState(this.#hasFailed ? 'failed' : 'sketch', null);
  }

  #showBasemap(drawn: boolean, trouble: MapTrouble | null): void {
    this.#layers.showGround(!drawn);
    if (this.#state === 'loading' && trouble === null) return;
    this.#setState(this.#hasFailed ? 'failed' : drawn ? 'ready' : 'sketch', trouble);
  }

  #setState(state: MapState, trouble: MapTrouble | null): void {
    if (state === this.#state && trouble === null) return;
    this.#state = state;
    this.#options.events.onState(state, trouble);
  }
}
