import type { CameraControl, CameraOptions } from './camera-control.ts';
import { pannedBy } from './camera-moves.ts';
import type { MapView } from './map-view.ts';
import { PlainCamera } from './plain-camera.ts';
import type { MapTrouble } from './place-map-options.ts';
import { toViewport, type Camera } from './viewport.ts';

export interface CameraHostEvents {
  onBasemap(drawn: boolean, trouble: MapTrouble | null): void;
  onFailed(trouble: MapTrouble): void;
}

/** A graphics context that does not come back by itself within this is lost, in milliseconds. */
const CONTEXT_PATIENCE = 2500;
/** How often to look whether the hand has left the map, in milliseconds. */
const HANDOVER_PAUSE = 60;

/** Holds the camera: a plain one from the first moment, MapLibre's once an online basemap is wanted and it is there. */
export class CameraHost implements CameraControl {
  readonly #surface: HTMLElement;
  readonly #glass: HTMLElement;
  readonly #options: CameraOptions;
  readonly #events: CameraHostEvents;
  #control: CameraControl;
  #view: MapView | null = null;
  #style: string | null = null;
  #mayStart = false;
  #isStarted = false;
  #isDestroyed = false;
  #rebuilds = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: HTMLElement, glass: HTMLElement, options: CameraOptions, events: CameraHostEvents) {
    this.#surface = surface;
    this.#glass = glass;
    this.#options = options;
    this.#events = events;
    this.#control = new PlainCamera(surface, options);
  }

  get camera(): Camera {
    return this.#control.camera;
  }

  get aim(): Camera {
    return this.#control.aim;
  }

  get moving(): boolean {
    return this.#control.moving;
  }

  /** From now on MapLibre is fetched, and handed the camera, as soon as somebody wants an online basemap. */
  start(): void {
    this.#mayStart = true;
    void this.#startIfWanted();
  }

  /** Never rejects: what fails is told by `onFailed`. */
  async #startIfWanted(): Promise<void> {
    if (!this.#mayStart || this.#isStarted || this.#style === null) return;
    this.#isStarted = true;
    try {
      const module = await import('./map-view.ts');
      if (!module.canStartWorkers(this.#options.toWorker)) {
        this.#events.onFailed('no-workers');
        return;
      }
      while (this.#control.moving) await pause(HANDOVER_PAUSE);
      this.#build(module.MapView);
    } catch {
      if (!this.#isDestroyed) this.#events.onFailed('not-loaded');
    }
  }

  showBasemap(style: string | null): void {
    this.#style = style;
    this.#events.onBasemap(false, null);
    this.#view?.showBasemap(style);
    void this.#startIfWanted();
  }

  moveTo(camera: Camera, options: { readonly animate: boolean }): void {
    this.#control.moveTo(camera, options);
  }

  /** By zoom levels, about the centre. */
  zoomBy(levels: number): void {
    const { lon, lat, zoom } = this.aim;
    this.moveTo({ lon, lat, zoom: zoom + levels }, { animate: true });
  }

  /** By CSS pixels: positive x looks further east, positive y further south. */
  panBy(x: number, y: number): void {
    const { clientWidth, clientHeight } = this.#surface;
    this.moveTo(pannedBy(toViewport(this.aim, clientWidth, clientHeight), x, y), { animate: true });
  }

  resize(): void {
    this.#control.resize();
  }

  destroy(): void {
    this.#isDestroyed = true;
    clearTimeout(this.#timer);
    this.#control.destroy();
  }

  #build(View: typeof MapView): void {
    if (this.#isDestroyed) return;
    const options = { ...this.#options, camera: this.#control.camera };
    try {
      const view = new View(this.#glass, options, {
        onDrawn: () => {
          this.#events.onBasemap(true, null);
        },
        onFailed: () => {
          this.#events.onBasemap(false, 'basemap');
        },
        onContextLost: () => {
          this.#events.onBasemap(false, null);
          this.#timer = setTimeout(() => {
            this.#rebuild(View);
          }, CONTEXT_PATIENCE);
        },
        onContextRestored: () => {
          clearTimeout(this.#timer);
        },
      });
      this.#control.destroy();
      this.#control = view;
      this.#view = view;
    } catch {
      this.#fallBack('no-webgl');
      return;
    }
    // MapLibre may keep the world in view a little differently; for the person nothing has moved.
    options.events.onMove(this.camera);
    if (this.#style !== null) this.#view.showBasemap(this.#style);
  }

  #rebuild(View: typeof MapView): void {
    this.#fallBack(null);
    if (this.#rebuilds++ === 0) this.#build(View);
    else this.#events.onFailed('context-lost');
  }

  /** The plain camera takes over where MapLibre has left. */
  #fallBack(trouble: MapTrouble | null): void {
    const { camera } = this.#control;
    this.#control.destroy();
    this.#view = null;
    this.#glass.replaceChildren();
    this.#control = new PlainCamera(this.#surface, { ...this.#options, camera });
    if (trouble !== null) this.#events.onFailed(trouble);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
