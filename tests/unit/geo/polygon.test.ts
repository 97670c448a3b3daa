import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { isInsidePolygons, metresToEdge } from '../../../src/domain/geo/polygon.ts';
import { toRing } from '../../../src/domain/geo/ring.ts';
import { FIXED_RUNS } from '../../fixtures/arbitrary-places.ts';
import { aSquare } from '../../fixtures/build-neighbourhood.ts';

const square = aSquare(4.92, 45.78);
const withCourt = [[square, aSquare(4.92, 45.78, 0.001)]];

describe('a polygon', () => {
  it.each([
    ['the middle', 4.923, 45.78, true],
    ['its west edge', 4.92 - 0.005, 45.78, true],
    ['its north edge', 4.921, 45.78 + 0.005, true],
    ['a corner', 4.92 + 0.005, 45.78 + 0.005, true],
    ['a hole', 4.92, 45.78, false],
    ['the edge of a hole', 4.92 + 0.001, 45.78, true],
    ['west of it', 4.91, 45.78, false],
    ['in line with its south edge', 4.93, 45.78 - 0.005, false],
    ['in line with its corners, between two rings', 4.92 - 0.003, 45.78 + 0.001, true],
  ])('holds or not: %s', (_, lon, lat, inside) => {
    expect(isInsidePolygons(withCourt, lon, lat)).toBe(inside);
  });

  it('holds the same whatever way its rings turn, closed or not', () => {
    const ring = fc.array(fc.tuple(fc.integer({ max: 9, min: 0 }), fc.integer({ max: 9, min: 0 })), {
      minLength: 3,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        ring,
        fc.integer({ max: 9, min: 0 }),
        fc.integer({ max: 9, min: 0 }),
        (corners, lon, lat) => {
          const inside = isInsidePolygons([[toRing(corners)]], lon, lat);
          expect(isInsidePolygons([[toRing(corners.toReversed())]], lon, lat)).toBe(inside);
          expect(isInsidePolygons([[toRing([...corners, ...corners.slice(0, 1)])]], lon, lat)).toBe(inside);
        },
      ),
      FIXED_RUNS,
    );
  });

  it('has its second part too', () => {
    const parts = [[square], [aSquare(5, 46)]];
    expect(isInsidePolygons(parts, 5, 46)).toBe(true);
    expect(isInsidePolygons(parts, 4.95, 45.9)).toBe(false);
  });

  it('is as far from a position as its nearest edge, inside and outside', () => {
    const toWest = distanceMetres(4.916, 45.78, 4.915, 45.78);
    expect(metresToEdge([[square]], 4.916, 45.78)).toBeCloseTo(toWest, 1);
    expect(metresToEdge([[square]], 4.914, 45.78)).toBeCloseTo(toWest, 1);
    const toCorner = distanceMetres(4.914, 45.774, 4.915, 45.775);
    expect(metresToEdge([[square]], 4.914, 45.774)).toBeCloseTo(toCorner, 0);
    expect(metresToEdge(withCourt, 4.9205, 45.78)).toBeLessThan(toWest);
    expect(metresToEdge([], 4.92, 45.78)).toBe(Infinity);
  });
});
