import type { Padding } from '../../map/camera-moves.ts';

/**
 * What parts of the page marked `data-covers` ("top", "bottom") hide of an element, in CSS pixels from its edges.
 * On a wide screen they stand beside the map and hide nothing.
 */
export function measureCover(element: Element): Padding {
  const box = element.getBoundingClientRect();
  const hidden = { top: 0, bottom: 0 };
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return { ...hidden, left: 0, right: 0 };
  for (const part of root.querySelectorAll<HTMLElement>('[data-covers]')) {
    const over = part.getBoundingClientRect();
    if (over.right <= box.left || over.left >= box.right) continue;
    if (part.dataset['covers'] === 'top') hidden.top = Math.max(0, over.bottom - box.top);
    else hidden.bottom = Math.max(0, box.bottom - over.top);
  }
  return { ...hidden, left: 0, right: 0 };
}
