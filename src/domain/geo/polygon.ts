import { METRES_PER_DEGREE } from './distance.ts';
import type { Bounds } from './lon-lat.ts';
import type { Ring } from './ring.ts';

/** Polygons of rings, the first the outline, the others holes, as in a GeoJSON MultiPolygon. */
export type Polygons = readonly (readonly Ring[])[];

/** What holds all corners. */
export function boundsOf(polygons: Polygons): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of polygons.flat()) {
    for (let at = 0; at < ring.length; at += 2) {
      west = Math.min(west, ring[at] ?? west);
      south = Math.min(south, ring[at + 1] ?? south);
      east = Math.max(east, ring[at] ?? east);
      north = Math.max(north, ring[at + 1] ?? north);
    }
  }
  return [west, south, east, north];
}

/**
 * Whether a position lies in the polygons, their edges included: even-odd over all rings, so that neither
 * their direction nor a closing point matters. Degrees are taken as flat, as the edges of GeoJSON are.
 */
export function isInsidePolygons(polygons: Polygons, lon: number, lat: number): boolean {
  let inside = false;
  for (const polygon of polygons) {
    for (const ring of polygon) {
      let fromLon = ring.at(-2) ?? 0;
      let fromLat = ring.at(-1) ?? 0;
      for (let at = 0; at < ring.length; at += 2) {
        const toLon = ring[at] ?? 0;
        const toLat = ring[at + 1] ?? 0;
        // Positive where the position is to the left of the way from one corner to the next, 0 on their line.
        const side = (toLon - fromLon) * (lat - fromLat) - (lon - fromLon) * (toLat - fromLat);
        if (side === 0 && isBetween(lon, fromLon, toLon) && isBetween(lat, fromLat, toLat)) return true;
        const crosses = toLat > lat !== fromLat > lat;
        if (crosses && side > 0 === toLat > fromLat) inside = !inside;
        fromLon = toLon;
        fromLat = toLat;
      }
    }
  }
  return inside;
}

function isBetween(value: number, end: number, otherEnd: number): boolean {
  return value >= Math.min(end, otherEnd) && value <= Math.max(end, otherEnd);
}

/**
 * Metres from a position to the nearest edge of the polygons, inside or outside; Infinity without edges.
 * On a plane that touches the Earth at the position: exact to a thousandth within some ten kilometres.
 */
export function metresToEdge(polygons: Polygons, lon: number, lat: number): number {
  const metresPerDegreeLon = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    let fromX = ((ring.at(-2) ?? 0) - lon) * metresPerDegreeLon;
    let fromY = ((ring.at(-1) ?? 0) - lat) * METRES_PER_DEGREE;
    for (let at = 0; at < ring.length; at += 2) {
      const toX = ((ring[at] ?? 0) - lon) * metresPerDegreeLon;
      const toY = ((ring[at + 1] ?? 0) - lat) * METRES_PER_DEGREE;
      const alongX = toX - fromX;
      const alongY = toY - fromY;
      const lengthSquared = alongX ** 2 + alongY ** 2;
      const share =
        lengthSquared === 0
          ? 0
          : Math.max(0, Math.min(1, -(fromX * alongX + fromY * alongY) / lengthSquared));
      nearest = Math.min(nearest, (fromX + share * alongX) ** 2 + (fromY + share * alongY) ** 2);
      fromX = toX;
      fromY = toY;
    }
  }
  return Math.sqrt(nearest);
}
