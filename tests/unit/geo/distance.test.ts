import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { toWalk, walkingMinutes, walkingReachMetres } from '../../../src/domain/geo/walking.ts';

describe('a distance', () => {
  it.each([
    ['nowhere', [4.92, 45.78, 4.92, 45.78], 0],
    ['a quarter of a meridian', [0, 0, 0, 90], 10_007_557],
    ['Lyon town hall to Vaulx-en-Velin town hall', [4.8357, 45.7676, 4.9196, 45.7786], 6_620],
    ['across the date line', [179.9, 0, -179.9, 0], 22_239],
    ['to the other side of the Earth', [0, 0, 180, 0], 20_015_115],
  ] as const)('is right: %s', (_, [fromLon, fromLat, toLon, toLat], metres) => {
    const found = distanceMetres(fromLon, fromLat, toLon, toLat);
    expect(Math.abs(found - metres)).toBeLessThanOrEqual(metres * 0.001);
  });
});

describe('walking', () => {
  it('reaches 577 m as the crow flies in ten minutes', () => {
    expect(Math.round(walkingReachMetres(10))).toBe(577);
    expect(walkingMinutes(walkingReachMetres(10))).toBeCloseTo(10);
  });

  it.each([
    ['450 m of streets in six minutes', 450 / 1.3, 6, 450],
    ['next door', 0, 1, 10],
    ['a little over ten minutes as eleven', walkingReachMetres(10.1), 11, 760],
    ['the very edge of ten minutes as ten', walkingReachMetres(10), 10, 750],
    ['almost a kilometre', 994 / 1.3, 14, 990],
    ['a kilometre and more to a hundred metres', 1149 / 1.3, 16, 1100],
  ])('says %s', (_, distance, minutes, metres) => {
    expect(toWalk(distance)).toEqual({ minutes, metres });
  });
});
