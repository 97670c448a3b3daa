import { METRES_PER_DEGREE } from './distance.ts';
import type { Bounds, LonLat } from './lon-lat.ts';

/** The box around a circle, for what is near enough that the Earth is flat. */
export function boxAround([lon, lat]: LonLat, radiusMetres: number): Bounds {
  const height = radiusMetres / METRES_PER_DEGREE;
  const width = height / Math.cos((lat * Math.PI) / 180);
  return [lon - width, lat - height, lon + width, lat + height];
}

/** The box that holds all others; null where there is none. */
export function boxOfAll(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [west, south, east, north];
}
