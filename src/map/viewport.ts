import { latOfMercatorY, lonOfMercatorX, mercatorX, mercatorY, worldPixels } from '../domain/geo/mercator.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';

/** Where the map looks: WGS84 degrees and MapLibre's zoom. North is always up, the map always flat. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/**
 * A camera over a rectangle of the page, and the affine map from Mercator units to its CSS pixels:
 * `screenX = (mercatorX - originX) * scale`, the same for y.
 */
export interface Viewport {
  readonly camera: Camera;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly originX: number;
  readonly originY: number;
}

export function toViewport(camera: Camera, width: number, height: number): Viewport {
  const scale = worldPixels(camera.zoom);
  return {
    camera,
    width,
    height,
    scale,
    originX: mercatorX(camera.lon) - width / 2 / scale,
    originY: mercatorY(camera.lat) - height / 2 / scale,
  };
}

/** The same camera over a rectangle larger by `margin` CSS pixels on each side. */
export function withMargin(viewport: Viewport, margin: number): Viewport {
  return toViewport(viewport.camera, viewport.width + 2 * margin, viewport.height + 2 * margin);
}

export function screenX(viewport: Viewport, lon: number): number {
  return (mercatorX(lon) - viewport.originX) * viewport.scale;
}

export function screenY(viewport: Viewport, lat: number): number {
  return (mercatorY(lat) - viewport.originY) * viewport.scale;
}

/** The position under a point of the viewport, in CSS pixels from its top left corner. */
export function positionAt(viewport: Viewport, x: number, y: number): LonLat {
  return [
    lonOfMercatorX(viewport.originX + x / viewport.scale),
    latOfMercatorY(viewport.originY + y / viewport.scale),
  ];
}

export function boundsOf(viewport: Viewport): Bounds {
  const [west, north] = positionAt(viewport, 0, 0);
  const [east, south] = positionAt(viewport, viewport.width, viewport.height);
  return [west, south, east, north];
}
