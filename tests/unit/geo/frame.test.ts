import { describe, expect, test } from 'vitest';
import { cameraOf, frameOf } from '../../../src/domain/geo/frame.ts';

describe('the frame around points', () => {
  test('is theirs, and null without any', () => {
    expect(frameOf(Float64Array.of(4.9, 4.8), Float64Array.of(45.7, 45.9))).toEqual([4.8, 45.7, 4.9, 45.9]);
    expect(frameOf(new Float64Array(0), new Float64Array(0))).toBeNull();
  });

  test('does not follow one stray point among a hundred', () => {
    const lons = Float64Array.from({ length: 100 }, (_, point) => (point === 0 ? -60 : 4.9 + point / 1e4));
    const lats = Float64Array.from({ length: 100 }, (_, point) => (point === 0 ? 14 : 45.7 + point / 1e4));
    expect(frameOf(lons, lats)?.[0]).toBeGreaterThan(4.8);
  });

  test('becomes a camera that holds it, never closer than a street', () => {
    const wide = cameraOf([-180, -80, 180, 80], 512, 512);
    expect(wide.zoom).toBe(0);
    const town = cameraOf([4.85, 45.7, 4.95, 45.8], 800, 600);
    expect(town.lon).toBeCloseTo(4.9);
    expect(town.lat).toBeCloseTo(45.75, 2);
    expect(town.zoom).toBeGreaterThan(10);
    expect(town.zoom).toBeLessThan(13);
    expect(cameraOf([4.9, 45.7, 4.9, 45.7], 800, 600).zoom).toBe(16);
  });
});
