import { describe, expect, test } from 'vitest';
import { povertyPoints } from '../../../src/domain/coverage/poverty-points.ts';
import { territoryMeasures } from '../../../src/domain/coverage/territory.ts';
import { searchedPopulation, walkShares } from '../../../src/domain/coverage/walk-bands.ts';
import type { Survey } from '../../../src/domain/survey.ts';
import { aShape, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

const NOBODY_LOOKED: Survey = {
  communeCode: '69029',
  issueId: 'emploi',
  state: 'aucun',
  date: '',
  source: '',
};

const long = aShape([[rectangle(0, 0, 2000, 10)]], {
  population: 500,
  povertyPercent: 30,
  label: metres(0, 0),
});
const far = aShape([[rectangle(0, 9000, 100, 9100)]], { code: 'QP2', population: 1500, povertyPercent: 45 });
const bron = aShape([[rectangle(9000, 0, 9100, 100)]], {
  code: 'QP3',
  communeCodes: ['69029'],
  population: 700,
  povertyPercent: 50,
});
const nobody = aShape([[rectangle(0, 500, 100, 600)]], { code: 'QP4', population: null, povertyPercent: 60 });
const { coverage, cell } = cover([placeAtMetres(0, 5)], [long, far, bron, nobody], {
  surveys: [NOBODY_LOOKED],
});

describe('how far residents walk', () => {
  test('is told in four bands that make the whole', () => {
    const bands = walkShares(cell(0)) ?? [0, 0, 0, 0];
    expect(bands.map((share) => Math.round(share * 1000))).toEqual([144, 144, 144, 567]);
    expect(bands.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
    expect(walkShares(cell(1))).toEqual([0, 0, 0, 1]);
  });

  test('is not told where nobody looked', () => {
    expect(walkShares(cell(2))).toBeNull();
    expect(walkShares(territoryMeasures(coverage, 0))).not.toBeNull();
  });

  test('counts the residents of the neighbourhoods where somebody looked', () => {
    expect(searchedPopulation(coverage, 0)).toBe(2000);
    expect(searchedPopulation(coverage, 1)).toBe(2700);
    expect(searchedPopulation(cover([], [nobody]).coverage, 0)).toBeNull();
  });
});

test('poverty and places are compared where both are known, from the poorest on', () => {
  expect(povertyPoints([long, far, bron, nobody], coverage, 0)).toEqual([
    { neighbourhood: 1, povertyPercent: 45, per1000: 0 },
    { neighbourhood: 0, povertyPercent: 30, per1000: 2 },
  ]);
});
