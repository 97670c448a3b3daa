import type { LonLat } from './lon-lat.ts';
import { boundsOf, metresToEdge, type Polygons } from './polygon.ts';
import type { Ring } from './ring.ts';

/** How many lines across the polygons are tried. */
const SCAN_LINES = 15;
/** A point counts as farther where it is so much so: of equal ones the first is taken, nearest to the middle. */
const FARTHER = 1.001;

/** Where the edges of the rings cross a parallel, from west to east: inside lies between odd and even. */
function crossings(rings: readonly Ring[], lat: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let fromLon = ring.at(-2) ?? 0;
    let fromLat = ring.at(-1) ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const toLon = ring[at] ?? 0;
      const toLat = ring[at + 1] ?? 0;
      if (fromLat > lat !== toLat > lat) {
        found.push(fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon));
      }
      [fromLon, fromLat] = [toLon, toLat];
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * A point inside polygons for their name, far from their edges: of the middles of all spans of a few lines
 * across, the one that is farthest. Centroids of neighbourhoods often lie outside them. Null where the
 * polygons have no inside.
 */
export function labelPoint(polygons: Polygons): LonLat | null {
  const rings = polygons.flat();
  const [, south, , north] = boundsOf(polygons);
  let best: LonLat | null = null;
  let farthest = 0;
  for (let line = 1; line <= SCAN_LINES; line++) {
    // From the middle outwards: one to the north, one to the south.
    const away = (line >> 1) * (line % 2 === 0 ? 1 : -1);
    const lat = (south + north) / 2 + ((north - south) * away) / (SCAN_LINES + 1);
    const spans = crossings(rings, lat);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const lon = ((spans[i] ?? 0) + (spans[i + 1] ?? 0)) / 2;
      const metres = metresToEdge(polygons, lon, lat);
      if (metres > farthest * FARTHER) [farthest, best] = [metres, [lon, lat]];
    }
  }
  return best;
}
