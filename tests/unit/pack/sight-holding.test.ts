import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/domain/geo/lon-lat.ts';
import { boundsOfSight } from '../../../src/domain/geo/sight.ts';
import { estimateInside } from '../../../src/domain/pack/crowd.ts';
import { sightHolding } from '../../../src/domain/pack/sight-holding.ts';
import { summarisePlaces } from '../../../src/domain/pack/summarise-places.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';

const PHONE = { width: 390, height: 790 };
/** What a table lends to the map of a phone. */
const LENT = { width: 390, height: 354 };
const AFAR = { ...PHONE, lon: 4.85, lat: 45.75, zoom: 9 };
/** A place every 100 m or so, from 4.80 to 4.90 and from 45.70 to 45.80. */
const summary = summarisePlaces(
  aTable(
    Array.from({ length: 10_000 }, (_, index) =>
      aPlace({ at: [4.8 + (index % 100) / 1000, 45.7 + Math.floor(index / 100) / 1000] }),
    ),
  ),
  1000,
);

const boxAt = (lon: number, lat: number, half = 0.012): Bounds => [
  lon - half,
  lat - half,
  lon + half,
  lat + half,
];

function holds([west, south, east, north]: Bounds, box: Bounds): boolean {
  return west <= box[0] && south <= box[1] && east >= box[2] && north >= box[3];
}

describe('a view that holds a whole box', () => {
  const near = boxAt(4.84, 45.74);
  const far = boxAt(4.7, 45.6);

  test('holds the nearest, in a part of its height too, with so few places that they are read', () => {
    const found = sightHolding(summary, AFAR, [far, near], 4000);
    expect(found?.box).toBe(near);
    if (found === null) return;
    expect(holds(boundsOfSight({ ...LENT, ...found.camera }), near)).toBe(true);
    expect(estimateInside(summary, boundsOfSight({ ...PHONE, ...found.camera }))).toBeLessThanOrEqual(4000);
  });

  test('comes no nearer than it must', () => {
    const all = sightHolding(summary, AFAR, [near], 10_000);
    const some = sightHolding(summary, AFAR, [near], 4000);
    expect(all?.camera.zoom).toBe(10);
    expect(some?.camera.zoom).toBeGreaterThan(10);
  });

  test('leaves out a box in whose surroundings too many places stand', () => {
    expect(sightHolding(summary, AFAR, [far, near], 500)?.box).toBe(far);
  });

  test('takes all of the window where a part of it would hold too many', () => {
    const wide: Bounds = [4.825, 45.7, 4.855, 45.78];
    const found = sightHolding(summary, AFAR, [wide], 5000);
    if (found === null) throw new Error('nothing was found');
    expect(holds(boundsOfSight({ ...PHONE, ...found.camera }), wide)).toBe(true);
    expect(holds(boundsOfSight({ ...LENT, ...found.camera }), wide)).toBe(false);
  });

  test('is nowhere where no box can be held', () => {
    expect(sightHolding(summary, AFAR, [near], 100)).toBeNull();
    expect(sightHolding(summary, AFAR, [], 10_000)).toBeNull();
  });
});
