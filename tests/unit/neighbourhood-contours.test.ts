import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  area,
  booleanClockwise,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  kinks,
  point,
} from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Bounds, isInsideBounds } from '../../src/domain/geo/lon-lat.ts';

interface Properties {
  code_qp: string;
  code_qp_2024: string;
  contour_2024: 'inchange' | 'modifie' | null;
  lib_qp: string;
  communes: string[];
  codes_insee: string[];
  population: number;
  surface_ha: number;
  generation: number;
  generalise: boolean;
  label: [number, number];
}

type Contour = Feature<Polygon, Properties>;
type Official = Feature<Polygon | MultiPolygon, { code_qp: string }>;

const root = path.resolve(import.meta.dirname, '../..');

/** The Métropole de Lyon, to two decimals. */
const METROPOLIS: Bounds = [4.69, 45.55, 5.07, 45.94];
const VAULX_EN_VELIN = new Set(['QP069011', 'QP069018', 'QP069019']);
const MOST_CORNERS = 24;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const contours = readJson(path.join(root, 'data/neighbourhoods.geojson')) as FeatureCollection<
  Polygon,
  Properties
> & { description?: string; generation?: number };

function outerRing(contour: Contour): Position[] {
  return contour.geometry.coordinates[0] ?? [];
}

/** The corners, without the closing point. */
function countCorners(contour: Contour): number {
  return outerRing(contour).length - 1;
}

function leastOverlap(contour: Contour): number {
  return VAULX_EN_VELIN.has(contour.properties.code_qp) ? 0.9 : 0.8;
}

/** Shared area over covered area: 1 when both are the same. */
function intersectionOverUnion(drawn: Contour, official: Official): number {
  const common = intersect(featureCollection<Polygon | MultiPolygon>([drawn, official]));
  const shared = common ? area(common) : 0;
  return shared / (area(drawn) + area(official) - shared);
}

const named = contours.features.map((contour) => [contour.properties.lib_qp, contour] as const);

describe('the neighbourhood contours', () => {
  it('are the 37 neighbourhoods of the metropolis, 2015 generation, and say they are generalised', () => {
    expect(contours.type).toBe('FeatureCollection');
    expect(contours.features).toHaveLength(37);
    expect(contours.generation).toBe(2015);
    expect(contours.description).toMatch(/généralisés, dessinés à la main/);
    expect(contours.features.every(({ properties }) => properties.generation === 2015)).toBe(true);
    expect(contours.features.every(({ properties }) => properties.generalise)).toBe(true);
  });

  it('have unique codes', () => {
    const codes = contours.features.map(({ properties }) => properties.code_qp);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^QP069\d{3}$/.test(code))).toBe(true);
  });

  it('share a 2024 code only where two neighbourhoods became one', () => {
    const byCode = new Map<string, string[]>();
    for (const { properties } of contours.features) {
      byCode.set(properties.code_qp_2024, [
        ...(byCode.get(properties.code_qp_2024) ?? []),
        properties.lib_qp,
      ]);
    }
    const shared = [...byCode].filter(([code, names]) => code !== '' && names.length > 1);
    expect(shared).toEqual([['QN06921M', ['Les Buers Sud', 'Les Buers Nord']]]);
    expect(byCode.get('')).toEqual(['La Source']);
  });

  it('are one feature a line, so that a change reads in a diff', () => {
    const lines = readFileSync(path.join(root, 'data/neighbourhoods.geojson'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(contours.features.length + 2);
  });

  describe.each(named)('%s', (_name, contour) => {
    const ring = outerRing(contour);
    const { properties } = contour;

    it('is one closed ring, counter-clockwise, that does not cross itself', () => {
      expect(contour.geometry.type).toBe('Polygon');
      expect(contour.geometry.coordinates).toHaveLength(1);
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(booleanClockwise(ring)).toBe(false);
      expect(kinks(contour).features).toHaveLength(0);
    });

    it(`has at most ${String(MOST_CORNERS)} corners`, () => {
      expect(countCorners(contour)).toBeGreaterThanOrEqual(3);
      expect(countCorners(contour)).toBeLessThanOrEqual(MOST_CORNERS);
    });

    it('lies in the metropolis', () => {
      expect(ring.every(([lon = NaN, lat = NaN]) => isInsideBounds(METROPOLIS, lon, lat))).toBe(true);
    });

    it('holds its label', () => {
      expect(booleanPointInPolygon(point(properties.label), contour, { ignoreBoundary: true })).toBe(true);
    });

    it('has people, communes with their codes, and a drawn area within 25 % of its own', () => {
      expect(properties.population).toBeGreaterThan(0);
      expect(properties.communes.length).toBeGreaterThan(0);
      expect(properties.codes_insee).toHaveLength(properties.communes.length);
      const ratio = area(contour) / 10_000 / properties.surface_ha;
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.25);
    });
  });
});

const referenceFile = path.join(
  process.env['CARTO_REFERENCE'] ?? path.resolve(root, '../shared/reference'),
  'qpv_69.geojson',
);
const officials = existsSync(referenceFile)
  ? (readJson(referenceFile) as FeatureCollection<Polygon | MultiPolygon, { code_qp: string }>).features
  : null;

if (!officials) {
  console.info('The official contours are not here: the overlap of the drawn contours is not measured.');
}

describe.skipIf(!officials)('the overlap with the official contours (skipped where they are absent)', () => {
  function measure(contour: Contour): number {
    const official = officials?.find(({ properties }) => properties.code_qp === contour.properties.code_qp);
    if (!official) throw new Error(`No official contour for ${contour.properties.code_qp}`);
    return intersectionOverUnion(contour, official);
  }

  it('prints its table', () => {
    const rows = contours.features.map((contour) => {
      const { code_qp, lib_qp } = contour.properties;
      const corners = String(countCorners(contour)).padStart(7);
      return `${code_qp}  ${lib_qp.padEnd(28)}${corners}  ${measure(contour).toFixed(3)}`;
    });
    console.info(['code      name                        corners  IoU', ...rows].join('\n'));
    expect(rows).toHaveLength(contours.features.length);
  });

  it.each(named)('%s', (_name, contour) => {
    expect(measure(contour)).toBeGreaterThanOrEqual(leastOverlap(contour));
  });
});
