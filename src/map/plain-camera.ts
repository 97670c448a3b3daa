import { clampCamera, pannedBy, zoomAround } from './camera-moves.ts';
import {
  MOVE_DURATION,
  prefersReducedMotion,
  type CameraControl,
  type CameraEvents,
  type CameraOptions,
} from './camera-control.ts';
import { Glide, GLIDE_DURATION, type Spot } from './glide.ts';
import { toViewport, type Camera, type Viewport } from './viewport.ts';

/** After this silence the wheel has stopped, in milliseconds. */
const WHEEL_REST = 160;
const ZOOM_PER_WHEEL_PIXEL = 1 / 400;
/** A pinch on a trackpad comes as a wheel with Ctrl, in much smaller steps. */
const ZOOM_PER_PINCH_PIXEL = 1 / 100;
const DRAG_THRESHOLD = 4;

/** Drag, wheel, pinch and double click over a container: the map before MapLibre is there, and where none is wanted. */
export class PlainCamera implements CameraControl {
  #camera: Camera;
  #aim: Camera;
  readonly #surface: HTMLElement;
  readonly #events: CameraEvents;
  readonly #cooperative: boolean;
  readonly #fingers = new Map<number, Spot>();
  readonly #glide = new Glide();
  readonly #stop = new AbortController();
  #dragging = false;
  #wheelTimer = 0;
  #animation = 0;

  constructor(surface: HTMLElement, { camera, cooperativeGestures, events }: CameraOptions) {
    this.#surface = surface;
    this.#events = events;
    this.#cooperative = cooperativeGestures;
    this.#camera = clampCamera(camera, this.#size());
    this.#aim = this.#camera;
    const signal = this.#stop.signal;
    surface.addEventListener('pointerdown', this.#press, { signal });
    surface.addEventListener('pointermove', this.#drag, { signal });
    surface.addEventListener('pointerup', this.#release, { signal });
    surface.addEventListener('pointercancel', this.#release, { signal });
    surface.addEventListener('wheel', this.#wheel, { signal, passive: false });
    surface.addEventListener('dblclick', this.#doubleClick, { signal });
  }

  get camera(): Camera {
    return this.#camera;
  }

  get moving(): boolean {
    return this.#fingers.size > 0 || this.#wheelTimer !== 0 || this.#animation !== 0;
  }

  get aim(): Camera {
    return this.#animation === 0 ? this.#camera : this.#aim;
  }

  moveTo(camera: Camera, { animate }: { readonly animate: boolean }): void {
    this.#stopAnimation();
    const target = clampCamera(camera, this.#size());
    if (!animate || prefersReducedMotion()) {
      this.#show(target);
      this.#events.onMoveEnd(this.#camera);
      return;
    }
    this.#animate(target, MOVE_DURATION);
  }

  #animate(target: Camera, duration: number): void {
    this.#aim = target;
    const from = this.#camera;
    const begin = performance.now();
    const step = (now: number): void => {
      const part = Math.max(0, Math.min(1, (now - begin) / duration));
      const eased = 1 - (1 - part) ** 3;
      this.#animation = part < 1 ? requestAnimationFrame(step) : 0;
      this.#show(part < 1 ? between(from, target, eased) : target);
      if (part === 1) this.#events.onMoveEnd(this.#camera);
    };
    this.#animation = requestAnimationFrame(step);
  }

  /** Shows more or less of the world: as MapLibre does, that is told like a move that has ended. */
  resize(): void {
    this.#show(this.#camera);
    if (!this.moving) this.#events.onMoveEnd(this.#camera);
  }

  destroy(): void {
    this.#stop.abort();
    this.#stopAnimation();
    clearTimeout(this.#wheelTimer);
  }

  #press = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const wasUnderWay = this.#animation !== 0;
    this.#stopAnimation();
    if (wasUnderWay) this.#events.onMoveEnd(this.#camera);
    this.#glide.forget();
    this.#fingers.set(event.pointerId, this.#at(event));
  };

  #drag = (event: PointerEvent): void => {
    const before = this.#fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = this.#at(event);
    if (!this.#dragging && Math.hypot(now.x - before.x, now.y - before.y) < DRAG_THRESHOLD) return;
    if (this.#cooperative && event.pointerType === 'touch' && this.#fingers.size === 1) {
      this.#events.onGestureRefused('touch');
      return;
    }
    // Of a move that was kept until now, the finger may have gone.
    if (event.isTrusted && !this.#surface.hasPointerCapture(event.pointerId)) {
      this.#surface.setPointerCapture(event.pointerId);
    }
    this.#dragging = true;
    const still = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, now);
    if (still === undefined) this.#glide.note(now, event.timeStamp);
    this.#show(still === undefined ? this.#dragged(before, now) : this.#pinched(still, before, now));
  };

  #release = (event: PointerEvent): void => {
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0 || !this.#dragging) return;
    this.#dragging = false;
    // The browser has taken the finger for something of its own.
    if (event.type === 'pointercancel') this.#glide.forget();
    const { x, y } = this.#glide.wayFrom(event.timeStamp);
    if (Math.hypot(x, y) < DRAG_THRESHOLD || prefersReducedMotion()) this.#events.onMoveEnd(this.#camera);
    else this.#animate(clampCamera(pannedBy(this.#view(), -x, -y), this.#size()), GLIDE_DURATION);
  };

  #wheel = (event: WheelEvent): void => {
    if (this.#cooperative && !event.ctrlKey && !event.metaKey) {
      this.#events.onGestureRefused('wheel');
      return;
    }
    event.preventDefault();
    this.#stopAnimation();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1);
    const levels = -pixels * (event.ctrlKey ? ZOOM_PER_PINCH_PIXEL : ZOOM_PER_WHEEL_PIXEL);
    const { x, y } = this.#at(event);
    clearTimeout(this.#wheelTimer);
    this.#wheelTimer = window.setTimeout(() => {
      this.#wheelTimer = 0;
      this.#events.onMoveEnd(this.#camera);
    }, WHEEL_REST);
    this.#show(zoomAround(this.#view(), x, y, this.#zoomed(Math.max(-1, Math.min(1, levels)))));
  };

  #doubleClick = (event: MouseEvent): void => {
    const { x, y } = this.#at(event);
    const zoom = this.#zoomed(event.shiftKey ? -1 : 1);
    this.moveTo(zoomAround(this.#view(), x, y, zoom), { animate: true });
  };

  #dragged(before: Spot, now: Spot): Camera {
    return pannedBy(this.#view(), before.x - now.x, before.y - now.y);
  }

  #pinched(still: Spot, before: Spot, now: Spot): Camera {
    const stretch =
      Math.max(16, Math.hypot(now.x - still.x, now.y - still.y)) /
      Math.max(16, Math.hypot(before.x - still.x, before.y - still.y));
    const middle = { x: (still.x + now.x) / 2, y: (still.y + now.y) / 2 };
    const moved = this.#dragged({ x: (still.x + before.x) / 2, y: (still.y + before.y) / 2 }, middle);
    const { width, height } = this.#size();
    const zoom = this.#zoomed(Math.log2(stretch));
    return zoomAround(toViewport(moved, width, height), middle.x, middle.y, zoom);
  }

  /** Clamped here, so that at the last zoom a wheel does not push the map sideways. */
  #zoomed(levels: number): number {
    return clampCamera({ ...this.#camera, zoom: this.#camera.zoom + levels }, this.#size()).zoom;
  }

  #show(camera: Camera): void {
    this.#camera = clampCamera(camera, this.#size());
    this.#events.onMove(this.#camera);
  }

  #stopAnimation(): void {
    cancelAnimationFrame(this.#animation);
    this.#animation = 0;
  }

  #at(event: MouseEvent): Spot {
    const { left, top } = this.#surface.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  #size(): { width: number; height: number } {
    return { width: this.#surface.clientWidth, height: this.#surface.clientHeight };
  }

  #view(): Viewport {
    const { width, height } = this.#size();
    return toViewport(this.#camera, width, height);
  }
}

/** A part of the way. The position follows the scale, so that what a zoom goes towards stays where it is. */
function between(from: Camera, to: Camera, part: number): Camera {
  const levels = to.zoom - from.zoom;
  const way = Math.abs(levels) < 1e-6 ? part : (1 - 2 ** (-levels * part)) / (1 - 2 ** -levels);
  return {
    lon: from.lon + (to.lon - from.lon) * way,
    lat: from.lat + (to.lat - from.lat) * way,
    zoom: from.zoom + levels * part,
  };
}
