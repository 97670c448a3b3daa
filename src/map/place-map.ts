import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import type { Basemap } from '../domain/site.ts';
import type { CameraControl, CameraEvents } from './camera-control.ts';
import type { CameraHostEvents } from './camera-host.ts';
import { cameraForBounds, cameraForPosition, NO_PADDING, withAir, type Padding } from './camera-moves.ts';
import type { CrowdsAt } from './crowd-marks.ts';
import type { NeighbourhoodFills } from './draw-neighbourhoods.ts';
import { keepInput } from './keep-input.ts';
import type { MapHandling } from './map-handling.ts';
import { MapLayers } from './map-layers.ts';
import type { MapOverlay } from './overlay.ts';
import type { Ground, MapDataset, MapState, MapTrouble, PlaceMapOptions } from './place-map-options.ts';
import type { PositionPicker } from './position-picker.ts';
import { cameraForPlace } from './camera-for-place.ts';
import { readTheme } from './read-theme.ts';
import { StillCamera } from './still-camera.ts';
import { putToService, toSurface } from './surface.ts';
import { toViewport, type Camera, type Viewport } from './viewport.ts';

/**
 * The map of places that the interface uses: our ground, MapLibre's glass with the online basemap, and our data
 * above, under one camera. It shows its places from the first frame, also before there is a page that it serves,
 * answers hands once it is complete, and works before and without MapLibre.
 */
export class PlaceMap {
  /** Null as long as it serves no page. */
  #options: PlaceMapOptions | null = null;
  readonly #surface: HTMLElement;
  readonly #layers: MapLayers;
  #control: CameraControl;
  #handling: MapHandling | null = null;
  /** Hands over what hands have done before anything answered them. */
  readonly #giveInput: () => void;
  readonly #stop = new AbortController();
  readonly #resizes: ResizeObserver;
  #padding: Padding = NO_PADDING;
  #style: string | null = null;
  #state: MapState = 'loading';
  #hasFailed = false;

  /** `camera`: null as long as it is not known where to look. */
  constructor(container: HTMLElement, camera: Camera | null) {
    this.#surface = toSurface(container);
    this.#layers = new MapLayers(this.#surface, readTheme(container));
    this.#giveInput = keepInput(this.#surface);
    this.#control = new StillCamera(this.#surface, camera, this.#heard);
    this.#resizes = new ResizeObserver(() => {
      this.#resize();
    });
    this.#resizes.observe(this.#surface);
  }

  /** Goes over to a page, with what it shows: into this container, under this name, in this language. */
  serve(container: HTMLElement, options: PlaceMapOptions): void {
    this.#options = options;
    container.append(this.#surface);
    putToService(this.#surface, options);
    this.#layers.data.setFormat(options.texts.formatCount);
    if (this.#state !== 'loading') options.events.onState(this.#state, null);
  }

  get camera(): Camera {
    return this.#control.camera;
  }

  /** Fetches what answers the page's hands and what stands around the places: once they are painted. Never rejects. */
  async complete(): Promise<void> {
    const module = await import('./map-handling.ts').catch(() => null);
    if (this.#stop.signal.aborted) return;
    if (module === null) this.#heard.onFailed('not-loaded');
    else this.#answerHands(module.MapHandling);
  }

  /** Resolves once nothing waits to be drawn. */
  readonly drawn = (): Promise<void> => this.#layers.drawn();

  /** Has MapLibre come, to a complete map: where nobody wants an online basemap, not before somebody does. */
  startMapLibre(): void {
    this.#handling?.camera.start();
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
   * held until the next ones come. Returns how many places that leaves on the map, wherever it looks.
   */
  setKept(counts: KeptCounts, strong: boolean, crowds: CrowdsAt | null): number {
    return this.#layers.data.setKept(counts, strong, crowds);
  }

  /** The open place, and the one under the pointer or the focus. */
  setMarked(selected: number | null, hovered: number | null): void {
    this.#layers.data.setMarked(selected, hovered);
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

  /** For a position instead of a place; null until the map is complete. */
  get picker(): PositionPicker | null {
    return this.#handling?.picker ?? null;
  }

  focus(): void {
    this.#surface.focus();
  }

  /** The page's colours or fonts have changed. */
  setTheme(): void {
    const theme = readTheme(this.#surface);
    this.#handling?.setTheme(theme);
    this.#layers.setTheme(theme);
  }

  /** Null: our own ground. Its attribution is for the interface to show, as text. */
  setBasemap(basemap: Basemap | null): void {
    this.#style = basemap?.style ?? null;
    this.#handling?.camera.showBasemap(this.#style);
  }

  /** What panels and sheets cover: respected by `fitBounds` and `showPlace`. */
  setPadding(padding: Partial<Padding>): void {
    this.#padding = { ...NO_PADDING, ...padding };
    this.#handling?.picker.setPadding(this.#padding);
  }

  moveTo(camera: Camera, { animate = true }: { readonly animate?: boolean } = {}): void {
    this.#control.moveTo(camera, { animate });
  }

  fitBounds(bounds: Bounds, maxZoom = 16): void {
    this.moveTo(cameraForBounds(bounds, this.#view, this.#airyPadding, maxZoom));
  }

  /** Moves only as much as it takes to see the place with its circle of doubt: not at all where it can be seen. */
  showPlace(place: number): void {
    const table = this.#layers.data.dataset?.table;
    const camera = table === undefined ? null : cameraForPlace(table, place, this.#view, this.#airyPadding);
    if (camera !== null) this.moveTo(camera);
  }

  /** Puts a position in the middle of what panels leave free, at once. */
  lookAt(position: LonLat, zoom: number): void {
    this.moveTo(cameraForPosition(position, zoom, this.#view, this.#padding), { animate: false });
  }

  zoomBy(levels: number): void {
    const { lon, lat, zoom } = this.#control.aim;
    this.moveTo({ lon, lat, zoom: zoom + levels });
  }

  destroy(): void {
    this.#stop.abort();
    this.#resizes.disconnect();
    this.#handling?.destroy();
    this.#layers.destroy();
    this.#surface.remove();
  }

  get #view(): Viewport {
    return toViewport(this.#control.camera, this.#surface.clientWidth, this.#surface.clientHeight);
  }

  get #airyPadding(): Padding {
    return withAir(this.#padding, this.#surface.clientHeight);
  }

  /** What the camera tells, whoever holds it. */
  get #heard(): Omit<CameraEvents, 'onGestureRefused'> & CameraHostEvents {
    return {
      onMove: () => {
        this.#layers.show(this.#view, this.#control.moving);
      },
      onMoveEnd: (end) => {
        this.#layers.show(this.#view, false);
        this.#options?.events.onCamera(end);
      },
      onBasemap: (drawn, trouble) => {
        this.#showBasemap(drawn, trouble);
      },
      onFailed: (trouble) => {
        this.#hasFailed = true;
        this.#showBasemap(false, trouble);
      },
    };
  }

  #answerHands(Handling: typeof MapHandling): void {
    const options = this.#options;
    if (options === null) return;
    const handling = new Handling(this.#surface, this.#layers, options, {
      ...this.#heard,
      camera: this.camera,
      view: () => this.#view,
      padding: () => this.#airyPadding,
      signal: this.#stop.signal,
    });
    this.#handling = handling;
    this.#control = handling.camera;
    handling.setTheme(readTheme(this.#surface));
    handling.picker.setPadding(this.#padding);
    handling.camera.showBasemap(this.#style);
    this.#giveInput();
  }

  /** Also the first frame: painted at once, in the frame that gives the container its size. */
  #resize(): void {
    this.#control.resize();
    const view = this.#view;
    if (view.width === 0 || view.height === 0) return;
    this.#layers.show(view, false);
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
    this.#options?.events.onState(state, trouble);
  }
}
