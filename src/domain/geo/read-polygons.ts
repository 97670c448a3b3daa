import { isRecord } from '../is-record.ts';
import type { LonLat } from './lon-lat.ts';
import type { Polygons } from './polygon.ts';
import { toRing, type Ring } from './ring.ts';

/** A position of GeoJSON, null where it is none on the globe. */
export function readPosition(value: unknown): LonLat | null {
  if (!Array.isArray(value)) return null;
  const lon: unknown = value[0];
  const lat: unknown = value[1];
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

/** Every item of an array read, or null where one of them cannot be. */
function readAll<Item>(value: unknown, read: (item: unknown) => Item | null): readonly Item[] | null {
  if (!Array.isArray(value)) return null;
  const items: Item[] = [];
  for (const raw of value) {
    const item = read(raw);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

/** A ring has three corners at least; fewer make no outline. */
function readRing(value: unknown): Ring | null {
  const corners = readAll(value, readPosition);
  return corners === null || corners.length < 3 ? null : toRing(corners);
}

const readRings = (value: unknown): readonly Ring[] | null => readAll(value, readRing);

/** The polygons of a GeoJSON Polygon, MultiPolygon or collection of them, null for anything else. */
export function readPolygons(geometry: unknown): Polygons | null {
  if (!isRecord(geometry)) return null;
  if (geometry['type'] === 'Polygon') {
    const rings = readRings(geometry['coordinates']);
    return rings === null ? null : [rings];
  }
  if (geometry['type'] === 'MultiPolygon') return readAll(geometry['coordinates'], readRings);
  if (geometry['type'] !== 'GeometryCollection') return null;
  return readAll(geometry['geometries'], readPolygons)?.flat() ?? null;
}
