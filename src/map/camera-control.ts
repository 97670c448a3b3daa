import type { Camera } from './viewport.ts';

/** What holds the camera and the gestures: our plain camera at first and in need, MapLibre otherwise. */
export interface CameraControl {
  readonly camera: Camera;
  /** True while a finger, a wheel or an animation moves it: not the moment to hand the camera over. */
  readonly moving: boolean;
  /** Where an animation is going, otherwise the camera: two steps in a row go twice as far, however quick. */
  readonly aim: Camera;
  moveTo(camera: Camera, options: { readonly animate: boolean }): void;
  /** The container has another size. */
  resize(): void;
  destroy(): void;
}

export interface CameraEvents {
  onMove(camera: Camera): void;
  onMoveEnd(camera: Camera): void;
  /** Cooperative gestures: someone tried to move the map in a way that belongs to the page. */
  onGestureRefused(gesture: 'wheel' | 'touch'): void;
}

export interface CameraOptions {
  readonly camera: Camera;
  /** In someone else's page the wheel and one finger scroll the page, Ctrl + wheel and two fingers move the map. */
  readonly cooperativeGestures: boolean;
  /** The address of a worker's script as this page may start it. */
  readonly toWorker: (script: string) => string;
  readonly events: CameraEvents;
}

/** How long a move that explains itself takes, in milliseconds. */
export const MOVE_DURATION = 250;

export function prefersReducedMotion(): boolean {
  // Old engines and some embedders have no matchMedia.
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
