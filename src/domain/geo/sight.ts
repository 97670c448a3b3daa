import type { Bounds } from './lon-lat.ts';
import { latOfMercatorY, lonOfMercatorX, mercatorX, mercatorY, worldPixels } from './mercator.ts';

/** A piece of the world as a window shows it. */
export interface Sight {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

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

/** These bounds, and nothing else, in a window of another shape but no larger scale. */
export function sightOver(bounds: Bounds, window: Pick<Sight, 'width' | 'height'>): Sight {
  const camera = cameraOver(bounds, window);
  const [west, south, east, north] = bounds;
  const pixels = worldPixels(camera.zoom);
  const width = (mercatorX(east) - mercatorX(west)) * pixels;
  return { ...camera, width, height: (mercatorY(south) - mercatorY(north)) * pixels };
}

/** The camera that shows all of the bounds. */
export function cameraOver(
  [west, south, east, north]: Bounds,
  { width, height }: Pick<Sight, 'width' | 'height'>,
): Pick<Sight, 'lon' | 'lat' | 'zoom'> {
  const [left, right] = [mercatorX(west), mercatorX(east)];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return {
    lon: lonOfMercatorX((left + right) / 2),
    lat: latOfMercatorY((top + bottom) / 2),
    zoom: Math.log2(scale / worldPixels(0)),
  };
}
