import type { LonLat } from './lon-lat.ts';

/**
 * Longitude and latitude of each corner in turn, degrees WGS84: of a thousand outlines a worker gives the memory
 * away, where arrays of positions would be copied one by one.
 */
export type Ring = Float64Array;

export function toRing(corners: readonly LonLat[]): Ring {
  return Float64Array.from(corners.flat());
}

export function cornersOf(ring: Ring): LonLat[] {
  return Array.from({ length: ring.length / 2 }, (_, corner) => [
    ring[2 * corner] ?? 0,
    ring[2 * corner + 1] ?? 0,
  ]);
}
