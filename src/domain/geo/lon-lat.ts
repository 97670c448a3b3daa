/** A position in WGS84 degrees, longitude first, as GeoJSON writes it. */
export type LonLat = readonly [lon: number, lat: number];

/** Equal to a metre, the grain in which addresses say positions. */
export function isSamePosition(one: LonLat, other: LonLat): boolean {
  return Math.abs(one[0] - other[0]) < 1e-5 && Math.abs(one[1] - other[1]) < 1e-5;
}

/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export function isInsideBounds(bounds: Bounds, lon: number, lat: number): boolean {
  return lon >= bounds[0] && lon <= bounds[2] && lat >= bounds[1] && lat <= bounds[3];
}
