import type { Neighbourhood } from '../neighbourhood.ts';
import type { PlaceTable } from '../place-table.ts';
import { boxOfAll } from './boxes.ts';
import { isInsideBounds } from './lon-lat.ts';
import { orderBy } from './order-by.ts';
import { isInsidePolygons, metresToEdge } from './polygon.ts';

/** In which neighbourhood each point of a table lies. */
export interface Locations {
  /** By point: index of the neighbourhood that its position is in, -1 where it is in none. */
  readonly neighbourhood: Int32Array;
  /** By point: 1 where it is surely there, 0 where its circle of doubt crosses the edge ("environ"). */
  readonly sure: Uint8Array;
}

/** Microdegrees east of the date line: whole numbers that order positions from west to east. */
const eastward = (lon: number): number => (lon + 180) * 1e6;

/** How many of the keys, in ascending order, are smaller. */
function countBelow(keys: Uint32Array, limit: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function locatePlaces(table: PlaceTable, neighbourhoods: readonly Neighbourhood[]): Locations {
  const { pointLon, pointLat, pointPrecisionMetres } = table;
  const size = pointLon.length;
  const territory = boxOfAll(neighbourhoods.map(({ bounds }) => bounds));
  // Few of the places of a whole city are near its neighbourhoods.
  const near = new Uint32Array(size);
  let nearSize = 0;
  for (let point = 0; point < size; point++) {
    const isNear = territory && isInsideBounds(territory, pointLon[point] ?? NaN, pointLat[point] ?? NaN);
    if (isNear === true) near[nearSize++] = point;
  }
  const keys = near.subarray(0, nearSize).map((point) => eastward(pointLon[point] ?? 0));
  const fromWest = orderBy(keys);
  const sorted = fromWest.map((index) => keys[index] ?? 0);

  const locations = { neighbourhood: new Int32Array(size).fill(-1), sure: new Uint8Array(size) };
  for (const [at, { bounds, polygons }] of neighbourhoods.entries()) {
    const [west, south, east, north] = bounds;
    const end = countBelow(sorted, eastward(east) + 1);
    for (let index = countBelow(sorted, Math.floor(eastward(west))); index < end; index++) {
      const point = near[fromWest[index] ?? 0] ?? 0;
      const lat = pointLat[point] ?? 0;
      if (lat < south || lat > north || locations.sure[point] === 1) continue;
      const lon = pointLon[point] ?? 0;
      if (!isInsidePolygons(polygons, lon, lat)) continue;
      const doubtMetres = pointPrecisionMetres[point] ?? 0;
      const sure = doubtMetres === 0 || metresToEdge(polygons, lon, lat) >= doubtMetres;
      if (!sure && locations.neighbourhood[point] !== -1) continue;
      locations.neighbourhood[point] = at;
      locations.sure[point] = Number(sure);
    }
  }
  return locations;
}
