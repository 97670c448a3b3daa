import type { Bounds } from './lon-lat.ts';
import { latOfMercatorY, lonOfMercatorX, mercatorX, mercatorY, worldPixels } from './mercator.ts';

/** So many points at each edge may lie far away without the frame following them. */
const STRAY_SHARE = 0.02;
const CLOSEST_ZOOM = 16;
const MARGIN = 0.85;

/** The box around most of the points; a stray one does not make a town a dot. Null without points. */
export function frameOf(lons: Float64Array, lats: Float64Array): Bounds | null {
  if (lons.length === 0) return null;
  const x = lons.toSorted();
  const y = lats.toSorted();
  const stray = Math.floor(lons.length * STRAY_SHARE);
  const last = lons.length - 1 - stray;
  return [x[stray] ?? 0, y[stray] ?? 0, x[last] ?? 0, y[last] ?? 0];
}

/** The camera that shows a box within so many CSS pixels. */
export function cameraOf(
  [west, south, east, north]: Bounds,
  width: number,
  height: number,
): { lon: number; lat: number; zoom: number } {
  const spanX = mercatorX(east) - mercatorX(west);
  const spanY = mercatorY(south) - mercatorY(north);
  const scale = Math.min((width * MARGIN) / spanX, (height * MARGIN) / spanY);
  return {
    lon: lonOfMercatorX((mercatorX(west) + mercatorX(east)) / 2),
    lat: latOfMercatorY((mercatorY(south) + mercatorY(north)) / 2),
    // A single point has no span: the division gives infinity, and the closest zoom holds.
    zoom: Math.max(0, Math.min(CLOSEST_ZOOM, Math.log2(scale / worldPixels(0)))),
  };
}
