import type { CameraEvents, CameraOptions } from './camera-control.ts';
import { CameraHost, type CameraHostEvents } from './camera-host.ts';
import type { Padding } from './camera-moves.ts';
import { drawIcon } from './draw-icon.ts';
import { Hint } from './hint.ts';
import { Interaction } from './interaction.ts';
import { listenToKeys } from './keyboard.ts';
import type { MapLayers } from './map-layers.ts';
import type { PlaceMapOptions } from './place-map-options.ts';
import type { PositionPicker } from './position-picker.ts';
import { Surroundings } from './surroundings.ts';
import type { MapTheme } from './theme.ts';
import type { Camera, Viewport } from './viewport.ts';

interface Handled extends CameraHostEvents, Omit<CameraEvents, 'onGestureRefused'> {
  /** Where it looks now. */
  readonly camera: Camera;
  readonly view: () => Viewport;
  /** What is covered, with some air. */
  readonly padding: () => Padding;
  readonly signal: AbortSignal;
}

/**
 * What a map has beyond its first picture: neighbourhoods and pins around its places, icons in them, and all that
 * answers hands. One script, fetched when the places are painted.
 */
export class MapHandling {
  readonly camera: CameraHost;
  readonly picker: PositionPicker;
  readonly #hint: Hint;

  constructor(surface: HTMLElement, layers: MapLayers, options: PlaceMapOptions, handled: Handled) {
    const { view, padding, signal } = handled;
    const { texts } = options;
    layers.surround(new Surroundings(), drawIcon);
    this.#hint = new Hint(surface);
    const cameraOptions: CameraOptions = {
      ...options,
      camera: handled.camera,
      events: {
        ...handled,
        onGestureRefused: (gesture) => {
          this.#hint.show(gesture === 'touch' ? texts.touchHint : texts.wheelHint);
        },
      },
    };
    this.camera = new CameraHost(surface, layers.glass, cameraOptions, handled);
    listenToKeys(surface, this.camera, signal);
    const interaction = new Interaction(
      surface,
      {
        data: layers.data,
        events: options.events,
        view,
        padding,
        neighbourhoodAt: (at) => layers.neighbourhoodAt(view(), at),
        moveTo: (camera) => {
          this.camera.moveTo(camera, { animate: true });
        },
      },
      signal,
    );
    this.picker = interaction.picker;
  }

  setTheme(theme: MapTheme): void {
    this.picker.setTheme(theme);
    this.#hint.setTheme(theme);
  }

  destroy(): void {
    this.camera.destroy();
    this.#hint.destroy();
  }
}
