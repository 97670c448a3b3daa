import type { Bounds } from '../domain/geo/lon-lat.ts';
import type { PlaceTable } from '../domain/place-table.ts';

const METRES_PER_DEGREE = 111_320;

/** Where a place may be, circles of doubt included; null where it is not located. */
export function placeBounds(table: PlaceTable, place: number): Bounds | null {
  const start = table.pointStart[place] ?? 0;
  const end = table.pointStart[place + 1] ?? 0;
  if (end <= start) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let point = start; point < end; point++) {
    const lon = table.pointLon[point] ?? 0;
    const lat = table.pointLat[point] ?? 0;
    const height = (table.pointPrecisionMetres[point] ?? 0) / METRES_PER_DEGREE;
    const width = height / Math.cos((lat * Math.PI) / 180);
    west = Math.min(west, lon - width);
    east = Math.max(east, lon + width);
    south = Math.min(south, lat - height);
    north = Math.max(north, lat + height);
  }
  return [west, south, east, north];
}
