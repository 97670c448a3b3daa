import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacet } from '../../../src/domain/explore/count-facet.ts';
import { explorePlaces } from '../../../src/domain/explore/explore-places.ts';
import { facetColumns, KNOWN, openColumn, TRUE } from '../../../src/domain/explore/facet-columns.ts';
import { NO_FILTER, type Filter } from '../../../src/domain/explore/filter.ts';
import { withoutGroup } from '../../../src/domain/explore/groups.ts';
import { OPEN_STATES } from '../../../src/domain/explore/open-states.ts';
import { createSearch } from '../../../src/domain/explore/search-text.ts';
import { waysBack } from '../../../src/domain/explore/ways-back.ts';
import { locatePlaces } from '../../../src/domain/geo/locate.ts';
import { filters, FIXED_RUNS, places } from '../../fixtures/arbitrary-places.ts';
import { aNeighbourhood, aSquare } from '../../fixtures/build-neighbourhood.ts';
import { aPlace, aTable, type BuiltPlace } from '../../fixtures/build-place.ts';
import { allConstraints } from '../../fixtures/all-constraints.ts';

const neighbourhoods = [
  aNeighbourhood(),
  aNeighbourhood({ code: 'QP069019', code2024: '', polygons: [[aSquare(4.92, 45.76)]] }),
];

/** A data set of these places, and what a filter makes of it. */
function open(list: readonly BuiltPlace[]) {
  const table = aTable(list);
  const locations = locatePlaces(table, neighbourhoods);
  const hours = Uint8Array.from(list, ({ openingHours }) =>
    openingHours === '24/7'
      ? OPEN_STATES.open
      : openingHours === ''
        ? OPEN_STATES.unreadable
        : OPEN_STATES.closed,
  );
  const search = createSearch(table).find;
  const around = { neighbourhoods, locations, search, distances: null, open: hours };
  const columns = { ...facetColumns({ table, neighbourhoods, locations }), open: openColumn(hours) };
  return {
    columns,
    explore: (filter: Filter) => explorePlaces(table, allConstraints(table, around, filter)),
  };
}

function counts(
  list: readonly BuiltPlace[],
  name: keyof ReturnType<typeof open>['columns'],
  filter: Partial<Filter> = {},
) {
  const { columns, explore } = open(list);
  return Object.fromEntries(countFacet(columns[name], explore({ ...NO_FILTER, ...filter }).failed));
}

describe('the live counts of a facet', () => {
  it('hold places of several values in each', () => {
    const list = [
      aPlace({ audiences: 'Jeunes|Séniors', fundings: ['mecenat', 'ventes'] }),
      aPlace({ audiences: 'seniors', fundings: ['ventes'] }),
      aPlace(),
    ];
    expect(counts(list, 'audience')).toEqual({ jeunes: 1, seniors: 2 });
    expect(counts(list, 'funding')).toMatchObject({ mecenat: 1, ventes: 2 });
  });

  it('take writings of one type together', () => {
    const list = [aPlace({ type: 'Crèche' }), aPlace({ type: 'creche' }), aPlace()];
    expect(counts(list, 'type')).toEqual({ creche: 2 });
  });

  it('know a commune and its arrondissements', () => {
    const list = ['69123', '69388', '69381', '69029', ''].map((communeCode) => aPlace({ communeCode }));
    expect(counts(list, 'commune')).toEqual({ 69123: 3, 69388: 2, 69381: 2, 69029: 1 });
  });

  it('know neighbourhoods by position, by both codes, and without a polygon', () => {
    const list = [
      aPlace({ at: [4.92, 45.78] }),
      aPlace({ neighbourhoodCode: 'QN06916M' }),
      aPlace({ at: [4.92, 45.78], neighbourhoodCode: 'QP069019' }),
      aPlace({ at: [4.92, 45.78], precisionMetres: 900 }),
      aPlace({ neighbourhoodCode: 'QP001001' }),
    ];
    expect(counts(list, 'neighbourhood')).toEqual({ QP069018: 3, QP069019: 1, QP001001: 1 });
  });

  it('tell how many places say anything of hours and prices', () => {
    const list = [
      aPlace({ openingHours: '24/7', price: 'gratuit' }),
      aPlace({ openingHours: 'off', price: '5 €', kind: 'project' }),
      aPlace(),
    ];
    expect(counts(list, 'open')).toEqual({ [KNOWN]: 2, [TRUE]: 1 });
    expect(counts(list, 'free', { openNow: true })).toEqual({ [KNOWN]: 1, [TRUE]: 1 });
    expect(counts(list, 'open', { kind: 'project', openNow: true })).toEqual({ [KNOWN]: 1, [TRUE]: 0 });
  });

  it('equal what each choice would show, whatever the places and the filter', () => {
    fc.assert(
      fc.property(places, filters, (list, filter) => {
        const { columns, explore } = open(list);
        const { failed } = explore(filter);
        const shown = (change: Partial<Filter>): number => explore({ ...filter, ...change }).count;
        const choose: Record<keyof typeof columns, (value: string) => Partial<Filter>> = {
          kind: (value) => ({ kind: value === 'project' ? 'project' : 'venue' }),
          type: (value) => ({ types: [value] }),
          vocation: (value) => ({ vocations: [value] }),
          funding: (value) => ({ fundings: [value] }),
          phase: (value) => ({ phases: [value] }),
          audience: (value) => ({ audiences: [value] }),
          neighbourhood: (value) => ({ neighbourhoods: [value] }),
          commune: (value) => ({ communes: [value] }),
          open: () => ({ openNow: true }),
          free: () => ({ free: true }),
        };
        for (const name of [
          'kind',
          'type',
          'vocation',
          'funding',
          'phase',
          'audience',
          'neighbourhood',
          'commune',
          'open',
          'free',
        ] as const) {
          for (const [value, count] of countFacet(columns[name], failed)) {
            if (value !== KNOWN) expect(count, `${name} ${value}`).toBe(shown(choose[name](value)));
          }
        }
      }),
      FIXED_RUNS,
    );
  });
});

describe('ways back from a filter that keeps nothing', () => {
  const list = [
    aPlace({ kind: 'project', price: 'gratuit' }),
    aPlace({ kind: 'project', price: 'gratuit' }),
    aPlace({ price: '5 €', openingHours: '24/7' }),
  ];

  it('name the one choice to undo, the best first', () => {
    const { failed } = open(list).explore({ ...NO_FILTER, free: true, openNow: true });
    expect(waysBack(failed, 3, () => true)).toEqual([
      { groups: ['open'], count: 2 },
      { groups: ['free'], count: 1 },
    ]);
  });

  it('name two where one is not enough', () => {
    const { failed } = open(list).explore({
      ...NO_FILTER,
      free: true,
      openNow: true,
      phases: ['emergence'],
      query: 'Lieu',
    });
    expect(waysBack(failed, 3, () => true)).toEqual([
      { groups: ['phase', 'open'], count: 2 },
      { groups: ['phase', 'free'], count: 1 },
    ]);
  });

  it('leave what a partner has fixed', () => {
    const { failed } = open(list).explore({ ...NO_FILTER, free: true, openNow: true });
    expect(waysBack(failed, 3, (group) => group !== 'open')).toEqual([{ groups: ['free'], count: 1 }]);
    expect(waysBack(failed, 3, () => false)).toEqual([]);
  });

  it('bring back as many places as they say', () => {
    fc.assert(
      fc.property(places, filters, (anyPlaces, filter) => {
        const { explore } = open(anyPlaces);
        const { failed, count } = explore(filter);
        if (count > 0) return;
        for (const way of waysBack(failed, 3, () => true)) {
          expect(explore(way.groups.reduce(withoutGroup, filter)).count).toBe(way.count);
          expect(way.count).toBeGreaterThan(0);
        }
      }),
      FIXED_RUNS,
    );
  });

  it('are none where there are no places', () => {
    expect(waysBack(new Uint16Array(0), 3, () => true)).toEqual([]);
  });
});
