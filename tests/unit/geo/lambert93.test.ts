import { describe, expect, it } from 'vitest';
import { isLambert93, lambert93ToLonLat } from '../../../src/domain/geo/lambert93.ts';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';

/** The projection forwards, its constants worked out from the definition (EPSG:2154) and not taken from the code. */
function toLambert93([lon, lat]: LonLat): [x: number, y: number] {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const flattening = 1 / 298.257222101;
  const e = Math.sqrt(flattening * (2 - flattening));
  const parallelRadius = (phi: number): number => Math.cos(phi) / Math.sqrt(1 - (e * Math.sin(phi)) ** 2);
  const isometric = (phi: number): number =>
    Math.tan(Math.PI / 4 - phi / 2) / ((1 - e * Math.sin(phi)) / (1 + e * Math.sin(phi))) ** (e / 2);
  const [first, second, origin] = [radians(44), radians(49), radians(46.5)];
  const n =
    (Math.log(parallelRadius(first)) - Math.log(parallelRadius(second))) /
    (Math.log(isometric(first)) - Math.log(isometric(second)));
  const factor = (6378137 * parallelRadius(first)) / (n * isometric(first) ** n);
  const radius = (phi: number): number => factor * isometric(phi) ** n;
  const angle = n * radians(lon - 3);
  return [
    700000 + radius(radians(lat)) * Math.sin(angle),
    6600000 + radius(origin) - radius(radians(lat)) * Math.cos(angle),
  ];
}

describe('Lambert-93', () => {
  it('has its origin at 3° E, 46.5° N', () => {
    const [lon, lat] = lambert93ToLonLat(700000, 6600000);
    expect(lon).toBeCloseTo(3, 9);
    expect(lat).toBeCloseTo(46.5, 8);
  });

  it.each([
    ['Vaulx-en-Velin', [4.9195, 45.7745]],
    ['Lille', [3.0635, 50.6372]],
    ['Brest', [-4.4861, 48.3904]],
    ['Strasbourg', [7.7521, 48.5734]],
    ['Perpignan', [2.8954, 42.6987]],
    ['Bonifacio', [9.1592, 41.3871]],
  ] as const)('brings %s back within a millimetre', (_, place) => {
    const metres = toLambert93(place);
    expect(isLambert93(...metres)).toBe(true);
    const [lon, lat] = lambert93ToLonLat(...metres);
    expect(lon).toBeCloseTo(place[0], 8);
    expect(lat).toBeCloseTo(place[1], 8);
  });

  it.each([
    [4.9, 45.7],
    [842000, 4_500_000],
    [6_519_000, 842_000],
  ])('is not %s, %s', (x, y) => {
    expect(isLambert93(x, y)).toBe(false);
  });
});
