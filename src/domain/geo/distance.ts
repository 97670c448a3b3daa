/** Mean radius of the Earth (IUGG). A sphere is at most 0.5 % wrong. */
const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Great-circle distance, by the haversine formula; bare numbers, because loops over columns call it. */
export function distanceMetres(fromLon: number, fromLat: number, toLon: number, toLat: number): number {
  const sineLat = Math.sin(((toLat - fromLat) * RADIANS) / 2);
  const sineLon = Math.sin(((toLon - fromLon) * RADIANS) / 2);
  const chord = sineLat ** 2 + Math.cos(fromLat * RADIANS) * Math.cos(toLat * RADIANS) * sineLon ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Metres of a degree of latitude; one of longitude is shorter by the cosine of the latitude. */
export const METRES_PER_DEGREE = EARTH_RADIUS_METRES * RADIANS;
