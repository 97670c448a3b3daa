import { METRES_PER_DEGREE } from '../geo/distance.ts';
import type { Bounds, LonLat } from '../geo/lon-lat.ts';

/**
 * Metres east and north of a point: a plane that touches the Earth there. Within a neighbourhood its
 * distances and areas are a thousandth wrong at most, and its straight lines are those of GeoJSON.
 */
export interface Plane {
  readonly lon: number;
  readonly lat: number;
  readonly metresPerDegreeLon: number;
}

export function planeAt(lon: number, lat: number): Plane {
  return { lon, lat, metresPerDegreeLon: METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180) };
}

export function xOf(plane: Plane, lon: number): number {
  return (lon - plane.lon) * plane.metresPerDegreeLon;
}

export function yOf(plane: Plane, lat: number): number {
  return (lat - plane.lat) * METRES_PER_DEGREE;
}

export function toLonLat(plane: Plane, x: number, y: number): LonLat {
  return [plane.lon + x / plane.metresPerDegreeLon, plane.lat + y / METRES_PER_DEGREE];
}

/** The box that holds all within so many metres of another; a hundredth wider, for Earth is round. */
export function widenBounds([west, south, east, north]: Bounds, metres: number): Bounds {
  const degreesLat = (metres * 1.01) / METRES_PER_DEGREE;
  const farthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + degreesLat);
  const degreesLon = degreesLat / Math.cos((farthest * Math.PI) / 180);
  return [west - degreesLon, south - degreesLat, east + degreesLon, north + degreesLat];
}

/** A box on a plane, in metres. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Metres from a point to a box, 0 inside. */
export function metresToBox({ west, south, east, north }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(0, west - x, x - east), Math.max(0, south - y, y - north));
}
