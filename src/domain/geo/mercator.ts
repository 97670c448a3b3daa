/**
 * Web Mercator on a unit square: x grows eastwards, y southwards, both 0–1 over the whole world.
 * Source: EPSG:3857, spherical formulas.
 */

/** Size of the world in CSS pixels at zoom 0, the convention of MapLibre (512-pixel tiles). */
const WORLD_PIXELS = 512;
const EARTH_CIRCUMFERENCE_METRES = 40_075_016.686;
/** Beyond this latitude Web Mercator leaves its square. */
const MAX_LATITUDE = 85.051129;

export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

export function mercatorY(lat: number): number {
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
}

export function lonOfMercatorX(x: number): number {
  return (x - 0.5) * 360;
}

export function latOfMercatorY(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
}

/** CSS pixels of the whole world's width at a zoom level. */
export function worldPixels(zoom: number): number {
  return WORLD_PIXELS * 2 ** zoom;
}

/** The zoom at which a circle on the ground is so many CSS pixels wide. */
export function zoomForCircle(lat: number, radiusMetres: number, pixels: number): number {
  return Math.log2(pixels / (2 * radiusMetres * pixelsPerMetre(lat, 0)));
}

/** How many CSS pixels a metre on the ground takes at this latitude and zoom. */
export function pixelsPerMetre(lat: number, zoom: number): number {
  return worldPixels(zoom) / (EARTH_CIRCUMFERENCE_METRES * Math.cos((lat * Math.PI) / 180));
}
