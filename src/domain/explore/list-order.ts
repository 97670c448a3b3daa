import { distanceMetres } from '../geo/distance.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { orderBy } from '../geo/order-by.ts';
import type { PlaceTable } from '../place-table.ts';

const NOT_LOCATED = 0xffff_ffff;

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

/** The nearest first; those equally far, and those not located, stay in the order given. */
export function sortByDistance(order: Uint32Array, distances: Float64Array): Uint32Array {
  const keys = order.map((place) => centimetres(distances[place] ?? Infinity));
  return orderBy(keys).map((at) => order[at] ?? 0);
}

/** As a whole number, so that it can be sorted by its digits; the Earth fits in. */
function centimetres(metres: number): number {
  return Math.min(NOT_LOCATED, Math.round(metres * 100));
}

/** What answers a query, the best first; those that answer it equally well stay in the order given. */
export function sortByScore(order: Uint32Array, scores: Uint16Array): Uint32Array {
  // Scores are small numbers: they are counted, which takes a tenth of the time of sorting.
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const counts = new Uint32Array(best + 1);
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  const nextOf = new Uint32Array(best + 1);
  let found = 0;
  for (let score = best; score > 0; score--) {
    nextOf[score] = found;
    found += counts[score] ?? 0;
  }
  const sorted = new Uint32Array(found);
  for (const place of order) {
    const score = scores[place] ?? 0;
    if (score === 0) continue;
    const at = nextOf[score] ?? 0;
    sorted[at] = place;
    nextOf[score] = at + 1;
  }
  return sorted;
}

/** What the list shows: the kept places, in its order. */
export function visibleInOrder(order: Uint32Array, kept: Uint8Array): Uint32Array {
  const visible = new Uint32Array(order.length);
  let count = 0;
  // A bare loop, ten times faster than `filter`: it runs at every click.
  for (let at = 0; at < order.length; at++) {
    const place = order[at] ?? 0;
    if (kept[place] === 1) visible[count++] = place;
  }
  return visible.slice(0, count);
}
