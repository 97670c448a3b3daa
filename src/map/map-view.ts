import { Map as LibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { BasemapWatch, type BasemapEvents } from './basemap-watch.ts';
import { MOVE_DURATION, type CameraControl, type CameraOptions } from './camera-control.ts';
import { clampCamera, MAX_ZOOM, MIN_ZOOM } from './camera-moves.ts';
import type { Camera } from './viewport.ts';

/**
 * Tells MapLibre where its worker is. It fails without end and without a word where the page may have none: better
 * not begin.
 */
export function canStartWorkers(toWorker: (script: string) => string): boolean {
  const script = toWorker(workerUrl);
  setWorkerUrl(script);
  try {
    new Worker(script, { type: 'module' }).terminate();
    return true;
  } catch {
    return false;
  }
}

/** Nothing but glass: our own ground shows through. */
const EMPTY_STYLE: StyleSpecification = { version: 8, sources: {}, layers: [] };

export interface MapViewEvents extends BasemapEvents {
  onContextLost(): void;
  onContextRestored(): void;
}

/**
 * MapLibre, reduced to what we want of it: the camera, the gestures and an online basemap. Everything else on
 * the map is drawn on canvases of ours below and above.
 */
export class MapView implements CameraControl {
  readonly #map: LibreMap;
  readonly #watch: BasemapWatch;
  readonly #online: () => void;
  #aim: Camera | null = null;

  /** Throws where the browser gives no WebGL context. */
  constructor(container: HTMLElement, options: CameraOptions, events: MapViewEvents) {
    const { camera, cooperativeGestures } = options;
    this.#map = new LibreMap({
      container,
      style: EMPTY_STYLE,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      // Keys are ours, so that they work the same with and without MapLibre.
      keyboard: false,
      renderWorldCopies: false,
      trackResize: false,
      cooperativeGestures,
      fadeDuration: 150,
      pixelRatio: Math.min(2, window.devicePixelRatio),
    });
    this.#map.touchZoomRotate.disableRotation();
    dressWithoutStylesheet(container, this.#map);
    this.#watch = new BasemapWatch(
      {
        showStyle: (url) => {
          this.#map.setStyle(url ?? EMPTY_STYLE, { diff: false });
        },
        reloadTiles: () => {
          for (const id of Object.keys(this.#map.getStyle().sources)) this.#map.refreshTiles(id);
        },
        areTilesSettled: () => this.#map.areTilesLoaded(),
      },
      events,
    );
    this.#listen(options, events);
    this.#online = () => {
      this.#watch.backOnline();
    };
    window.addEventListener('online', this.#online);
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  get moving(): boolean {
    return this.#map.isMoving();
  }

  get isBasemapDrawn(): boolean {
    return this.#watch.isDrawn;
  }

  showBasemap(style: string | null): void {
    this.#watch.show(style);
  }

  get aim(): Camera {
    return this.#aim ?? this.camera;
  }

  moveTo(camera: Camera, { animate }: { readonly animate: boolean }): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const { lon, lat, zoom } = clampCamera(camera, { width, height });
    if (animate) this.#map.easeTo({ center: [lon, lat], zoom, duration: MOVE_DURATION });
    else this.#map.jumpTo({ center: [lon, lat], zoom });
    // Afterwards: the move that this one interrupts has just ended.
    this.#aim = animate ? { lon, lat, zoom } : null;
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    this.#watch.stop();
    window.removeEventListener('online', this.#online);
    this.#map.remove();
  }

  #listen({ events }: CameraOptions, context: MapViewEvents): void {
    const map = this.#map;
    map.on('move', (event) => {
      if (event.originalEvent !== undefined) this.#aim = null;
      events.onMove(this.camera);
    });
    map.on('moveend', () => {
      this.#aim = null;
      events.onMoveEnd(this.camera);
    });
    map.on('cooperativegestureprevented', ({ gestureType }) => {
      events.onGestureRefused(gestureType === 'touch_pan' ? 'touch' : 'wheel');
    });
    map.on('style.load', () => {
      this.#watch.styleLoaded();
    });
    map.on('sourcedata', (event) => {
      // Only the events about one tile carry its coordinates.
      if ('coord' in event) this.#watch.tileCame();
    });
    map.on('render', () => {
      this.#watch.painted();
    });
    // Listening also keeps MapLibre from writing every failed tile to the console.
    map.on('error', (event) => {
      this.#watch.errorCame('tile' in event);
    });
    map.on('webglcontextlost', () => {
      context.onContextLost();
    });
    map.on('webglcontextrestored', () => {
      this.#watch.again();
      context.onContextRestored();
    });
  }
}

/**
 * The few rules that we need of MapLibre's 10 kB of CSS, which a shadow root would not see anyway. Its canvas
 * is no stop for the keyboard and has no name: the surface around it has both.
 */
function dressWithoutStylesheet(container: HTMLElement, map: LibreMap): void {
  Object.assign(map.getCanvas().style, { position: 'absolute', top: '0', left: '0', outline: 'none' });
  Object.assign(map.getCanvasContainer().style, { position: 'absolute', inset: '0', userSelect: 'none' });
  const canvas = map.getCanvas();
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  canvas.setAttribute('aria-hidden', 'true');
  // The words about cooperative gestures are ours too.
  for (const screen of container.querySelectorAll('.maplibregl-cooperative-gesture-screen')) screen.remove();
}
