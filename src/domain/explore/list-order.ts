import { distanceMetres } from '../geo/distance.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { PlaceTable } from '../place-table.ts';

/** In centimetres: farther than any place on Earth. */
const NOT_LOCATED = 2 ** 32 - 1;
/** Ten times as many as a file may have; with the distance it fills the 53 bits of a whole number. */
const MOST_PLACES = 2 ** 21;

/** Metres from a position to the nearest point of each place; Infinity for those not located. */
export function distancesFrom(table: PlaceTable, [lon, lat]: LonLat): Float64Array {
  const distances = new Float64Array(table.size).fill(Infinity);
  for (let place = 0; place < table.size; place++) {
    const end = table.pointStart[place + 1] ?? 0;
    for (let point = table.pointStart[place] ?? 0; point < end; point++) {
      const metres = distanceMetres(lon, lat, table.pointLon[point] ?? 0, table.pointLat[point] ?? 0);
      distances[place] = Math.min(distances[place] ?? Infinity, metres);
    }
  }
  return distances;
}

/**
 * The nearest first; those equally far to a centimetre, and those not located, stay in the order given. Distance and
 * position make one whole number each, which an array sorts by itself several times faster than by a function.
 */
export function sortByDistance(order: Uint32Array, distances: Float64Array): Uint32Array {
  const keys = new Float64Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const centimetres = Math.round((distances[order[at] ?? 0] ?? Infinity) * 100);
    keys[at] = Math.min(NOT_LOCATED, centimetres) * MOST_PLACES + at;
  }
  keys.sort();
  return order.map((_, at) => order[(keys[at] ?? 0) % MOST_PLACES] ?? 0);
}
