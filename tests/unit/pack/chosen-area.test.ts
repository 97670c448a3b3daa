import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/domain/explore/filter.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import { walkingReachMetres } from '../../../src/domain/geo/walking.ts';
import { chosenArea } from '../../../src/domain/pack/chosen-area.ts';
import { aNeighbourhood, aSquare } from '../../fixtures/build-neighbourhood.ts';

const START = [4.92, 45.78] as const;
const EAST = aNeighbourhood({ code: 'QP069001', code2024: 'QN06901M', polygons: [[aSquare(4.95, 45.78)]] });
const ALL = [aNeighbourhood(), EAST];
const MAP = { view: 'map', filter: NO_FILTER } as const;
const LIST = { view: 'list', filter: NO_FILTER } as const;

describe('where all places are that a filter can keep', () => {
  test('is as far as one walks from the start in the minutes asked for', () => {
    const filter = { ...NO_FILTER, within: 10, neighbourhoods: ['QP069018'] } as const;
    const area = chosenArea({ ...MAP, filter }, ALL, START);
    const [west = 0, south = 0] = area?.bounds ?? [];
    expect(area?.around).toBe('start');
    expect(distanceMetres(west, START[1], ...START)).toBeCloseTo(walkingReachMetres(10), 0);
    expect(distanceMetres(START[0], south, ...START)).toBeCloseTo(walkingReachMetres(10), 0);
  });

  test('is in the neighbourhoods chosen, by the code of either generation', () => {
    const filter = { ...NO_FILTER, neighbourhoods: ['QP069018', 'QN06901M'] };
    const area = chosenArea({ ...MAP, filter }, ALL, START);
    expect(area).toEqual({
      around: 'neighbourhoods',
      bounds: [ALL[0]?.bounds[0], EAST.bounds[1], EAST.bounds[2], EAST.bounds[3]],
    });
  });

  test('is around the start of a list without a map, where nobody has said how far', () => {
    expect(chosenArea(LIST, ALL, START)?.around).toBe('start');
    expect(chosenArea(MAP, ALL, START)).toBeNull();
  });

  test('is left to the map by minutes from nowhere, and where coverage is measured', () => {
    const filter = { ...NO_FILTER, within: 10 } as const;
    expect(chosenArea({ ...LIST, filter }, ALL, null)).toBeNull();
    expect(chosenArea({ view: 'coverage', filter }, ALL, START)).toBeNull();
  });
});
