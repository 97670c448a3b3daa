import type { LonLat } from './lon-lat.ts';

/**
 * Lambert-93 (EPSG:2154), the projection of French public data in the hexagon and Corsica.
 * Source: IGN, NTG_71 "Projection cartographique conique conforme de Lambert", algorithm ALG0004, with the
 * constants of Lambert-93 on the GRS 80 ellipsoid. RGF93 and WGS84 agree within a metre.
 */
const EXPONENT = 0.725607765053267;
const SCALE = 11754255.4261;
const POLE_X = 700000;
const POLE_Y = 12655612.0499;
const ECCENTRICITY = 0.0818191910428158;
const CENTRAL_MERIDIAN = 3;

/** Easting and northing in metres to degrees. */
export function lambert93ToLonLat(x: number, y: number): LonLat {
  const east = x - POLE_X;
  const north = POLE_Y - y;
  const isometric = -Math.log(Math.hypot(east, north) / SCALE) / EXPONENT;
  let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
  // Converges to a tenth of a millimetre in four rounds in France.
  for (let round = 0; round < 6; round++) {
    const eSine = ECCENTRICITY * Math.sin(latitude);
    const correction = ((1 + eSine) / (1 - eSine)) ** (ECCENTRICITY / 2);
    latitude = 2 * Math.atan(correction * Math.exp(isometric)) - Math.PI / 2;
  }
  const longitude = CENTRAL_MERIDIAN + ((Math.atan2(east, north) / EXPONENT) * 180) / Math.PI;
  return [longitude, (latitude * 180) / Math.PI];
}

/** True for numbers that can only be Lambert-93 in France: far from any degree. */
export function isLambert93(x: number, y: number): boolean {
  return x >= 0 && x <= 1_300_000 && y >= 6_000_000 && y <= 7_200_000;
}
