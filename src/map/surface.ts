import type { PlaceMapOptions } from './place-map-options.ts';

/** What the map is in the page: one stop for the keyboard, one name, and all gestures. */
export function toSurface(
  container: HTMLElement,
  { texts, cooperativeGestures }: PlaceMapOptions,
): HTMLElement {
  const surface = document.createElement('div');
  surface.tabIndex = 0;
  // Its arrow keys move the map: assistive tools must hand them over.
  surface.setAttribute('role', 'application');
  surface.setAttribute('aria-label', texts.label);
  surface.className = 'place-map';
  Object.assign(surface.style, {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    background: 'var(--map-paper)',
    cursor: 'grab',
    touchAction: cooperativeGestures ? 'pan-x pan-y' : 'none',
    userSelect: 'none',
  });
  container.append(surface);
  return surface;
}
