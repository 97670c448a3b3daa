import type { Polygons } from '../geo/polygon.ts';
import { isRecord } from '../is-record.ts';
import { isochroneKey, type Isochrones } from './isochrone.ts';
import { readIsochroneFeature } from './isochrone-feature.ts';

/** Parsed `isochrones.geojson` to isochrones, features that are none left out; null where it is no collection. */
export function readIsochrones(json: unknown): Isochrones | null {
  if (!isRecord(json) || !Array.isArray(json['features'])) return null;
  const { source, date } = json;
  const polygons = new Map<string, Polygons>();
  for (const feature of json['features']) {
    const isochrone = readIsochroneFeature(feature);
    if (isochrone === null) continue;
    polygons.set(isochroneKey(isochrone.position, isochrone.minutes), isochrone.polygons);
  }
  return {
    source: typeof source === 'string' ? source : '',
    date: typeof date === 'string' ? date : '',
    polygons,
  };
}
