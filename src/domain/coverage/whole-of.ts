import type { Dataset } from '../dataset.ts';
import { walkedMetres } from '../geo/walking.ts';
import { widenBounds } from './plane.ts';

/** Nobody walks farther in the longest time that is measured, detour or not. */
const FARTHEST_METRES = walkedMetres(15);

/**
 * Of a view of a packed file, the same with those neighbourhoods alone that nobody outside of the view can be near:
 * their shares and counts are those of the whole territory.
 */
export function wholeOf(dataset: Dataset | null): Dataset | null {
  if (dataset?.scope === undefined) return dataset;
  const [west, south, east, north] = dataset.scope.bounds ?? NOWHERE;
  const neighbourhoods = dataset.neighbourhoods.filter(({ bounds }) => {
    const [left, bottom, right, top] = widenBounds(bounds, FARTHEST_METRES);
    return left >= west && right <= east && bottom >= south && top <= north;
  });
  return { ...dataset, neighbourhoods };
}

const NOWHERE = [0, 0, 0, 0] as const;
