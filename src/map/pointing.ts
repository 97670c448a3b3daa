export interface Pointing {
  /** In CSS pixels from the surface's top left corner. */
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
}

export interface PointingEvents {
  onPoint(at: Pointing | null): void;
  onClick(at: Pointing): void;
  /** Whether a double click there is ours, not a zoom. */
  ownsDoubleClick(at: Pointing): boolean;
}

/** A finger is less exact than a mouse: how far beside a mark still counts as on it, CSS pixels. */
export function reachOf({ touch }: Pointing): number {
  return touch ? 8 : 2;
}

/** A press that moves farther than this is a drag, in CSS pixels. */
const CLICK_TOLERANCE = 6;

/** Clicks and hovering over the map, whoever holds the camera below. */
export function listenToPointer(surface: HTMLElement, events: PointingEvents, signal: AbortSignal): void {
  let pressed: Pointing | null = null;
  const at = (event: MouseEvent, touch: boolean): Pointing => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top, touch };
  };
  const onDown = (event: PointerEvent): void => {
    pressed = at(event, event.pointerType !== 'mouse');
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.buttons === 0) events.onPoint(at(event, false));
  };
  const onClick = (event: MouseEvent): void => {
    if (pressed === null || event.detail > 1) return;
    const here = at(event, pressed.touch);
    if (Math.hypot(here.x - pressed.x, here.y - pressed.y) <= CLICK_TOLERANCE) events.onClick(here);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (events.ownsDoubleClick(at(event, false))) event.stopPropagation();
  };
  surface.addEventListener('pointerdown', onDown, { signal, capture: true });
  surface.addEventListener('pointermove', onMove, { signal });
  surface.addEventListener(
    'pointerleave',
    () => {
      events.onPoint(null);
    },
    { signal },
  );
  surface.addEventListener('click', onClick, { signal });
  surface.addEventListener('dblclick', onDoubleClick, { signal, capture: true });
}
