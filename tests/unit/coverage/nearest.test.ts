import { point as turfPoint, distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { NearestPlaces } from '../../../src/domain/coverage/nearest-places.ts';
import { aPlace } from '../../fixtures/build-place.ts';
import { aShape, chance, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

const square = aShape([[rectangle(0, 0, 1000, 1000)]], { label: metres(500, 500) });

describe('the nearest place', () => {
  test('is the detour farther than the crow flies, from the point of the name', () => {
    const { nearestMetres } = cover([placeAtMetres(500, 900), placeAtMetres(500, 1000)], [square]).cell();
    expect(nearestMetres).toBeCloseTo(400 * 1.3, 1);
  });

  test('is geodesic, as far as the other end of the country', () => {
    const brest: LonLat = [-4.486, 48.39];
    const { nearestMetres } = cover([aPlace({ at: brest, issues: ['emploi'] })], [square]).cell();
    const expected = distance(turfPoint([...metres(500, 500)]), turfPoint([...brest])) * 1000 * 1.3;
    expect((nearestMetres ?? 0) / expected).toBeCloseTo(1, 4);
  });

  test.each([
    [150, 0],
    [151, null],
  ])('within %i m of doubt is told as %j', (precisionMetres, told) => {
    const { nearestMetres, shares } = cover([placeAtMetres(500, 500, { precisionMetres })], [square]).cell();
    expect(nearestMetres).toBe(told);
    expect((shares[5] ?? 0) > 0).toBe(told !== null);
  });

  test('is none where no place has the issue', () => {
    expect(cover([placeAtMetres(500, 500)], [square]).cell(0, 1).nearestMetres).toBeNull();
  });
});

describe('the tree of points', () => {
  function scattered(count: number): { lon: Float64Array; lat: Float64Array; issues: Uint32Array } {
    const random = chance(count);
    const lon = new Float64Array(count).map(() =>
      random() < 0.1 ? 179.9 : 4.8 + Math.round(random() * 50) / 200,
    );
    const lat = new Float64Array(count).map(() => 45.7 + Math.round(random() * 50) / 200);
    // The last issue is rare.
    const issues = new Uint32Array(count).map(() => (random() < 0.01 ? 4 : random() < 0.5 ? 1 : 3));
    return { lon, lat, issues };
  }

  test.each([0, 1, 12, 13, 14, 100, 2000])('finds among %i what looking at each finds', (count) => {
    const { lon, lat, issues } = scattered(count);
    const tree = new NearestPlaces(
      lon,
      lat,
      issues,
      lon.length === 0 ? new Uint32Array(0) : new Uint32Array(count).map((_, row) => row),
    );
    const random = chance(7);
    for (let round = 0; round < 50; round++) {
      const [fromLon, fromLat] = [4.7 + random() * 0.5, 45.6 + random() * 0.5];
      for (const issue of [1, 2, 4, 8]) {
        const distances = [...lon].map((to, row) =>
          ((issues[row] ?? 0) & issue) === 0 ? Infinity : distanceMetres(fromLon, fromLat, to, lat[row] ?? 0),
        );
        const row = tree.find(fromLon, fromLat, issue);
        expect(row === -1 ? Infinity : distances[row]).toBeCloseTo(Math.min(Infinity, ...distances), 6);
      }
    }
  });
});
