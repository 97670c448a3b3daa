import type { Padding } from '../../map/camera-moves.ts';

/**
 * What parts of the page marked `data-covers` ("top", "bottom") hide of an element, in CSS pixels from its edges.
 * On a wide screen they stand beside the map and hide nothing.
 */
export function measureCover(element: Element): Padding {
  const box = element.getBoundingClientRect();
  const hidden = { top: 0, bottom: 0 };
  for (const part of coversAround(element)) {
    const over = part.getBoundingClientRect();
    if (over.right <= box.left || over.left >= box.right) continue;
    if (part.dataset['covers'] === 'top') hidden.top = Math.max(0, over.bottom - box.top);
    else hidden.bottom = Math.max(0, box.bottom - over.top);
  }
  return { ...hidden, left: 0, right: 0 };
}

/** How long a panel is left alone before it counts as having reached its size, in milliseconds. */
const SETTLED = 180;

/** Tells, until the function that it returns is called, when those parts or the element have taken another size. */
export function watchCover(element: Element, onsettled: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBegun = false;
  const sizes = new ResizeObserver(() => {
    clearTimeout(timer);
    // The first sizes are no change.
    if (!isBegun) {
      isBegun = true;
      return;
    }
    timer = setTimeout(onsettled, SETTLED);
  });
  for (const part of [element, ...coversAround(element)]) sizes.observe(part);
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
  };
}

/** Of the same map: a page may hold several. */
function coversAround(element: Element): readonly HTMLElement[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return [...root.querySelectorAll<HTMLElement>('[data-covers]')];
}
