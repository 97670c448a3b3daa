import { distanceMetres } from '../geo/distance.ts';
import { walkingMetres } from '../geo/walking.ts';
import type { ImaginedPlace } from './candidates.ts';
import type { Ground } from './ground.ts';
import { weightedMedian } from './residents.ts';
import type { Supply } from './supply.ts';

/**
 * Metres on foot to the nearest place of an issue, Infinity without any: from the point of the neighbourhood's
 * name, or for half of its residents at most where a grid tells where they live.
 */
export function nearestOnFoot(
  { residents, neighbourhood }: Ground,
  supply: Supply,
  issue: number,
  imagined: readonly ImaginedPlace[] = [],
): number {
  const metresFrom = (lon: number, lat: number): number => {
    const row = supply.nearest.find(lon, lat, 1 << issue);
    const nearest =
      row === -1 ? Infinity : distanceMetres(lon, lat, supply.lon[row] ?? 0, supply.lat[row] ?? 0);
    return imagined.reduce(
      (least, place) =>
        place.issue === issue ? Math.min(least, distanceMetres(lon, lat, place.lon, place.lat)) : least,
      nearest,
    );
  };
  if (residents === null) return walkingMetres(metresFrom(...neighbourhood.label));
  const metres = residents.lon.map((lon, at) => metresFrom(lon, residents.lat[at] ?? 0));
  return walkingMetres(weightedMedian(metres, residents.weight));
}
