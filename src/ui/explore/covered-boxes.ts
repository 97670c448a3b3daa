import type { LabelBox } from '../../map/label-style.ts';
import type { Host } from '../../state/host.svelte.ts';

/** What panels, buttons and lines of text lie over the map. */
const OVER = '[data-covers], [data-map] button, [data-map] p';
/** Words keep so far away from them, CSS pixels. */
const AIR = 4;

/** Where they lie in a view that reaches beyond the map by a margin, in its CSS pixels. */
export function coveredBoxes({ root }: Pick<Host, 'root'>, margin: number): readonly LabelBox[] {
  const map = root.querySelector('[data-map]')?.getBoundingClientRect();
  if (map === undefined) return [];
  return Array.from(root.querySelectorAll(OVER), (part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => {
      const [x, y] = [left - map.left + margin, top - map.top + margin];
      return new DOMRect(x - AIR, y - AIR, width + 2 * AIR, height + 2 * AIR);
    });
}
