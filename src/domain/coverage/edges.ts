import type { Polygons } from '../geo/polygon.ts';
import { xOf, yOf, type Box, type Plane } from './plane.ts';

/** The edges of polygons on a plane. */
export interface Edges {
  /** `x0, y0, x1, y1` of each, with `y0 <= y1`, in the order of `y0`. */
  readonly ends: Float64Array;
  readonly count: number;
  readonly box: Box;
}

export function edgesOf(polygons: Polygons, plane: Plane): Edges {
  const rings = polygons.flat();
  const numbers = rings.reduce((sum, ring) => sum + ring.length, 0);
  const ends = new Float64Array(2 * numbers);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let count = 0;
  for (const ring of rings) {
    let fromX = xOf(plane, ring.at(-2) ?? 0);
    let fromY = yOf(plane, ring.at(-1) ?? 0);
    for (let corner = 0; corner < ring.length; corner += 2) {
      const x = xOf(plane, ring[corner] ?? 0);
      const y = yOf(plane, ring[corner + 1] ?? 0);
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
      if (x !== fromX || y !== fromY) {
        const isUpwards = fromY <= y;
        const at = 4 * count++;
        ends[at] = isUpwards ? fromX : x;
        ends[at + 1] = isUpwards ? fromY : y;
        ends[at + 2] = isUpwards ? x : fromX;
        ends[at + 3] = isUpwards ? y : fromY;
      }
      fromX = x;
      fromY = y;
    }
  }
  return { ends: inOrder(ends, count), count, box: { west, south, east, north } };
}

/** Edges from the lowest up. */
function inOrder(ends: Float64Array, count: number): Float64Array {
  const order = new Uint32Array(count).map((_, edge) => 4 * edge);
  order.sort((a, b) => (ends[a + 1] ?? 0) - (ends[b + 1] ?? 0));
  const sorted = new Float64Array(4 * count);
  for (const [edge, at] of order.entries()) sorted.set(ends.subarray(at, at + 4), 4 * edge);
  return sorted;
}

/** Where an edge, found at `at`, crosses the height `y` that it spans. */
export function crossingOf(ends: Float64Array, at: number, y: number): number {
  const fromX = ends[at] ?? 0;
  const fromY = ends[at + 1] ?? 0;
  return fromX + ((y - fromY) / ((ends[at + 3] ?? 0) - fromY)) * ((ends[at + 2] ?? 0) - fromX);
}

/** Where a line from west to east enters and leaves a shape, in turns. */
export function crossings({ ends, count }: Edges, y: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < 4 * count; at += 4) {
    // Edges are in the order of their lower end.
    if ((ends[at + 1] ?? 0) > y) break;
    if ((ends[at + 3] ?? 0) > y) found.push(crossingOf(ends, at, y));
  }
  return found.sort((a, b) => a - b);
}

/** Even-odd over all edges, so that neither the direction of rings nor a closing point matters. */
export function isWithinEdges({ ends, count }: Edges, x: number, y: number): boolean {
  let inside = false;
  for (let at = 0; at < 4 * count; at += 4) {
    if ((ends[at + 1] ?? 0) > y) break;
    if ((ends[at + 3] ?? 0) > y && crossingOf(ends, at, y) > x) inside = !inside;
  }
  return inside;
}

/** Metres from a point to the nearest edge, or `limit` where none is nearer. */
export function metresToEdges({ ends, count }: Edges, x: number, y: number, limit: number): number {
  let nearest = limit;
  let nearestSquared = limit * limit;
  for (let at = 0; at < 4 * count; at += 4) {
    const fromY = ends[at + 1] ?? 0;
    if (fromY - y >= nearest) break;
    const toY = ends[at + 3] ?? 0;
    if (y - toY >= nearest) continue;
    const fromX = ends[at] ?? 0;
    const alongX = (ends[at + 2] ?? 0) - fromX;
    const alongY = toY - fromY;
    const [awayX, awayY] = [x - fromX, y - fromY];
    const share = (awayX * alongX + awayY * alongY) / (alongX * alongX + alongY * alongY);
    const along = share <= 0 ? 0 : share >= 1 ? 1 : share;
    const squared = (awayX - along * alongX) ** 2 + (awayY - along * alongY) ** 2;
    if (squared >= nearestSquared) continue;
    nearestSquared = squared;
    nearest = Math.sqrt(squared);
  }
  return nearest;
}
