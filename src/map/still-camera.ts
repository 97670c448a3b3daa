import type { CameraControl, CameraEvents } from './camera-control.ts';
import { clampCamera } from './camera-moves.ts';
import type { Camera } from './viewport.ts';

/** Where the sketch is most detailed: what is painted before the territory's own start is known. */
const FIRST_CAMERA: Camera = Object.freeze({ lon: 4.9195, lat: 45.7745, zoom: 12.7 });

type Told = Pick<CameraEvents, 'onMove' | 'onMoveEnd'>;

/** Holds the camera as long as nothing answers hands: wherever it is told to look, it looks at once. */
export class StillCamera implements CameraControl {
  readonly moving = false;
  readonly #surface: HTMLElement;
  readonly #events: Told;
  #camera: Camera;

  /** `camera`: null as long as it is not known where to look. */
  constructor(surface: HTMLElement, camera: Camera | null, events: Told) {
    this.#surface = surface;
    this.#events = events;
    this.#camera = this.#clamp(camera ?? FIRST_CAMERA);
  }

  get camera(): Camera {
    return this.#camera;
  }

  get aim(): Camera {
    return this.#camera;
  }

  moveTo(camera: Camera): void {
    this.#show(camera);
    this.#events.onMoveEnd(this.#camera);
  }

  resize(): void {
    this.#show(this.#camera);
  }

  destroy(): void {
    // It holds nothing but the camera.
  }

  #show(camera: Camera): void {
    this.#camera = this.#clamp(camera);
    this.#events.onMove(this.#camera);
  }

  #clamp(camera: Camera): Camera {
    return clampCamera(camera, { width: this.#surface.clientWidth, height: this.#surface.clientHeight });
  }
}
