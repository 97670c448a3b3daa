import { labelPoint } from '../geo/label-point.ts';
import { boundsOf } from '../geo/polygon.ts';
import { readPolygons, readPosition } from '../geo/read-polygons.ts';
import { isRecord } from '../is-record.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { normaliseHeader } from './normalise-header.ts';
import { readNumber } from './read-number.ts';

function toText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

function toTexts(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.map(toText) : toText(value).split(/[,;|]/);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function toNumber(value: unknown): number | null {
  const number = typeof value === 'number' ? value : readNumber(toText(value));
  return number !== null && Number.isFinite(number) ? number : null;
}

/** Asks a feature's properties for the first of several names that says something, without case or accents. */
function propertyReader(properties: unknown): (...names: string[]) => unknown {
  const values = new Map<string, unknown>();
  if (isRecord(properties)) {
    for (const [name, value] of Object.entries(properties)) {
      if (value !== null && value !== '') values.set(normaliseHeader(name), value);
    }
  }
  return (...names) => {
    const found = names.find((name) => values.has(normaliseHeader(name)));
    return found === undefined ? undefined : values.get(normaliseHeader(found));
  };
}

/** 2015 codes begin with QP, those of 2024 with QN. */
function generationOf(code: string): string {
  if (/^QP/i.test(code)) return '2015';
  return /^QN/i.test(code) ? '2024' : '';
}

function readFeature(feature: unknown): Neighbourhood | null {
  if (!isRecord(feature)) return null;
  const polygons = readPolygons(feature['geometry'])?.filter((rings) => rings.length > 0) ?? [];
  const property = propertyReader(feature['properties']);
  const code = toText(property('code_qp', 'code_quartier', 'code_qpv', 'code'));
  const label = readPosition(property('label', 'label_point')) ?? labelPoint(polygons);
  if (code === '' || label === null || polygons.length === 0) return null;
  const generation = toText(property('generation')) || generationOf(code);
  return {
    code,
    code2024: toText(property('code_qp_2024')) || (generation === '2024' ? code : ''),
    name: toText(property('lib_qp', 'nom_qp', 'nom', 'name')) || code,
    communes: toTexts(property('communes', 'commune_qp', 'lib_com', 'commune')),
    communeCodes: toTexts(property('codes_insee', 'insee_com', 'code_insee')),
    population: toNumber(property('population', 'pop_mun_demo2022', 'pop2013', 'pop_2013')),
    populationYear: toText(property('population_annee')) || yearOfPopulation(property),
    areaHectares: toNumber(property('surface_ha')),
    povertyPercent: toNumber(property('pauvrete_pct', 'tx_pauvrete60_pct')),
    generation,
    generalised: property('generalise') === true,
    source: toText(property('source')),
    label,
    bounds: boundsOf(polygons),
    polygons,
  };
}

/** Older files write the year of the population in the name of its column. */
function yearOfPopulation(property: (...names: string[]) => unknown): string {
  if (property('population') !== undefined) return '';
  if (property('pop_mun_demo2022') !== undefined) return '2022';
  return property('pop2013', 'pop_2013') === undefined ? '' : '2013';
}

/**
 * Parsed GeoJSON to neighbourhoods, keyed on their code, for names repeat: a second feature of the same code
 * is left out, as are features without code or outline. Anything else than a collection gives none.
 */
export function readNeighbourhoods(geojson: unknown): Neighbourhood[] {
  const features = isRecord(geojson) && Array.isArray(geojson['features']) ? geojson['features'] : [];
  const byCode = new Map<string, Neighbourhood>();
  for (const feature of features) {
    const neighbourhood = readFeature(feature);
    if (neighbourhood !== null && !byCode.has(neighbourhood.code)) {
      byCode.set(neighbourhood.code, neighbourhood);
    }
  }
  return [...byCode.values()];
}
