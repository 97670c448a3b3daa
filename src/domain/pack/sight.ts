import type { Bounds } from '../geo/lon-lat.ts';
import { latOfMercatorY, lonOfMercatorX, mercatorX, mercatorY, worldPixels } from '../geo/mercator.ts';
import { crowdsAt, estimateInside, type CrowdFilter } from './crowd.ts';
import type { PackSummary } from './pack-summary.ts';

/** A piece of the world as a window shows it. */
export interface Sight {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

type Camera = Pick<Sight, 'lon' | 'lat' | 'zoom'>;

const MOST_ZOOM = 19;
/** How far beside the view a link's place is looked for. */
const MOST_TIMES = 16;
/** Squares of 128 CSS pixels or somewhat more: their circles do not touch. */
const DEPTH_BEYOND_ZOOM = 2;

/** What is in sight, a number of times larger where `times` says so. */
export function boundsOfSight({ lon, lat, zoom, width, height }: Sight, times = 1): Bounds {
  const halfWidth = (times * width) / 2 / worldPixels(zoom);
  const halfHeight = (times * height) / 2 / worldPixels(zoom);
  const [x, y] = [mercatorX(lon), mercatorY(lat)];
  return [
    lonOfMercatorX(x - halfWidth),
    latOfMercatorY(y + halfHeight),
    lonOfMercatorX(x + halfWidth),
    latOfMercatorY(y - halfHeight),
  ];
}

/** The depth of a summary whose squares stand apart at a zoom. */
export function depthAt(zoom: number): number {
  return Math.max(0, Math.round(zoom) + DEPTH_BEYOND_ZOOM);
}

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

/** The camera that shows all of the bounds. */
export function cameraOver([west, south, east, north]: Bounds, { width, height }: Sight): Camera {
  const [left, right] = [mercatorX(west), mercatorX(east)];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return {
    lon: lonOfMercatorX((left + right) / 2),
    lat: latOfMercatorY((top + bottom) / 2),
    zoom: Math.log2(scale / worldPixels(0)),
  };
}
