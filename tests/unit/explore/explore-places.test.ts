import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorePlaces } from '../../../src/domain/explore/explore-places.ts';
import { distancesFrom } from '../../../src/domain/explore/list-order.ts';
import { NO_FILTER, type Filter } from '../../../src/domain/explore/filter.ts';
import { OPEN_STATES } from '../../../src/domain/explore/open-states.ts';
import { createSearch } from '../../../src/domain/explore/search-text.ts';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { locatePlaces } from '../../../src/domain/geo/locate.ts';
import { PHASES } from '../../../src/domain/place.ts';
import { filters, FIXED_RUNS, places } from '../../fixtures/arbitrary-places.ts';
import { aNeighbourhood, aSquare } from '../../fixtures/build-neighbourhood.ts';
import { aPlace, aTable, ISSUE_IDS, type BuiltPlace, type PlaceDetails } from '../../fixtures/build-place.ts';
import { allConstraints } from '../../fixtures/all-constraints.ts';

const island = aNeighbourhood();
const south = aNeighbourhood({ code: 'QP069019', code2024: '', polygons: [[aSquare(4.92, 45.76)]] });

/** What is open at the moment is told from outside: here, places whose hours say so. */
const openIn = (list: readonly BuiltPlace[]): Uint8Array =>
  Uint8Array.from(list, ({ openingHours }) =>
    openingHours === ''
      ? OPEN_STATES.unreadable
      : openingHours === '24/7'
        ? OPEN_STATES.open
        : OPEN_STATES.closed,
  );

function explore(
  list: readonly BuiltPlace[],
  filter: Partial<Filter>,
  open: Uint8Array | null = openIn(list),
) {
  const table = aTable(list);
  const neighbourhoods = [island, south];
  const locations = locatePlaces(table, neighbourhoods);
  const distances = filter.near ? distancesFrom(table, filter.near) : null;
  const around = { neighbourhoods, locations, search: createSearch(table).find, distances, open };
  return explorePlaces(table, allConstraints(table, around, { ...NO_FILTER, ...filter }));
}

const isKept = (details: PlaceDetails, filter: Partial<Filter>): boolean =>
  explore([aPlace(details)], filter).count === 1;

describe('a filter', () => {
  const inIsland: LonLat = [4.92, 45.78];
  it.each<[string, PlaceDetails, Partial<Filter>, boolean]>([
    ['nothing asked', {}, {}, true],
    ['one of two issues', { issues: ['emploi'] }, { issues: ['numerique', 'emploi'] }, true],
    ['another issue', { issues: ['emploi'] }, { issues: ['numerique'] }, false],
    ['no issue among the others', {}, { issues: ['autres'] }, true],
    ['an issue among the others', { issues: ['emploi'] }, { issues: ['autres'] }, false],
    ['an issue that this territory lacks', { issues: ['emploi'] }, { issues: ['inconnu'] }, true],
    ['its kind', { kind: 'project' }, { kind: 'project' }, true],
    ['the other kind', { kind: 'project' }, { kind: 'venue' }, false],
    ['its type', { type: 'Crèche' }, { types: ['creche'] }, true],
    [
      'one of two types, with commas',
      { type: 'Emploi, insertion' },
      { types: ['marche', 'emploi-insertion'] },
      true,
    ],
    ['a type as the file writes it', { type: 'Crèche' }, { types: ['Crèche'] }, true],
    ['part of a type', { type: 'Micro-crèche' }, { types: ['creche'] }, false],
    ['no type stated', {}, { types: ['creche'] }, false],
    ['open now', { openingHours: '24/7' }, { openNow: true }, true],
    ['closed now', { openingHours: 'off' }, { openNow: true }, false],
    ['hours that nobody can read', {}, { openNow: true }, false],
    ['its vocation', { vocation: 'non-commerciale' }, { vocations: ['non-commerciale'] }, true],
    ['a vocation it does not state', {}, { vocations: ['commerciale'] }, false],
    ['one of its fundings', { fundings: ['mecenat', 'ventes'] }, { fundings: ['ventes'] }, true],
    [
      'its phase, not its vocation',
      { phase: 'essaimage' },
      { phases: ['essaimage'], vocations: ['commerciale'] },
      false,
    ],
    ['a neighbourhood, by position', { at: inIsland }, { neighbourhoods: ['QP069018'] }, true],
    ['a neighbourhood, by its code of 2024', { at: inIsland }, { neighbourhoods: ['QN06916M'] }, true],
    ['another neighbourhood', { at: inIsland }, { neighbourhoods: ['QP069019'] }, false],
    [
      'a neighbourhood only probable',
      { at: inIsland, precisionMetres: 900 },
      { neighbourhoods: ['QP069018'] },
      false,
    ],
    [
      'a neighbourhood that the file states',
      { neighbourhoodCode: 'QP069018' },
      { neighbourhoods: ['QP069018'] },
      true,
    ],
    [
      'one stated in the other generation',
      { neighbourhoodCode: 'QN06916M' },
      { neighbourhoods: ['QP069018'] },
      true,
    ],
    [
      'one stated that no polygon has',
      { neighbourhoodCode: 'QP001001' },
      { neighbourhoods: ['QP001001'] },
      true,
    ],
    ['no code stated, neighbourhood without a second code', {}, { neighbourhoods: ['QP069019'] }, false],
    [
      'the second of its points',
      {
        points: [
          [4, 45],
          [4.92, 45.76],
        ].map(toPoint),
      },
      { neighbourhoods: ['QP069019'] },
      true,
    ],
    ['its commune', { communeCode: '69256' }, { communes: ['69029', '69256'] }, true],
    ['another commune', { communeCode: '69256' }, { communes: ['69029'] }, false],
    ['no commune stated', { communeCode: '' }, { communes: ['69256'] }, false],
    ['an arrondissement of Lyon', { communeCode: '69388' }, { communes: ['69123'] }, true],
    ['Lyon, perhaps that arrondissement', { communeCode: '69123' }, { communes: ['69388'] }, true],
    ['another arrondissement', { communeCode: '69381' }, { communes: ['69388'] }, false],
    [
      'an audience in a list, other accents',
      { audiences: 'Jeunes|Séniors' },
      { audiences: ['seniors'] },
      true,
    ],
    ['part of an audience', { audiences: 'Jeunes parents' }, { audiences: ['jeunes'] }, false],
    ['within ten minutes', { at: [4.92, 45.7851] }, { near: inIsland, within: 10 }, true],
    ['beyond ten minutes', { at: [4.92, 45.7853] }, { near: inIsland, within: 10 }, false],
    ['near without a time', { at: [5, 46] }, { near: inIsland }, true],
    ['a time without a start', { at: [5, 46] }, { within: 5 }, true],
    ['near, not located', {}, { near: inIsland, within: 15 }, false],
    ['a query', { name: 'Crèche' }, { query: 'creche' }, true],
    ['a query and an issue', { name: 'Crèche' }, { query: 'creche', issues: ['emploi'] }, false],
  ])('keeps a place or not: %s', (_, details, filter, kept) => {
    expect(isKept(details, filter)).toBe(kept);
  });

  it.each([
    ['gratuit', true],
    ['Gratuit sous conditions', true],
    ['Payant|Gratuit', true],
    ['gratuité pour tous', true],
    ['0 €', true],
    ['0,00€', true],
    ['0', true],
    ['', false],
    ['10 €', false],
    ['1 000 €', false],
    ['de 0 à 5 €', false],
    ['0,50 €', false],
    ['non gratuit', false],
    ['payant, pas gratuit', false],
  ])('takes the price "%s" as free: %s', (price, free) => {
    expect(isKept({ price }, { free: true })).toBe(free);
  });
});

describe('live counts', () => {
  it('count in a facet as if nothing were chosen in it', () => {
    const { count, issues } = explore(
      [
        aPlace({ issues: ['emploi', 'numerique'], kind: 'project' }),
        aPlace({ issues: ['numerique'] }),
        aPlace({ kind: 'project' }),
      ],
      { issues: ['emploi'], kind: 'project' },
    );
    expect(count).toBe(1);
    expect([...issues]).toEqual([
      ['emploi', 1],
      ['garde-enfants', 0],
      ['numerique', 1],
      ['alimentation', 0],
      ['cadre-de-vie', 0],
      ['autres', 1],
    ]);
  });

  it('equal what each choice would show, whatever the places and the filter', () => {
    fc.assert(
      fc.property(places, filters, (list, filter) => {
        const { count, kept, issues } = explore(list, filter);
        expect(kept.reduce((sum, one) => sum + one, 0)).toBe(count);
        for (const [issue, number] of issues) {
          expect(number).toBe(explore(list, { ...filter, issues: [issue] }).count);
        }
      }),
      FIXED_RUNS,
    );
  });

  it('keep what a naive reading of the places keeps', () => {
    fc.assert(
      fc.property(places, fc.subarray([...ISSUE_IDS]), fc.subarray([...PHASES]), (list, issues, phases) => {
        const naive = list.map((place) => {
          const hasIssue =
            issues.length === 0 || place.issues.some((issue) => issues.some((id) => id === issue));
          return Number(hasIssue && (phases.length === 0 || phases.some((phase) => phase === place.phase)));
        });
        expect([...explore(list, { issues, phases }).kept]).toEqual(naive);
      }),
      FIXED_RUNS,
    );
  });
});

function toPoint([lon = 0, lat = 0]: readonly number[]) {
  return { position: [lon, lat] as const, precisionMetres: 0 };
}
