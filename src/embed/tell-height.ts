/** Smaller changes are rounding: to follow them would be to tremble. */
const LEAST_CHANGE_PX = 2;
/** What a map asks for: all there is, it has no end of its own. */
const ENDLESS_PX = 10_000;

/**
 * Tells the height that would show all of the map's content, when it changes: at most once a frame. It does not
 * depend on the height that the frame has, so that answering it by another height never ends in a loop.
 */
export function tellHeight(root: Document, tell: (height: number) => void): void {
  let told = 0;
  let asked = 0;
  const measure = (): void => {
    asked = 0;
    const height = contentHeight(root);
    if (height === null || Math.abs(height - told) < LEAST_CHANGE_PX) return;
    told = height;
    tell(height);
  };
  const ask = (): void => {
    if (asked === 0) asked = requestAnimationFrame(measure);
  };
  new MutationObserver(ask).observe(root.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden'],
  });
  new ResizeObserver(ask).observe(root.body);
  ask();
}

/** Null while there is nothing to measure: the places are on their way. */
function contentHeight(root: Document): number | null {
  if (root.querySelector('[data-map]')?.checkVisibility() === true) return ENDLESS_PX;
  // The last one lies above the others.
  const scroller = [...root.querySelectorAll('[data-scrolls]')].findLast((part) => part.checkVisibility());
  if (scroller === undefined) return null;
  const content = root.createRange();
  content.selectNodeContents(scroller);
  const around = root.documentElement.clientHeight - scroller.clientHeight;
  return Math.ceil(around + content.getBoundingClientRect().height);
}
