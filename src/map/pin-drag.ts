import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { Pointing } from './pointing.ts';

interface PinDragEvents {
  /** The pin there that may be dragged, and its position in CSS pixels. */
  grab(at: Pointing): { readonly id: string; readonly x: number; readonly y: number } | null;
  positionAt(x: number, y: number): LonLat;
  onMove(id: string, position: LonLat, ended: boolean): void;
}

/** A press shakes by so much without meaning to drag, in CSS pixels. */
const TOLERANCE = 4;

/** Dragging a pin: whoever holds the camera sees nothing of it. */
export function listenToPinDrags(surface: HTMLElement, events: PinDragEvents, signal: AbortSignal): void {
  let held: { readonly id: string; readonly x: number; readonly y: number; readonly pointer: number } | null =
    null;
  let pressed: Pointing = { x: 0, y: 0, touch: false };
  let moved = false;

  const at = (event: PointerEvent): Pointing => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top, touch: event.pointerType !== 'mouse' };
  };
  const onDown = (event: PointerEvent): void => {
    if (held !== null || (event.pointerType === 'mouse' && event.button !== 0)) return;
    pressed = at(event);
    const pin = events.grab(pressed);
    if (pin === null) return;
    held = { ...pin, pointer: event.pointerId };
    moved = false;
    surface.setPointerCapture(event.pointerId);
    event.stopPropagation();
  };
  const tell = (event: PointerEvent, ended: boolean): void => {
    if (held === null) return;
    const { x, y } = at(event);
    if (Math.hypot(x - pressed.x, y - pressed.y) >= TOLERANCE) moved = true;
    if (!moved) return;
    // The finger stays where it took hold of the pin; what counts is the pin's own point.
    events.onMove(held.id, events.positionAt(held.x + x - pressed.x, held.y + y - pressed.y), ended);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== held?.pointer) return;
    event.stopPropagation();
    tell(event, false);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== held?.pointer) return;
    event.stopPropagation();
    tell(event, true);
    held = null;
  };
  /** MapLibre listens to these, not to pointers; and with one finger a page around the map would scroll. */
  const keepFromCamera = (event: Event): void => {
    if (held === null) return;
    event.stopPropagation();
    if (event.type === 'touchstart') event.preventDefault();
  };
  const options = { signal, capture: true };
  surface.addEventListener('pointerdown', onDown, options);
  surface.addEventListener('pointermove', onMove, options);
  surface.addEventListener('pointerup', onUp, options);
  surface.addEventListener('pointercancel', onUp, options);
  surface.addEventListener('mousedown', keepFromCamera, options);
  surface.addEventListener('touchstart', keepFromCamera, { ...options, passive: false });
}
