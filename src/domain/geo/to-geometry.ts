import type { Polygons } from './polygon.ts';
import { cornersOf } from './ring.ts';

/** Polygons as a geometry of GeoJSON: one alone is a Polygon. */
export function toGeometry(polygons: Polygons): { readonly type: string; readonly coordinates: unknown } {
  const coordinates = polygons.map((rings) => rings.map(cornersOf));
  const [first, ...more] = coordinates;
  return more.length === 0 && first !== undefined
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates };
}
