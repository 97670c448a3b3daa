import type { LonLat } from '../geo/lon-lat.ts';
import type { PlaceTable } from '../place-table.ts';
import { isochronePosition } from './isochrone.ts';

/** Coverage does not count a place whose position is more doubtful than this: its walk would say nothing. */
const MOST_DOUBT_METRES = 150;

/** Where people walk to: the positions of the places that are open and sure enough, each once. */
export function walkedPositions(table: PlaceTable): LonLat[] {
  const positions = new Map<string, LonLat>();
  for (let place = 0; place < table.size; place++) {
    if (table.closed[place] === 1) continue;
    const end = table.pointStart[place + 1] ?? 0;
    for (let point = table.pointStart[place] ?? 0; point < end; point++) {
      if ((table.pointPrecisionMetres[point] ?? 0) > MOST_DOUBT_METRES) continue;
      const position = isochronePosition([table.pointLon[point] ?? 0, table.pointLat[point] ?? 0]);
      positions.set(position.join(' '), position);
    }
  }
  return [...positions.values()];
}
