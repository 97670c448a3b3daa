import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { locatePlaces } from '../../../src/domain/geo/locate.ts';
import { locationOf } from '../../../src/domain/geo/location-of.ts';
import { aNeighbourhood, aSquare } from '../../fixtures/build-neighbourhood.ts';
import { aPlace, aTable, type BuiltPlace } from '../../fixtures/build-place.ts';

const island = aNeighbourhood();
const south = aNeighbourhood({ code: 'QP069019', polygons: [[aSquare(4.92, 45.76)]] });

function locate(place: BuiltPlace) {
  const table = aTable([place]);
  return locationOf(table, locatePlaces(table, [island, south]), 0);
}

describe('the neighbourhood of a place', () => {
  const inSouth: LonLat = [4.92, 45.76];
  it.each([
    ['the one its position is in', aPlace({ at: inSouth }), { neighbourhood: 1, sure: true }],
    [
      'sure where its whole circle is inside',
      aPlace({ at: inSouth, precisionMetres: 300 }),
      { neighbourhood: 1, sure: true },
    ],
    [
      'probable where its circle crosses the edge',
      aPlace({ at: inSouth, precisionMetres: 500 }),
      { neighbourhood: 1, sure: false },
    ],
    [
      'none outside, even where its circle reaches in',
      aPlace({ at: [4.92, 45.77], precisionMetres: 9000 }),
      null,
    ],
    ['none without a position', aPlace(), null],
    [
      'that of its first point surely inside',
      aPlace({
        points: [
          { position: [4, 45], precisionMetres: 0 },
          { position: [4.92, 45.78], precisionMetres: 500 },
          { position: inSouth, precisionMetres: 0 },
        ],
      }),
      { neighbourhood: 1, sure: true },
    ],
  ])('is %s', (_, place, location) => {
    expect(locate(place)).toEqual(location);
  });

  it('is the first where two overlap, unless only the second is sure', () => {
    const large = aNeighbourhood({ code: 'QP069099', polygons: [[aSquare(4.92, 45.78, 0.05)]] });
    const table = aTable([
      aPlace({ at: [4.92, 45.78] }),
      aPlace({ at: [4.92, 45.78], precisionMetres: 500 }),
      aPlace({ at: [4.92, 45.78], precisionMetres: 9000 }),
    ]);
    const { neighbourhood, sure } = locatePlaces(table, [island, large]);
    expect([...neighbourhood]).toEqual([0, 1, 0]);
    expect([...sure]).toEqual([1, 1, 0]);
  });
});
