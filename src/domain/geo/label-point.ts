import type { LonLat } from './lon-lat.ts';

/** How many lines across the polygons are tried, from south to north. */
const SCAN_LINES = 15;

/** Where the edges of the rings cross a parallel, from west to east: inside lies between odd and even. */
function crossings(rings: readonly (readonly LonLat[])[], lat: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index === 0 ? ring.length - 1 : index - 1] ?? to;
      if (from[1] > lat !== to[1] > lat) {
        found.push(from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
      }
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * A point inside polygons for their name: the middle of the widest span of a few lines across. Centroids of
 * neighbourhoods often lie outside them. Null where the polygons have no inside.
 */
export function labelPoint(polygons: readonly (readonly (readonly LonLat[])[])[]): LonLat | null {
  const rings = polygons.flat();
  const lats = rings.flat().map(([, lat]) => lat);
  const south = lats.reduce((least, lat) => Math.min(least, lat), Infinity);
  const north = lats.reduce((most, lat) => Math.max(most, lat), -Infinity);
  let best: LonLat | null = null;
  let widest = 0;
  for (let line = 1; line <= SCAN_LINES; line++) {
    const lat = south + ((north - south) * line) / (SCAN_LINES + 1);
    const spans = crossings(rings, lat);
    for (let i = 0; i + 1 < spans.length; i += 2) {
      const [west = 0, east = 0] = [spans[i], spans[i + 1]];
      if (east - west > widest) [widest, best] = [east - west, [(west + east) / 2, lat]];
    }
  }
  return best;
}
