import { repairPolygons } from '../geo/repair-polygons.ts';
import { toGeometry } from '../geo/to-geometry.ts';
import { normaliseHeader } from '../intake/normalise-header.ts';
import { isRecord } from '../is-record.ts';
import { isInTerritory, type TerritoryCommunes } from './territory-communes.ts';

export interface CutContours {
  /** A GeoJSON collection of the territory's neighbourhoods. */
  readonly collection: unknown;
  readonly kept: number;
  /** Codes of neighbourhoods of the territory whose outline encloses nothing. */
  readonly broken: readonly string[];
}

/** Asks for the first of several names that says something, without case: they vary from year to year. */
function textReader(properties: unknown): (...names: string[]) => string {
  const texts = new Map<string, string>();
  for (const [name, value] of isRecord(properties) ? Object.entries(properties) : []) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    if (text !== '') texts.set(normaliseHeader(name), text);
  }
  return (...names) => {
    const found = names.find((name) => texts.has(normaliseHeader(name))) ?? '';
    return texts.get(normaliseHeader(found)) ?? '';
  };
}

function listed(text: string): string[] {
  const parts = text.split(/[,;|]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** The official contours of all France cut to a territory, or null where the file is no such collection. */
export function cutContours(geojson: unknown, territory: TerritoryCommunes): CutContours | null {
  if (!isRecord(geojson) || !Array.isArray(geojson['features'])) return null;
  const features = new Map<string, unknown>();
  const broken: string[] = [];
  let coded = 0;
  for (const feature of geojson['features']) {
    const text = textReader(isRecord(feature) ? feature['properties'] : null);
    const code = text('code_qp', 'code_quartier', 'code_qpv').toUpperCase();
    if (code === '' || !isRecord(feature)) continue;
    coded++;
    const communeCodes = listed(text('codes_insee', 'insee_com', 'code_insee'));
    const communes = listed(text('communes', 'lib_com', 'commune_qp', 'nom_com', 'commune'));
    if (features.has(code) || !isInTerritory(territory, code, communeCodes, communes)) continue;
    const geometry = isRecord(feature['geometry']) ? feature['geometry'] : {};
    const polygons = repairPolygons(geometry['type'], geometry['coordinates']);
    if (polygons.length === 0) {
      broken.push(code);
      continue;
    }
    features.set(code, {
      type: 'Feature',
      properties: {
        code_qp: code,
        lib_qp: text('lib_qp', 'nom_qp', 'nom') || code,
        communes,
        codes_insee: communeCodes,
        generation: code.startsWith('QN') ? '2024' : '2015',
        generalise: false,
        source: 'ANCT, contours officiels (Licence Ouverte)',
      },
      geometry: toGeometry(polygons),
    });
  }
  if (coded === 0) return null;
  return {
    collection: { type: 'FeatureCollection', features: [...features.values()] },
    kept: features.size,
    broken,
  };
}
