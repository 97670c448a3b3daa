import { placeAt, type PlaceTable } from '../place-table.ts';
import type { Place } from '../place.ts';
import { textAt } from '../text-column.ts';
import { shortestFloat32 } from './export-cells.ts';

type Position = [lon: number, lat: number];
type Geometry =
  { type: 'Point'; coordinates: Position } | { type: 'MultiPoint'; coordinates: Position[] } | null;

interface PlaceFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface PlaceCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly PlaceFeature[];
}

function geometryOf({ points }: Place): Geometry {
  const positions = points.map(({ position: [lon, lat] }): Position => [lon, lat]);
  const [first, second] = positions;
  if (first === undefined) return null;
  return second === undefined
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: positions };
}

/** Canonical names, what is empty left out; a column of the file never hides a canonical one. */
function propertiesOf(table: PlaceTable, place: Place): Record<string, unknown> {
  const texts = Object.entries(table.texts).map(
    ([name, column]) => [name, textAt(column, place.index)] as const,
  );
  const doubt = Math.max(0, ...place.points.map(({ precisionMetres }) => precisionMetres));
  const coded = [
    ['kind', place.kind],
    ['enjeux', place.issues],
    ['vocation', place.vocation ?? ''],
    ['financements', place.fundings],
    ['innovation', place.innovations],
    ['phase', place.phase ?? ''],
    ['lieux', place.venues],
    ['precision_m', doubt === 0 ? '' : Number(shortestFloat32(doubt))],
  ] as const;
  const said: readonly (readonly [string, unknown])[] = [...place.other, ...texts, ...coded].filter(
    ([name, value]) => name === 'enjeux' || !(value === '' || (Array.isArray(value) && value.length === 0)),
  );
  return Object.fromEntries<unknown>(said);
}

/**
 * Places as a GeoJSON collection (RFC 7946): a feature each, a MultiPoint for a project in several venues, no
 * geometry for what is not located.
 */
export function toGeojson(table: PlaceTable, rows: Iterable<number>): PlaceCollection {
  const features = Array.from(rows, (row): PlaceFeature => {
    const place = placeAt(table, row);
    return {
      type: 'Feature',
      id: place.id,
      geometry: geometryOf(place),
      properties: propertiesOf(table, place),
    };
  });
  return { type: 'FeatureCollection', features };
}
