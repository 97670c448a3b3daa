import type { PlaceMapOptions } from './place-map-options.ts';

/** What the map is in the page: until it serves one, nothing but a picture. */
export function toSurface(container: HTMLElement): HTMLElement {
  const surface = document.createElement('div');
  surface.className = 'place-map';
  Object.assign(surface.style, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    background: 'var(--map-paper)',
    cursor: 'grab',
    // What hands do to the picture is kept for who answers them.
    touchAction: 'none',
    userSelect: 'none',
  });
  container.append(surface);
  return surface;
}

/** One stop for the keyboard, one name, and all gestures. */
export function putToService(surface: HTMLElement, { texts, cooperativeGestures }: PlaceMapOptions): void {
  surface.tabIndex = 0;
  // Its arrow keys move the map: assistive tools must hand them over.
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-label', texts.label);
  surface.style.touchAction = cooperativeGestures ? 'pan-x pan-y' : 'none';
}
