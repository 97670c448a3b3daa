/**
 * Takes over a plain click on a link, for the page to answer without loading; true where it did. A click for a new
 * tab or window stays the browser's.
 */
export function takeClick(event: MouseEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return false;
  event.preventDefault();
  return true;
}
