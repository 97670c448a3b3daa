import { booleanPointInPolygon, distance, multiPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { SHARE_MINUTES } from '../../../src/domain/coverage/reach.ts';
import { weightedMedian } from '../../../src/domain/coverage/residents.ts';
import { walkingReachMetres } from '../../../src/domain/geo/walking.ts';
import { readPopulation } from '../../../src/domain/intake/read-population.ts';
import { ReportLines } from '../../../src/domain/intake/report-lines.ts';
import type { PopulationGrid } from '../../../src/domain/population-grid.ts';
import { aShape, chance, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';
import { utf8 } from '../../fixtures/csv-file.ts';

function aGrid(
  points: readonly (readonly [east: number, north: number, residents: number])[],
): PopulationGrid {
  const at = points.map(([east, north]) => metres(east, north));
  return {
    lon: Float64Array.from(at, ([lon]) => lon),
    lat: Float64Array.from(at, ([, lat]) => lat),
    residents: Float64Array.from(points, ([, , residents]) => residents),
  };
}

const square = aShape([[rectangle(0, 0, 1000, 1000)]], { label: metres(500, 500) });

describe('with a population grid', () => {
  const grid = aGrid([
    [100, 100, 10],
    [900, 900, 30],
    [500, 1100, 500],
  ]);

  test('a share is of the residents in the neighbourhood, by their number', () => {
    const { shares } = cover([placeAtMetres(100, 0)], [square], { grid }).cell();
    expect(shares).toEqual({ 5: 0.25, 10: 0.25, 15: 0.25 });
  });

  test('the nearest place is half of the residents’', () => {
    const { nearestMetres } = cover([placeAtMetres(900, 800)], [square], { grid }).cell();
    expect(nearestMetres).toBeCloseTo(130, 1);
  });

  test('places per 1,000 residents count those of the grid where the file says no number', () => {
    expect(cover([placeAtMetres(100, 0)], [square], { grid }).cell().per1000).toBe(25);
    const counted = { ...square, population: 2000 };
    expect(cover([placeAtMetres(100, 0)], [counted], { grid }).cell().per1000).toBe(0.5);
  });

  test('a neighbourhood without any resident of it is measured as an area', () => {
    const away = aShape([[rectangle(5000, 0, 6000, 1000)]], { label: metres(5500, 500) });
    const places = [placeAtMetres(5500, 900)];
    expect(cover(places, [away], { grid }).cell()).toEqual(cover(places, [away]).cell());
  });

  test('the shares are those that looking at every resident finds', () => {
    const random = chance(5);
    const residents = Array.from(
      { length: 500 },
      () => [random() * 1400 - 200, random() * 1400 - 200, Math.floor(random() * 20)] as const,
    );
    const places = Array.from({ length: 4 }, () =>
      placeAtMetres(random() * 2000 - 500, random() * 2000 - 500),
    );
    const outline = multiPolygon([
      [[...rectangle(0, 0, 1000, 1000), [0, 0] as const].map(([x, y]) => [...metres(x, y)])],
    ]);
    const living = residents.filter(([x, y]) => booleanPointInPolygon([...metres(x, y)], outline));
    const all = living.reduce((sum, [, , count]) => sum + count, 0);
    const { shares } = cover(places, [square], { grid: aGrid(residents) }).cell();
    for (const minutes of SHARE_MINUTES) {
      const reached = living
        .filter(([x, y]) =>
          places.some(({ points }) =>
            points.some(
              ({ position }) =>
                distance([...metres(x, y)], [...position]) * 1000 <= walkingReachMetres(minutes),
            ),
          ),
        )
        .reduce((sum, [, , count]) => sum + count, 0);
      expect(shares[minutes]).toBeCloseTo(reached / all, 6);
    }
  });
});

test.each([
  [[3], [1], 3],
  [[5, 1, 3], [1, 1, 1], 3],
  [[1, 2, 3, 4], [1, 1, 1, 1], 2],
  [[10, 1], [1, 9], 1],
  [[10, 1], [9, 1], 10],
  [[Infinity, 5], [3, 1], Infinity],
])('the median of %j that weigh %j is %j', (values, weights, median) => {
  expect(weightedMedian(Float64Array.from(values), Float64Array.from(weights))).toBe(median);
});

describe('population.csv', () => {
  function read(text: string): { grid: PopulationGrid; said: string[] } {
    const lines = new ReportLines('population.csv');
    const grid = readPopulation(utf8(text), lines);
    return { grid, said: lines.sorted().map(({ row, column, code }) => `${String(row)}:${column}:${code}`) };
  }

  test('is read with a French decimal comma, columns in any order', () => {
    const { grid, said } = read('residents;longitude;latitude;note\n12,5;4,92;45,77;a\n3;4,93;45,78;b\n');
    expect(grid).toEqual({
      lon: Float64Array.of(4.92, 4.93),
      lat: Float64Array.of(45.77, 45.78),
      residents: Float64Array.of(12.5, 3),
    });
    expect(said).toEqual([]);
  });

  test('says which row it cannot use, and why', () => {
    const rows = ['45,4,beaucoup', '45,4,-2', 'x,4,1', '45,,1', '95,4,1', '45,190,1', '45,4,7'];
    const { grid, said } = read(`latitude,longitude,residents\n${rows.join('\n')}\n`);
    expect(said).toEqual([
      '2:residents:bad-number',
      '3:residents:bad-number',
      '4:latitude:bad-coordinate',
      '5:longitude:bad-coordinate',
      '6:latitude:out-of-range',
      '7:longitude:out-of-range',
    ]);
    expect([...grid.residents]).toEqual([7]);
  });

  test('is refused without its columns', () => {
    expect(read('lat,lon,pop\n45,4,1\n').said).toEqual(['0::no-name-column']);
  });
});
