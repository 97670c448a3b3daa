import { describe, expect, test } from 'vitest';
import { gainsBetween, sumOf } from '../../../src/domain/coverage/gains.ts';
import { imaginePlaces } from '../../../src/domain/coverage/imagine-places.ts';
import { keyFacts } from '../../../src/domain/coverage/key-facts.ts';
import { neighbourhoodSheet } from '../../../src/domain/coverage/neighbourhood-sheet.ts';
import type { Survey } from '../../../src/domain/survey.ts';
import { ISSUE_IDS } from '../../fixtures/build-place.ts';
import { aShape, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

const everyIssue = ISSUE_IDS.slice();
const every = [...ISSUE_IDS.keys()];
const nobodyLooked = (issueId: string): Survey => ({
  communeCode: '69256',
  issueId,
  state: 'aucun',
  date: '',
  source: '',
});

describe('what a meeting about a neighbourhood should know first', () => {
  const wide = aShape([[rectangle(0, 0, 2000, 400)]], { population: 2000, label: metres(1000, 200) });
  const other = aShape([[rectangle(0, 9000, 400, 9400)]], { code: 'QP2', population: 9000 });

  test('is the issue that fewest find nearby, how far it is, and what one place more would bring there', () => {
    const places = [
      placeAtMetres(200, 200, { issues: everyIssue.filter((id) => id !== 'numerique') }),
      placeAtMetres(1000, 200, { issues: everyIssue.filter((id) => id !== 'numerique') }),
      placeAtMetres(1800, 200, { issues: everyIssue }),
    ];
    const { grounds, supply, coverage, cell } = cover(places, [other, wide]);
    const { weakest, unsearched } = keyFacts(grounds, supply, coverage, 1, every);
    expect(unsearched).toEqual([]);
    expect(weakest?.issue).toBe(everyIssue.indexOf('numerique'));
    expect(weakest?.share10).toBe(cell(1, 2).shares[10]);
    expect(weakest?.without).toBeCloseTo(2000 * (1 - (cell(1, 2).shares[10] ?? 0)), 6);
    expect(weakest?.nearestMetres).toBeCloseTo(800 * 1.3, 0);

    // The spot brings what measuring it again says, and lies in this neighbourhood, not in the larger one.
    const [lon, lat] = weakest?.bestSpot?.position ?? [0, 0];
    const after = imaginePlaces(grounds, supply, coverage, [{ lon, lat, issue: 2 }]);
    const gains = gainsBetween(coverage, after, 2, 10);
    expect(gains.map(({ neighbourhood }) => neighbourhood)).toEqual([1]);
    expect(weakest?.bestSpot?.residents).toBeCloseTo(sumOf(gains), 6);
    expect(weakest?.bestSpot?.residents).toBeGreaterThan(900);
  });

  test('goes on paper with the measures, and the places inside and nearby', () => {
    const places = [
      placeAtMetres(200, 900, { issues: ['numerique'] }),
      placeAtMetres(200, 600),
      placeAtMetres(200, 200, { issues: ['alimentation', 'cadre-de-vie'] }),
      placeAtMetres(1000, 450, { precisionMetres: 100 }),
    ];
    const { grounds, supply, coverage, cell } = cover(places, [other, wide]);
    const sheet = neighbourhoodSheet(grounds, supply, coverage, { neighbourhood: 1, fixed: null });
    expect(sheet.places).toEqual([2, 1]);
    expect(sheet.issues).toEqual(every);
    expect(sheet.measures).toEqual(every.map((issue) => cell(1, issue)));
    expect(sheet.facts).toEqual(keyFacts(grounds, supply, coverage, 1, every));
  });

  test('speaks of fixed issues alone, where a partner fixes some', () => {
    const places = [
      placeAtMetres(200, 200, { issues: ['alimentation', 'emploi'] }),
      placeAtMetres(400, 200, { issues: ['numerique'] }),
      placeAtMetres(600, 200),
    ];
    const surveys = ['garde-enfants', 'numerique'].map(nobodyLooked);
    const { grounds, supply, coverage, cell } = cover(places, [wide], { surveys });
    const fixed = [1, 3];
    const sheet = neighbourhoodSheet(grounds, supply, coverage, { neighbourhood: 0, fixed });
    expect(sheet).toMatchObject({ issues: fixed, places: [0] });
    expect(sheet.measures).toEqual(fixed.map((issue) => cell(0, issue)));
    expect(sheet.facts.weakest?.issue).toBe(3);
    expect(sheet.facts.unsearched).toEqual([1]);
  });

  test('prefers the issue whose nearest place is farthest, where nobody finds either', () => {
    const places = [
      placeAtMetres(200, 5000, { issues: ['emploi'] }),
      placeAtMetres(200, 3000, { issues: everyIssue.slice(1) }),
    ];
    const { grounds, supply, coverage } = cover(places, [wide]);
    expect(keyFacts(grounds, supply, coverage, 0, every).weakest?.issue).toBe(0);
  });

  test('never takes what nobody looked for as missing', () => {
    const surveys = everyIssue.slice(1).map(nobodyLooked);
    const { grounds, supply, coverage } = cover([placeAtMetres(1000, 200)], [wide], { surveys });
    const facts = keyFacts(grounds, supply, coverage, 0, every);
    expect(facts.weakest?.issue).toBe(0);
    expect(facts.unsearched).toEqual([1, 2, 3, 4]);
  });

  test('is that nobody looked, where nobody did', () => {
    const surveys = everyIssue.map(nobodyLooked);
    const { grounds, supply, coverage } = cover([], [wide], { surveys });
    expect(keyFacts(grounds, supply, coverage, 0, every)).toEqual({
      weakest: null,
      unsearched: [0, 1, 2, 3, 4],
    });
  });

  test('counts nobody where the number of residents is not known', () => {
    const unknown = aShape([[rectangle(0, 0, 2000, 400)]], { population: null });
    const { grounds, supply, coverage } = cover([], [unknown]);
    const { weakest } = keyFacts(grounds, supply, coverage, 0, every);
    expect(weakest).toMatchObject({ share10: 0, without: null, nearestMetres: null, bestSpot: null });
  });

  test('brings nobody nearer where everybody has everything', () => {
    const all = aShape([[rectangle(0, 0, 100, 100)]], { population: 50 });
    const { grounds, supply, coverage } = cover([placeAtMetres(50, 50, { issues: everyIssue })], [all]);
    expect(keyFacts(grounds, supply, coverage, 0, every).weakest).toMatchObject({
      share10: 1,
      bestSpot: null,
    });
  });
});
