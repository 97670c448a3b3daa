import { isInsideBounds, type Bounds, type LonLat } from '../geo/lon-lat.ts';
import { widenBounds } from './plane.ts';
import { isFirm, type PlaceColumns } from './supply.ts';

/** Positions of the places of an issue from which a walk of so many metres, as the crow flies, may reach a box. */
export function reachingPoints(
  table: PlaceColumns,
  kept: Uint8Array | null,
  issue: number,
  bounds: Bounds,
  metres: number,
): LonLat[] {
  const wide = widenBounds(bounds, metres);
  const points: LonLat[] = [];
  for (let place = 0; place < table.size; place++) {
    if (((table.issueMask[place] ?? 0) & (1 << issue)) === 0 || table.closed[place] === 1) continue;
    if (kept !== null && kept[place] !== 1) continue;
    const end = table.pointStart[place + 1] ?? 0;
    for (let point = table.pointStart[place] ?? 0; point < end; point++) {
      const [lon, lat] = [table.pointLon[point] ?? 0, table.pointLat[point] ?? 0];
      const isNear = isInsideBounds(wide, lon, lat) && isFirm(table.pointPrecisionMetres[point] ?? 0);
      if (isNear) points.push([lon, lat]);
    }
  }
  return points;
}
