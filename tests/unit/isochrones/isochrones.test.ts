import { describe, expect, test } from 'vitest';
import { toRing } from '../../../src/domain/geo/ring.ts';
import type { Isochrone } from '../../../src/domain/isochrones/isochrone.ts';
import { isochroneAt } from '../../../src/domain/isochrones/isochrone.ts';
import { isochroneAddress, readIsochroneAnswer } from '../../../src/domain/isochrones/isochrone-question.ts';
import { isochronesToGeojson } from '../../../src/domain/isochrones/isochrones-to-geojson.ts';
import { readIsochrones } from '../../../src/domain/isochrones/read-isochrones.ts';

const OUTLINE = [
  [4.9, 45.7],
  [4.92, 45.7],
  [4.92, 45.72],
  [4.9, 45.72],
  [4.9, 45.7],
] as const;
const HOLE = [
  [4.905, 45.705],
  [4.905, 45.71],
  [4.91, 45.71],
  [4.905, 45.705],
] as const;
const ONE: Isochrone = { position: [4.91, 45.71], minutes: 5, polygons: [[toRing(OUTLINE), toRing(HOLE)]] };
const TWO: Isochrone = {
  position: [4.91, 45.71],
  minutes: 15,
  polygons: [[toRing(OUTLINE)], [toRing(HOLE)]],
};
const ABOUT = { source: 'essai', date: '2026-03-01' };

describe('isochrones as a file', () => {
  const json: unknown = JSON.parse(isochronesToGeojson([ONE, TWO], ABOUT));

  test('are GeoJSON, with their source and date beside the features', () => {
    expect(json).toMatchObject({
      type: 'FeatureCollection',
      ...ABOUT,
      features: [
        {
          type: 'Feature',
          properties: { minutes: 5, longitude: 4.91, latitude: 45.71 },
          geometry: { type: 'Polygon', coordinates: [OUTLINE, HOLE] },
        },
        { geometry: { type: 'MultiPolygon', coordinates: [[OUTLINE], [HOLE]] } },
      ],
    });
  });

  test('are found again by position, to the metre, and by minutes', () => {
    const read = readIsochrones(json);
    if (read === null) throw new Error('not read');
    expect({ source: read.source, date: read.date }).toEqual(ABOUT);
    expect(isochroneAt(read, [4.9100000001, 45.7099999], 5)).toEqual(ONE.polygons);
    expect(isochroneAt(read, [4.91, 45.71], 15)).toEqual(TWO.polygons);
    expect(isochroneAt(read, [4.91, 45.71], 10)).toBeNull();
    expect(isochroneAt(read, [4.9101, 45.71], 5)).toBeNull();
  });

  test('without any are still GeoJSON', () => {
    expect(readIsochrones(JSON.parse(isochronesToGeojson([], ABOUT)))?.polygons.size).toBe(0);
  });

  test.each([
    ['no properties', { type: 'Feature', geometry: { type: 'Polygon', coordinates: [OUTLINE] } }],
    ['other minutes', { properties: { minutes: 7, longitude: 4.9, latitude: 45.7 }, geometry: {} }],
    ['no position', { properties: { minutes: 5 }, geometry: { type: 'Polygon', coordinates: [OUTLINE] } }],
    ['a point', { properties: { minutes: 5, longitude: 4, latitude: 45 }, geometry: { type: 'Point' } }],
    ['nothing', null],
  ])('leave out a feature with %s', (_, feature) => {
    const read = readIsochrones({ type: 'FeatureCollection', features: [feature] });
    expect(read).toEqual({ source: '', date: '', polygons: new Map() });
  });

  test.each([null, [], 'x', {}, { features: 'x' }])('are none in %j', (json) => {
    expect(readIsochrones(json)).toBeNull();
  });
});

describe('the service', () => {
  test('may be named with or without the word isochrone', () => {
    const ends = ['https://a.fr/navigation', 'https://a.fr/navigation/', 'https://a.fr/navigation/isochrone'];
    expect(ends.map((end) => isochroneAddress(end, [4.9, 45.7], 10).pathname)).toEqual(
      Array(3).fill('/navigation/isochrone'),
    );
  });

  test('is understood to the metre, outlines to the left and holes to the right', () => {
    const outline = OUTLINE.toReversed().map(([lon, lat]) => [lon + 0.000001, lat - 0.000004]);
    const geometry = { type: 'Polygon', coordinates: [outline, HOLE.toReversed()] };
    const [a, b, c, d] = OUTLINE;
    const [f, g, h] = HOLE;
    expect(readIsochroneAnswer({ geometry, crs: 'EPSG:4326' })).toEqual([
      [toRing([b, c, d, a, b]), toRing([g, h, f, g])],
    ]);
  });

  test('tells by a point that the walk leads nowhere', () => {
    expect(readIsochroneAnswer({ geometry: { type: 'Point', coordinates: [4.9, 45.7] } })).toEqual([]);
  });

  test.each([null, 'x', {}, { geometry: 'POLYGON((0 0))' }, { error: {} }])('is not %j', (json) => {
    expect(readIsochroneAnswer(json)).toBeNull();
  });
});
