import { describe, expect, test } from 'vitest';
import { territoryMeasures } from '../../../src/domain/coverage/territory.ts';
import type { Survey } from '../../../src/domain/survey.ts';
import { aShape, cover, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

/** A strip 2,000 m long: a place so far east of its western end reaches so much more of it. */
const strip = aShape([[rectangle(0, 0, 2000, 10)]], { communeCodes: ['69256'], population: 4000 });
const far = aShape([[rectangle(0, 9000, 2000, 9010)]], {
  code: 'QP000002',
  communeCodes: ['69029'],
  population: 1000,
});

function survey(communeCode: string, state: Survey['state'], issueId = 'emploi'): Survey {
  return { communeCode, issueId, state, date: '', source: '' };
}

describe('the level', () => {
  test.each([
    ['none where nobody is within 15 minutes', [-1000], 'none'],
    ['thin where less than half are within 10', [0], 'thin'],
    ['thin where only 15 minutes reach anybody', [-700], 'thin'],
    ['fair where half are', [500], 'fair'],
    ['good where four fifths are', [500, 1500], 'good'],
  ])('is %s', (_, easts, level) => {
    expect(
      cover(
        easts.map((east) => placeAtMetres(east, 5)),
        [strip],
      ).cell().level,
    ).toBe(level);
  });

  test.each<[string, readonly Survey[], string]>([
    ['nobody looked', [survey('69256', 'aucun')], 'unknown'],
    ['somebody looked', [survey('69256', 'partiel')], 'good'],
    ['nobody looked for another issue', [survey('69256', 'aucun', 'numerique')], 'good'],
    ['nobody looked elsewhere', [survey('69029', 'aucun')], 'good'],
    ['a later row says that somebody looked', [survey('69256', 'aucun'), survey('69256', 'complet')], 'good'],
    ['no survey is there', [], 'good'],
  ])('where %s is told so', (_, surveys, level) => {
    const places = [500, 1500].map((east) => placeAtMetres(east, 5));
    expect(cover(places, [strip], { surveys }).cell().level).toBe(level);
  });

  test('is unknown where nobody looked in one of two communes', () => {
    const astride = { ...strip, communeCodes: ['69256', '69029'] };
    const surveys = [survey('69256', 'complet'), survey('69029', 'aucun')];
    expect(cover([], [astride], { surveys }).cell().level).toBe('unknown');
  });

  test('follows a survey of the whole town in its arrondissements', () => {
    const lyon8 = { ...strip, communeCodes: ['69388'] };
    expect(cover([], [lyon8], { surveys: [survey('69123', 'aucun')] }).cell().level).toBe('unknown');
  });
});

test('places per 1,000 residents are those inside and nearby, told where the population is known', () => {
  const places = [
    placeAtMetres(500, 5),
    placeAtMetres(500, 100),
    placeAtMetres(500, 5, { precisionMetres: 50 }),
  ];
  expect(cover(places, [strip]).cell().per1000).toBe(0.5);
  expect(cover(places, [{ ...strip, population: null }]).cell().per1000).toBeNull();
  expect(cover(places, [{ ...strip, population: 0 }]).cell().per1000).toBeNull();
});

describe('the line of the territory', () => {
  const places = [500, 1500].map((east) => placeAtMetres(east, 5));

  test('weighs each neighbourhood by its residents', () => {
    const { coverage } = cover(places, [strip, far]);
    const line = territoryMeasures(coverage, 0);
    expect(line).toMatchObject({ inside: 2, nearby: 0, uncertain: 0, per1000: (0.5 * 4000) / 5000 });
    expect(line.shares[15]).toBeCloseTo(0.8, 6);
  });

  test('leaves out where nobody looked, but for the places', () => {
    const { coverage, cell } = cover(places, [strip, far], { surveys: [survey('69029', 'aucun')] });
    expect(territoryMeasures(coverage, 0)).toEqual({ ...cell(0), inside: 2 });
  });

  test('says nothing where nobody looked at all', () => {
    const surveys = [survey('69029', 'aucun'), survey('69256', 'aucun')];
    expect(territoryMeasures(cover(places, [strip, far], { surveys }).coverage, 0)).toEqual({
      inside: 2,
      nearby: 0,
      uncertain: 0,
      nearestMetres: null,
      shares: { 5: null, 10: null, 15: null },
      per1000: null,
      level: 'unknown',
    });
  });

  test('weighs all the same where no population is known', () => {
    const unknown = [strip, far].map((one) => ({ ...one, population: null }));
    expect(territoryMeasures(cover(places, unknown).coverage, 0).shares[15]).toBeCloseTo(0.5, 6);
  });

  test('counts a place once that is near two neighbourhoods, as it stands to the closest', () => {
    const beside = aShape([[rectangle(2100, 0, 2200, 10)]], { code: 'QP000003' });
    const { coverage, cell } = cover([placeAtMetres(1990, 5)], [strip, beside]);
    expect([cell(0).inside, cell(1).nearby]).toEqual([1, 1]);
    expect(territoryMeasures(coverage, 0)).toMatchObject({ inside: 1, nearby: 0 });
  });
});
