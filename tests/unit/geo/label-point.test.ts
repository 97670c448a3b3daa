import { describe, expect, test } from 'vitest';
import { labelPoint } from '../../../src/domain/geo/label-point.ts';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { isInsidePolygons, metresToEdge } from '../../../src/domain/geo/polygon.ts';
import { toRing } from '../../../src/domain/geo/ring.ts';
import { aSquare } from '../../fixtures/build-neighbourhood.ts';

describe('the point of a name', () => {
  test('is the middle of a square', () => {
    const [lon, lat] = labelPoint([[aSquare(4.92, 45.78)]]) ?? [0, 0];
    expect(lon).toBeCloseTo(4.92, 9);
    expect(lat).toBeCloseTo(45.78, 9);
  });

  test('is in an arm where the middle is outside', () => {
    const corners: LonLat[] = [
      [0, 0],
      [10, 0],
      [10, 2],
      [3, 2],
      [3, 10],
      [0, 10],
    ];
    const [lon, lat] = labelPoint([[toRing(corners)]]) ?? [-1, -1];
    expect(lon).toBe(1.5);
    expect(lat).toBeGreaterThan(1.5);
  });

  test('is not in a hole', () => {
    const polygons = [[aSquare(5, 45, 1), aSquare(5, 45, 0.5)]];
    const [lon, lat] = labelPoint(polygons) ?? [5, 45];
    expect(isInsidePolygons(polygons, lon, lat)).toBe(true);
    expect(metresToEdge(polygons, lon, lat)).toBeGreaterThan(15_000);
  });

  test('is none where nothing is enclosed', () => {
    expect(labelPoint([])).toBeNull();
    expect(
      labelPoint([
        [
          toRing([
            [1, 2],
            [3, 2],
            [5, 2],
          ]),
        ],
      ]),
    ).toBeNull();
  });
});
