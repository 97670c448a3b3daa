import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHARE_MINUTES, type ShareMinutes } from '../../../src/domain/coverage/reach.ts';
import { walkingReachMetres } from '../../../src/domain/geo/walking.ts';
import { readNeighbourhoods } from '../../../src/domain/intake/read-neighbourhoods.ts';
import type { Neighbourhood } from '../../../src/domain/neighbourhood.ts';
import { aPlace, type BuiltPlace } from '../../fixtures/build-place.ts';
import { aShape, chance, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';
import { shareByClipping } from '../../fixtures/share-by-clipping.ts';

/** What the contract allows of any polygon; what we promise besides. */
const WORST = 0.003;
const ON_AVERAGE = 0.0005;

const SHAPES: Readonly<Record<string, Neighbourhood>> = {
  'a square': aShape([[rectangle(0, 0, 1000, 1000)]]),
  'a square with a hole': aShape([[rectangle(0, 0, 1200, 1200), rectangle(300, 300, 900, 900)]]),
  'a hole that touches the outline': aShape([
    [
      rectangle(0, 0, 1000, 1000),
      [
        [500, 0],
        [800, 400],
        [200, 400],
      ],
    ],
  ]),
  'three parts, one in the hole of another': aShape([
    [rectangle(0, 0, 900, 900), rectangle(200, 200, 700, 700)],
    [rectangle(350, 350, 550, 550)],
    [rectangle(1500, -700, 1600, 1800)],
  ]),
  'a sliver to the north': aShape([[rectangle(0, 0, 8, 4000)]]),
  'a sliver to the east': aShape([[rectangle(0, 0, 4000, 8)]]),
  'a sliver across': aShape([
    [
      [
        [0, 0],
        [8, 0],
        [3008, 3000],
        [3000, 3000],
      ],
    ],
  ]),
  'a slab with a spike': aShape([
    [
      [
        [0, 0],
        [3000, 0],
        [3000, 10],
        [1501, 10],
        [1500.5, 2000],
        [1500, 10],
        [0, 10],
      ],
    ],
  ]),
  'a comb': aShape([
    [
      [
        [0, 0],
        ...Array.from({ length: 40 }, (_, tooth): [number, number][] => [
          [1500, 50 * tooth],
          [1500, 50 * tooth + 20],
          [20, 50 * tooth + 20],
          [20, 50 * tooth + 50],
        ]).flat(),
        [0, 2000],
      ],
    ],
  ]),
  'smaller than a house': aShape([[rectangle(400, 400, 406, 406)]]),
  'twice the size of a town': aShape([[rectangle(-5000, -4000, 5000, 4000)]]),
};

function placesAround({ bounds }: Neighbourhood, seed: number, count: number): BuiltPlace[] {
  const random = chance(seed);
  const [west, south, east, north] = bounds;
  return Array.from({ length: count }, () =>
    aPlace({
      at: [
        west - 0.008 + random() * (east - west + 0.016),
        south - 0.006 + random() * (north - south + 0.012),
      ],
      issues: ['emploi'],
    }),
  );
}

/** How far each share is from the one that clipping polygons gives. */
function errors(neighbourhood: Neighbourhood, places: readonly BuiltPlace[]): number[] {
  const { shares } = cover(places, [neighbourhood]).cell();
  return SHARE_MINUTES.map((minutes) =>
    Math.abs((shares[minutes] ?? NaN) - shareByClipping(neighbourhood, places, minutes)),
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(Object.entries(SHAPES))('the share of %s', (_, neighbourhood) => {
  test.each([1, 3, 10])('that %i places reach is the one that clipping gives', (count) => {
    const found = [1, 2].flatMap((seed) =>
      errors(neighbourhood, placesAround(neighbourhood, seed * 100 + count, count)),
    );
    expect(Math.max(...found)).toBeLessThan(WORST);
    expect(mean(found)).toBeLessThan(ON_AVERAGE);
  });

  test('is nothing without places', () => {
    expect(cover([], [neighbourhood]).cell().shares).toEqual({ 5: 0, 10: 0, 15: 0 });
  });
});

describe('the share reached', () => {
  const square = aShape([[rectangle(0, 0, 100, 100)]]);
  const share = (east: number, north: number, minutes: ShareMinutes): number | null =>
    cover([placeAtMetres(east, north)], [square]).cell().shares[minutes];

  test('is exactly one where a place reaches every corner', () => {
    expect(share(50, 50, 5)).toBe(1);
  });

  test('is exactly one where several places reach it together', () => {
    const long = aShape([[rectangle(0, 0, 3000, 400)]]);
    const places = [0, 600, 1200, 1800, 2400, 3000].map((east) => placeAtMetres(east, 200));
    expect(cover(places, [long]).cell().shares[10]).toBe(1);
  });

  test('is nothing where a disc only touches the outline', () => {
    expect(share(100 + walkingReachMetres(10), 50, 10)).toBeLessThan(0.0001);
    expect(share(50, -walkingReachMetres(5), 5)).toBeLessThan(0.0001);
  });

  test('is a half where the disc is cut in two', () => {
    const slab = aShape([[rectangle(0, 0, 2000, 20)]]);
    const reached = cover([placeAtMetres(0, 10)], [slab]).cell().shares[10] ?? NaN;
    expect(reached).toBeCloseTo(walkingReachMetres(10) / 2000, 4);
  });

  test('does not rise with two places at one spot', () => {
    const twice = cover([placeAtMetres(-200, 0), placeAtMetres(-200, 0)], [square]).cell();
    const once = cover([placeAtMetres(-200, 0)], [square]).cell();
    expect(twice.shares).toEqual(once.shares);
  });

  test('is all or nothing where an outline encloses nothing', () => {
    const line = aShape([[rectangle(0, 0, 1000, 0)]], { label: metres(500, 0) });
    expect(cover([placeAtMetres(500, 100)], [line]).cell().shares).toEqual({ 5: 1, 10: 1, 15: 1 });
    expect(cover([placeAtMetres(500, 700)], [line]).cell().shares).toEqual({ 5: 0, 10: 0, 15: 1 });
  });

  test('takes the outlines of a routing service for those of its places', () => {
    const field = aShape([[rectangle(0, 0, 1000, 1000)]]);
    const walkable = aShape([[rectangle(0, 0, 250, 1000), rectangle(100, 0, 200, 1000)]]).polygons;
    const known = metres(500, 500);
    const outlineOf = (lon: number, lat: number, minutes: ShareMinutes) =>
      lon === known[0] && lat === known[1] && minutes === 10 ? walkable : null;
    const { shares } = cover([aPlace({ at: known, issues: ['emploi'] })], [field], { outlineOf }).cell();
    expect(shares[10]).toBeCloseTo(Math.max(shares[5] ?? NaN, 0.15), 6);
    const beside = cover([aPlace({ at: known, issues: ['emploi'] }), placeAtMetres(1000, 0)], [field], {
      outlineOf,
    }).cell();
    const disc = cover([placeAtMetres(1000, 0)], [field]).cell();
    expect(beside.shares[10]).toBeGreaterThan(disc.shares[10] ?? NaN);
  });
});

const reference = path.join(
  process.env['CARTO_REFERENCE'] ?? path.resolve(import.meta.dirname, '../../../../shared/reference'),
  'qpv_69.geojson',
);
const isThere = existsSync(reference);
if (!isThere) console.info('The official contours are not here: shares are not measured on them.');

describe.skipIf(!isThere)('on official contours (skipped where they are absent)', () => {
  const contours = isThere ? readNeighbourhoods(JSON.parse(readFileSync(reference, 'utf8'))) : [];

  test('no share is farther off than promised', () => {
    const found = contours.flatMap((contour, at) =>
      errors(contour, placesAround(contour, at + 6000, 1 + (at % 6))),
    );
    console.info(
      `${String(found.length)} shares: ${Math.max(...found).toFixed(5)} off at worst, ${mean(found).toFixed(5)} on average`,
    );
    expect(found.length).toBeGreaterThan(100);
    expect(Math.max(...found)).toBeLessThan(WORST);
    expect(mean(found)).toBeLessThan(ON_AVERAGE);
  });
});
