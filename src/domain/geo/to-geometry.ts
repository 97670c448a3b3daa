import type { Polygons } from './polygon.ts';

/** Polygons as a geometry of GeoJSON: one alone is a Polygon. */
export function toGeometry(polygons: Polygons): { readonly type: string; readonly coordinates: unknown } {
  const [first, ...more] = polygons;
  return more.length === 0 && first !== undefined
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}
