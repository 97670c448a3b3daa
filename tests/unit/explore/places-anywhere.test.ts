import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/domain/explore/filter.ts';
import { neighbourhoodsAsked, placesAnywhere } from '../../../src/domain/explore/places-anywhere.ts';
import { aNeighbourhood } from '../../fixtures/build-neighbourhood.ts';

const neighbourhoods = [
  aNeighbourhood({ code: 'QP1', code2024: 'QN1', communeCodes: ['69256'] }),
  aNeighbourhood({ code: 'QP2', code2024: '', communeCodes: ['69388', '69029'] }),
];

test('where one looks does not say which places count', () => {
  const filter = {
    ...NO_FILTER,
    query: 'jardin',
    free: true,
    issues: ['emploi'],
    neighbourhoods: ['QP1'],
    communes: ['69256'],
    near: [4.9, 45.7] as const,
    within: 5 as const,
  };
  expect(placesAnywhere(filter)).toEqual({ ...NO_FILTER, query: 'jardin', free: true });
});

test.each([
  ['no place', {}, [0, 1]],
  ['a code of 2015', { neighbourhoods: ['QP2'] }, [1]],
  ['a code of 2024', { neighbourhoods: ['QN1'] }, [0]],
  ['a commune', { communes: ['69029'] }, [1]],
  ['a town of arrondissements', { communes: ['69123'] }, [1]],
  ['a neighbourhood in another commune', { communes: ['69256'], neighbourhoods: ['QP2'] }, []],
])('a filter that names %s shows its rows', (_, filter, rows) => {
  expect(neighbourhoodsAsked(neighbourhoods, { ...NO_FILTER, ...filter })).toEqual(rows);
});
