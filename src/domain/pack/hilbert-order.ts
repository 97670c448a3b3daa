import { orderBy } from '../geo/order-by.ts';
import type { Bounds } from '../geo/lon-lat.ts';

const GRID = 0xffff;

/** Points along a curve that keeps neighbours together: a view finds its features in few stretches of the file. */
export function hilbertOrder(lon: Float64Array, lat: Float64Array, bounds: Bounds): Uint32Array {
  const [west, south, east, north] = bounds;
  const width = east - west || 1;
  const height = north - south || 1;
  const keys = new Uint32Array(lon.length);
  for (let point = 0; point < keys.length; point++) {
    const x = Math.floor((GRID * ((lon[point] ?? 0) - west)) / width);
    const y = Math.floor((GRID * ((lat[point] ?? 0) - south)) / height);
    keys[point] = hilbert(x, y);
  }
  return orderBy(keys);
}

/** The number along the curve of a square of a grid of 65,536 × 65,536. */
export function hilbert(x: number, y: number): number {
  let [right, up, number] = [x, y, 0];
  for (let side = 1 << 15; side > 0; side >>= 1) {
    const isRight = (right & side) > 0 ? 1 : 0;
    const isUp = (up & side) > 0 ? 1 : 0;
    number += side * side * ((3 * isRight) ^ isUp);
    if (isUp === 0) {
      if (isRight === 1) [right, up] = [GRID - right, GRID - up];
      [right, up] = [up, right];
    }
  }
  return number;
}
