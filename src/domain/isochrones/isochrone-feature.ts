import type { LonLat } from '../geo/lon-lat.ts';
import { readPolygons, readPosition } from '../geo/read-polygons.ts';
import { toGeometry } from '../geo/to-geometry.ts';
import { isRecord } from '../is-record.ts';
import { isIsochroneMinutes, isochronePosition, type Isochrone } from './isochrone.ts';

/** An isochrone as a GeoJSON feature; its place is found again by its position. */
export function toIsochroneFeature({ position, minutes, polygons }: Isochrone): unknown {
  const [longitude, latitude] = position;
  return {
    type: 'Feature',
    properties: { minutes, longitude, latitude },
    geometry: toGeometry(polygons),
  };
}

/** The same read again; null for anything else. */
export function readIsochroneFeature(feature: unknown): Isochrone | null {
  if (!isRecord(feature) || !isRecord(feature['properties'])) return null;
  const { minutes, longitude, latitude } = feature['properties'];
  const position: LonLat | null = readPosition([longitude, latitude]);
  const polygons = readPolygons(feature['geometry']);
  if (!isIsochroneMinutes(minutes) || position === null || polygons === null) return null;
  return { position: isochronePosition(position), minutes, polygons };
}
