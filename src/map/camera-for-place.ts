import { boxAround, boxOfAll } from '../domain/geo/boxes.ts';
import type { Bounds } from '../domain/geo/lon-lat.ts';
import type { PlaceTable } from '../domain/place-table.ts';
import { cameraForBounds, isCovered, isInFreeView, type Padding } from './camera-moves.ts';
import type { Camera, Viewport } from './viewport.ts';

/** Close enough to a place to see the streets around it. */
const PLACE_ZOOM = 15.5;

/** Where a place may be, circles of doubt included; null where it is not located. */
function placeBounds(table: PlaceTable, place: number): Bounds | null {
  const start = table.pointStart[place] ?? 0;
  const length = (table.pointStart[place + 1] ?? 0) - start;
  const circles = Array.from({ length }, (_, nth) => {
    const point = start + nth;
    const position = [table.pointLon[point] ?? 0, table.pointLat[point] ?? 0] as const;
    return boxAround(position, table.pointPrecisionMetres[point] ?? 0);
  });
  return boxOfAll(circles);
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
