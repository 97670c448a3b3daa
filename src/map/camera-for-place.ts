import type { Bounds } from '../domain/geo/lon-lat.ts';
import type { PlaceTable } from '../domain/place-table.ts';
import { cameraForBounds, isCovered, isInFreeView, type Padding } from './camera-moves.ts';
import type { Camera, Viewport } from './viewport.ts';

const METRES_PER_DEGREE = 111_320;
/** Close enough to a place to see the streets around it. */
const PLACE_ZOOM = 15.5;

/** Where a place may be, circles of doubt included; null where it is not located. */
function placeBounds(table: PlaceTable, place: number): Bounds | null {
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

/**
 * Where to look to see a place with its circle of doubt, null where it is not located, can be seen already, or
 * nothing can because panels hide the whole map.
 * A person who is closer stays so, unless the circle would not fit.
 */
export function cameraForPlace(
  table: PlaceTable,
  place: number,
  view: Viewport,
  padding: Padding,
): Camera | null {
  const bounds = placeBounds(table, place);
  if (bounds === null || isCovered(view, padding)) return null;
  const { zoom } = view.camera;
  const target = cameraForBounds(bounds, view, padding, Math.max(zoom, PLACE_ZOOM));
  const middle = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] as const;
  const isNear = zoom >= Math.min(target.zoom, PLACE_ZOOM) - 1.5 && zoom <= target.zoom + 0.5;
  return isNear && isInFreeView(view, middle, padding, 0) ? null : target;
}
