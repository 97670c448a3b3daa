import { describe, expect, test } from 'vitest';
import { bestSpots } from '../../../src/domain/coverage/best-spots.ts';
import { imaginePlaces } from '../../../src/domain/coverage/imagine-places.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { walkingReachMetres } from '../../../src/domain/geo/walking.ts';
import type { BuiltPlace } from '../../fixtures/build-place.ts';
import {
  aShape,
  cover,
  metres,
  placeAtMetres,
  rectangle,
  type Covered,
  type CoverOptions,
} from '../../fixtures/cover.ts';

const EMPLOI = 0;
const large = aShape([[rectangle(0, 0, 1600, 900)]], { population: 8000, name: 'Large' });
const dense = aShape([[rectangle(2200, 0, 2500, 300)]], {
  code: 'QP000002',
  population: 3000,
  name: 'Dense',
});
const lonely = aShape([[rectangle(9000, 0, 9200, 200)]], {
  code: 'QP000003',
  population: 500,
  name: 'Lonely',
});
const TOWN = [large, dense, lonely];

function spots(places: readonly BuiltPlace[], neighbourhoods = TOWN, options: CoverOptions = {}) {
  const { grounds, supply, coverage } = cover(places, neighbourhoods, options);
  return bestSpots(grounds, supply, coverage, EMPLOI);
}

/** Residents that come within ten minutes by places at these positions. */
function gain(
  { grounds, supply, coverage }: Covered,
  positions: readonly (readonly [number, number])[],
): number {
  const after = imaginePlaces(
    grounds,
    supply,
    coverage,
    positions.map(([lon, lat]) => ({ lon, lat, issue: EMPLOI })),
  );
  const issues = coverage.issueIds.length;
  return coverage.population.reduce((sum, residents, neighbourhood) => {
    const at = neighbourhood * issues + EMPLOI;
    return sum + residents * ((after.shares[10][at] ?? 0) - (coverage.shares[10][at] ?? 0));
  }, 0);
}

describe('the best spots', () => {
  test.each([
    ['without any place', []],
    ['with one in the large neighbourhood', [placeAtMetres(300, 400)]],
    ['with some around', [placeAtMetres(-300, 0), placeAtMetres(1500, 1200), placeAtMetres(2900, 100)]],
  ])('%s bring what trying every spot of a fine grid brings', (_, places) => {
    const town = cover(places, TOWN);
    const found = bestSpots(town.grounds, town.supply, town.coverage, EMPLOI);
    const chosen: (readonly [number, number])[] = [];
    for (const { position, residents } of found) {
      let most = 0;
      for (let east = -600; east <= 3100; east += 50) {
        for (let north = -600; north <= 1500; north += 50) {
          most = Math.max(most, gain(town, [...chosen, metres(east, north)]));
        }
      }
      const before = gain(town, chosen);
      expect(residents).toBeCloseTo(gain(town, [...chosen, position]) - before, 6);
      // One in a hundred less at most; the lonely neighbourhood lies beyond the grid.
      expect(residents).toBeGreaterThan((most - before) * 0.99);
      chosen.push(position);
    }
    expect(found).toHaveLength(3);
  });

  test('say who gains, the most first', () => {
    const [first] = spots([]);
    expect(first?.gains.map(({ neighbourhood }) => neighbourhood)).toEqual([EMPLOI]);
    const near = aShape([[rectangle(0, 1000, 300, 1300)]], { code: 'QP000004', population: 900 });
    const wide = spots([], [near, dense, aShape([[rectangle(0, 600, 300, 900)]], { population: 1000 })]);
    expect(wide[0]?.gains.map(({ neighbourhood }) => neighbourhood)).toEqual([1]);
    expect(wide[1]?.gains).toEqual([
      { neighbourhood: 2, residents: 1000 },
      { neighbourhood: 0, residents: 900 },
    ]);
  });

  test('are in the middle of those who gain, where many spots bring as many', () => {
    const [spot] = spots([], [dense]);
    const middle = metres(2350, 150);
    expect(distanceMetres(...middle, ...(spot?.position ?? [0, 0]))).toBeLessThan(20);
    expect(spot?.residents).toBe(3000);
  });

  test('are fewer where nothing is left to gain', () => {
    expect(spots([], [dense])).toHaveLength(1);
    expect(spots([placeAtMetres(2350, 150)], [dense])).toEqual([]);
    expect(spots([], [])).toEqual([]);
  });

  test('are the same whatever the order of the neighbourhoods', () => {
    const where = (neighbourhoods: typeof TOWN) =>
      spots([placeAtMetres(0, 0)], neighbourhoods).map(({ residents }) => Math.round(residents));
    expect(where(TOWN.toReversed())).toEqual(where(TOWN));
  });

  test('pass over neighbourhoods where nobody looked, or whose residents nobody counted', () => {
    const surveys = [
      { communeCode: '69256', issueId: 'emploi', state: 'aucun' as const, date: '', source: '' },
    ];
    expect(spots([], [dense], { surveys })).toEqual([]);
    expect(spots([], [{ ...dense, population: null }])).toEqual([]);
  });

  test('follow the residents of a grid', () => {
    const at = [metres(100, 100), metres(1500, 800), metres(1500, 850)];
    const grid = {
      lon: Float64Array.from(at, ([lon]) => lon),
      lat: Float64Array.from(at, ([, lat]) => lat),
      residents: Float64Array.of(100, 20, 40),
    };
    const [first, second, third] = spots([], [large], { grid });
    expect(first?.residents).toBeCloseTo(5000, 6);
    expect(second?.residents).toBeCloseTo(3000, 6);
    expect(third).toBeUndefined();
    expect(distanceMetres(...metres(100, 100), ...(first?.position ?? [0, 0]))).toBeLessThan(
      walkingReachMetres(10),
    );
  });
});
