import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImaginedPlace } from '../../../src/domain/coverage/candidates.ts';
import type { Coverage } from '../../../src/domain/coverage/coverage.ts';
import { imaginePlaces } from '../../../src/domain/coverage/imagine-places.ts';
import type { PopulationGrid } from '../../../src/domain/population-grid.ts';
import { FIXED_RUNS, places as anyPlaces } from '../../fixtures/arbitrary-places.ts';
import { aNeighbourhood, aSquare } from '../../fixtures/build-neighbourhood.ts';
import { aPlace, ISSUE_IDS, type BuiltPlace } from '../../fixtures/build-place.ts';
import { aShape, chance, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

const neighbourhoods = [
  aNeighbourhood({ polygons: [[aSquare(4.91, 45.77, 0.004)]], label: [4.91, 45.77] }),
  aNeighbourhood({
    code: 'QP000002',
    polygons: [[aSquare(4.93, 45.775, 0.006), aSquare(4.93, 45.775, 0.003)]],
    label: [4.9255, 45.775],
  }),
  aNeighbourhood({ code: 'QP000003', polygons: [[aSquare(4.99, 45.8)]], label: [4.99, 45.8] }),
];

const imagined: fc.Arbitrary<ImaginedPlace[]> = fc.array(
  fc.record({
    lon: fc.integer({ min: 4890, max: 4960 }).map((thousandth) => thousandth / 1000),
    lat: fc.integer({ min: 45_755, max: 45_795 }).map((thousandth) => thousandth / 1000),
    issue: fc.integer({ min: 0, max: ISSUE_IDS.length - 1 }),
  }),
  { maxLength: 3 },
);

function built({ lon, lat, issue }: ImaginedPlace): BuiltPlace {
  return aPlace({ at: [lon, lat], issues: [ISSUE_IDS[issue] ?? 'emploi'] });
}

function grid(): PopulationGrid {
  const random = chance(3);
  const size = 200;
  return {
    lon: new Float64Array(size).map(() => 4.9 + random() * 0.1),
    lat: new Float64Array(size).map(() => 45.76 + random() * 0.05),
    residents: new Float64Array(size).map(() => Math.floor(random() * 9)),
  };
}

describe('imagined places', () => {
  test.each([
    ['an area', {}],
    ['a grid', { grid: grid() }],
  ])('change the measures of %s as measuring everything again does', (_, options) => {
    fc.assert(
      fc.property(anyPlaces, imagined, (places, more) => {
        const { grounds, supply, coverage } = cover(places, neighbourhoods, options);
        const again = cover([...places, ...more.map(built)], neighbourhoods, options);
        expect(imaginePlaces(grounds, supply, coverage, more)).toEqual(again.coverage);
      }),
      FIXED_RUNS,
    );
  });

  test('leave the coverage of today as it is', () => {
    const { grounds, supply, coverage } = cover([placeAtMetres(0, 0)], neighbourhoods);
    const before: Coverage = structuredClone(coverage);
    imaginePlaces(grounds, supply, coverage, [{ lon: 4.91, lat: 45.77, issue: 0 }]);
    expect(coverage).toEqual(before);
  });

  test('change nothing where there are none', () => {
    const { grounds, supply, coverage } = cover([placeAtMetres(0, 0)], neighbourhoods);
    expect(imaginePlaces(grounds, supply, coverage, [])).toEqual(coverage);
  });

  test('are the nearest even from far away, where there was none', () => {
    const alone = aShape([[rectangle(0, 0, 100, 100)]], { label: metres(0, 0) });
    const { grounds, supply, coverage } = cover([], [alone]);
    const [lon, lat] = metres(0, 20_000);
    const after = imaginePlaces(grounds, supply, coverage, [{ lon, lat, issue: 1 }]);
    expect(after.nearestMetres[1]).toBeCloseTo(26_000, 0);
    expect(after.nearestMetres[0]).toBe(Infinity);
  });
});
