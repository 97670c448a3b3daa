import type { Bounds } from '../geo/lon-lat.ts';
import { latOfMercatorY, lonOfMercatorX, mercatorX, mercatorY } from '../geo/mercator.ts';
import { boundsOfSight, type Sight } from '../geo/sight.ts';
import { crowdsAt, estimateInside, type CrowdFilter } from './crowd.ts';
import type { PackSummary } from './pack-summary.ts';

type Camera = Pick<Sight, 'lon' | 'lat' | 'zoom'>;

const MOST_ZOOM = 19;
/** How far beside the view a link's place is looked for. */
const MOST_TIMES = 16;

/** The nearest view of so few places that they can be read, around the kept ones that are nearest to the middle. */
export function nearerSight(
  summary: PackSummary,
  sight: Sight,
  filter: CrowdFilter,
  most: number,
): Camera | null {
  const [x, y] = [mercatorX(sight.lon), mercatorY(sight.lat)];
  const distance = (crowd: { readonly x: number; readonly y: number }): number =>
    Math.hypot(crowd.x - x, crowd.y - y);
  const [first, ...others] = crowdsAt(summary, summary.depth, filter);
  if (first === undefined) return null;
  const nearest = others.reduce((best, crowd) => (distance(crowd) < distance(best) ? crowd : best), first);
  const camera = { lon: lonOfMercatorX(nearest.x), lat: latOfMercatorY(nearest.y) };
  for (let zoom = Math.floor(sight.zoom) + 1; zoom < MOST_ZOOM; zoom++) {
    const bounds = boundsOfSight({ ...sight, ...camera, zoom });
    if (estimateInside(summary, bounds) <= most) return { ...camera, zoom };
  }
  return { ...camera, zoom: MOST_ZOOM };
}

/** The largest surroundings of the middle of a view, the view itself at least, with so few places. */
export function surroundings(summary: PackSummary, sight: Sight, most: number): Bounds {
  let times = MOST_TIMES;
  while (times > 1 && estimateInside(summary, boundsOfSight(sight, times)) > most) times /= 2;
  return boundsOfSight(sight, times);
}
