import { latOfMercatorY, lonOfMercatorX, mercatorX, mercatorY, worldPixels } from '../domain/geo/mercator.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import { positionAt, screenX, screenY, type Camera, type Viewport } from './viewport.ts';

export const MIN_ZOOM = 1;
export const MAX_ZOOM = 20;
/** CSS pixels. */
const LEAST_FREE = 40;
const AIR = 36;
const LEAST_AIR = 8;

/** Parts of the map that a panel or sheet covers, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_PADDING: Padding = Object.freeze({ top: 0, right: 0, bottom: 0, left: 0 });

/** What is covered, and some air so that no token sticks to an edge; less of it where there is little room. */
export function withAir({ top, right, bottom, left }: Padding, height: number): Padding {
  const air = Math.max(LEAST_AIR, Math.min(AIR, (height - top - bottom) / 6));
  return { top: top + air, right: right + air, bottom: bottom + air, left: left + air };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The nearest camera whose view, of this height, stays on the world: the rule of MapLibre. */
export function clampCamera(camera: Camera, { height }: Size): Camera {
  const lowest = Math.max(MIN_ZOOM, Math.log2(height / worldPixels(0)));
  const zoom = Math.max(lowest, Math.min(MAX_ZOOM, camera.zoom));
  const half = height / 2 / worldPixels(zoom);
  const y = Math.max(half, Math.min(1 - half, mercatorY(camera.lat)));
  return { lon: Math.max(-180, Math.min(180, camera.lon)), lat: latOfMercatorY(y), zoom };
}

/** The camera that keeps the position under a point of the screen while it zooms. */
export function zoomAround(view: Viewport, x: number, y: number, zoom: number): Camera {
  const scale = worldPixels(zoom);
  return {
    lon: lonOfMercatorX(view.originX + x / view.scale + (view.width / 2 - x) / scale),
    lat: latOfMercatorY(view.originY + y / view.scale + (view.height / 2 - y) / scale),
    zoom,
  };
}

export function pannedBy(view: Viewport, x: number, y: number): Camera {
  const [lon, lat] = positionAt(view, view.width / 2 + x, view.height / 2 + y);
  return { lon, lat, zoom: view.camera.zoom };
}

/** The camera that shows all of `bounds` in what the padding leaves free. */
export function cameraForBounds(
  [west, south, east, north]: Bounds,
  size: Size,
  padding: Padding,
  maxZoom: number,
): Camera {
  const free = freeOf(size, padding);
  const width = mercatorX(east) - mercatorX(west);
  const height = mercatorY(south) - mercatorY(north);
  const scale = Math.min(free.width / width, free.height / height);
  const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, Math.log2(scale / worldPixels(0))));
  const x = (mercatorX(east) + mercatorX(west)) / 2;
  const y = (mercatorY(south) + mercatorY(north)) / 2;
  return centredOn(x, y, zoom, free.padding);
}

/** The camera that puts a position in the middle of what the padding leaves free. */
export function cameraForPosition([lon, lat]: LonLat, zoom: number, size: Size, padding: Padding): Camera {
  return centredOn(mercatorX(lon), mercatorY(lat), zoom, freeOf(size, padding).padding);
}

/** Whether a position can be seen, with some air around it, beside what the padding covers. */
export function isInFreeView(view: Viewport, [lon, lat]: LonLat, padding: Padding, air: number): boolean {
  const x = screenX(view, lon);
  const y = screenY(view, lat);
  return (
    x >= padding.left + air &&
    x <= view.width - padding.right - air &&
    y >= padding.top + air &&
    y <= view.height - padding.bottom - air
  );
}

function centredOn(x: number, y: number, zoom: number, padding: Padding): Camera {
  const scale = worldPixels(zoom);
  return {
    lon: lonOfMercatorX(x - (padding.left - padding.right) / 2 / scale),
    lat: latOfMercatorY(y - (padding.top - padding.bottom) / 2 / scale),
    zoom,
  };
}

/** Whether panels leave nothing worth looking at. */
export function isCovered(size: Size, { top, right, bottom, left }: Padding): boolean {
  return size.width - left - right < LEAST_FREE || size.height - top - bottom < LEAST_FREE;
}

/** A sheet drawn over the whole map leaves nothing free: then the padding counts for nothing. */
function freeOf(size: Size, padding: Padding): Size & { readonly padding: Padding } {
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  if (!isCovered(size, padding)) return { width, height, padding };
  const atLeast = (pixels: number): number => Math.max(LEAST_FREE, pixels);
  return { width: atLeast(size.width), height: atLeast(size.height), padding: NO_PADDING };
}
