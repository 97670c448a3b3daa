import { METRES_PER_DEGREE } from './distance.ts';
import type { LonLat } from './lon-lat.ts';

/** Polygons of rings (the first the outline, the others holes), as a GeoJSON MultiPolygon has them. */
export type Polygons = readonly (readonly (readonly LonLat[])[])[];

/**
 * Whether a position lies in the polygons, their edges included: even-odd over all rings, so that neither
 * their direction nor a closing point matters. Degrees are taken as flat, as the edges of GeoJSON are.
 */
export function isInsidePolygons(polygons: Polygons, lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous !== undefined) {
        const side = sideOf(previous, corner, lon, lat);
        if (side === 0 && isBetween(previous, corner, lon, lat)) return true;
        const upwards = corner[1] > previous[1];
        const crosses = corner[1] > lat !== previous[1] > lat;
        if (crosses && side > 0 === upwards) inside = !inside;
      }
      previous = corner;
    }
  }
  return inside;
}

/** Positive where the position is to the left of the way from one corner to the next, 0 on their line. */
function sideOf(from: LonLat, to: LonLat, lon: number, lat: number): number {
  return (to[0] - from[0]) * (lat - from[1]) - (lon - from[0]) * (to[1] - from[1]);
}

function isBetween(from: LonLat, to: LonLat, lon: number, lat: number): boolean {
  return (
    lon >= Math.min(from[0], to[0]) &&
    lon <= Math.max(from[0], to[0]) &&
    lat >= Math.min(from[1], to[1]) &&
    lat <= Math.max(from[1], to[1])
  );
}

/**
 * Metres from a position to the nearest edge of the polygons, inside or outside; Infinity without edges.
 * On a plane that touches the Earth at the position: exact to a thousandth within some ten kilometres.
 */
export function metresToEdge(polygons: Polygons, lon: number, lat: number): number {
  const metresPerDegreeLon = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    let previous = ring.at(-1);
    for (const corner of ring) {
      if (previous !== undefined) {
        const fromX = (previous[0] - lon) * metresPerDegreeLon;
        const fromY = (previous[1] - lat) * METRES_PER_DEGREE;
        const alongX = (corner[0] - previous[0]) * metresPerDegreeLon;
        const alongY = (corner[1] - previous[1]) * METRES_PER_DEGREE;
        const lengthSquared = alongX ** 2 + alongY ** 2;
        const share =
          lengthSquared === 0
            ? 0
            : Math.max(0, Math.min(1, -(fromX * alongX + fromY * alongY) / lengthSquared));
        nearest = Math.min(nearest, (fromX + share * alongX) ** 2 + (fromY + share * alongY) ** 2);
      }
      previous = corner;
    }
  }
  return Math.sqrt(nearest);
}
