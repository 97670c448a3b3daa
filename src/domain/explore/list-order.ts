import { distanceMetres } from '../geo/distance.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { PlaceTable } from '../place-table.ts';

/** Metres from a position to the nearest point of each place; Infinity for those not located. */
export function distancesFrom(table: PlaceTable, [lon, lat]: LonLat): Float64Array {
  return new Float64Array(table.size).map((_, place) => {
    let nearest = Infinity;
    const end = table.pointStart[place + 1] ?? 0;
    for (let point = table.pointStart[place] ?? 0; point < end; point++) {
      const metres = distanceMetres(lon, lat, table.pointLon[point] ?? 0, table.pointLat[point] ?? 0);
      nearest = Math.min(nearest, metres);
    }
    return nearest;
  });
}

/** The nearest first; those equally far, and those not located, stay in the order given. */
export function sortByDistance(order: Uint32Array, distances: Float64Array): Uint32Array {
  return order.toSorted((one, other) => {
    const metres = distances[one] ?? Infinity;
    const otherMetres = distances[other] ?? Infinity;
    return metres === otherMetres ? 0 : metres - otherMetres;
  });
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
