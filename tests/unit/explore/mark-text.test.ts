import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/domain/explore/search-text.ts';
import { FIXED_RUNS } from '../../fixtures/arbitrary-places.ts';
import { aPlace, aTable, type PlaceDetails } from '../../fixtures/build-place.ts';

const bracketed = (marks: readonly { text: string; isMarked: boolean }[] | null | undefined): string | null =>
  marks?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('') ?? null;

function mark(name: string, query: string): string | null {
  return bracketed(
    createSearch(aTable([aPlace({ name })]))
      .find(query)
      ?.mark(name),
  );
}

describe('what answers a query is marked', () => {
  it.each([
    ['Le Jardin partagé', 'jard', 'Le [Jard]in partagé'],
    ['Épicerie Éco', 'ECO epi', '[Épi]cerie [Éco]'],
    ['Crèche', 'creches', '[Crèche]'],
    ['Crèches', 'crèche', '[Crèche]s'],
    ['Journal', 'journaux', '[Journal]'],
    ['Bibliothèque municipale', 'bibliotheqe', '[Bibliothèque] municipale'],
    ['L’Œuvre', "l'oeu", 'L’[Œu]vre'],
    ['e\u0301cole', 'ecol', '[e\u0301col]e'],
    ['Le jardin des jardins', 'les jardins', 'Le [jardin] des [jardins]'],
    ['الحديقة', 'حديق', '[الحديق]ة'],
    ['Maison', 'xyz', 'Maison'],
  ])('%s, asked for %s', (name, query, expected) => {
    expect(mark(name, query)).toBe(expected);
  });

  it('and the parts together are always the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, query) => {
        const parts = createSearch(aTable([aPlace({ name })]))
          .find(query)
          ?.mark(name);
        expect(parts?.map(({ text }) => text).join('') ?? name).toBe(name);
      }),
      { ...FIXED_RUNS, numRuns: 1000 },
    );
  });
});

describe('a line says why a place was found', () => {
  const long = `Un lieu ouvert à toutes et à tous, avec un ${'grand '.repeat(20)}potager, et une serre.`;
  const excerpt = (details: PlaceDetails, query: string): string | null =>
    bracketed(
      createSearch(aTable([aPlace(details)]))
        .find(query)
        ?.excerpt(0, ''),
    );

  it.each<[string, PlaceDetails, string, string | null]>([
    ['not where the name says it', { name: 'Potager', description: 'un potager' }, 'potager', null],
    ['not where the type says it', { type: 'Potager', description: 'un potager' }, 'potager', null],
    ['from the description', { description: 'Un potager.' }, 'pot', 'Un [pot]ager.'],
    ['from the address', { address: '3 rue Zola' }, 'zola', '3 rue [Zola]'],
    ['from the operator', { operator: 'Régie' }, 'regie', '[Régie]'],
    [
      'of the word that the name does not have',
      { name: 'Zola', description: 'Zola, potager' },
      'zola pota',
      'Zola, [pota]ger',
    ],
    ['cut at words', { description: long }, 'potager', '…grand grand grand grand [potager], et une serre.'],
    [
      'cut behind it',
      { description: `Potager ${'grand '.repeat(20)}` },
      'potager',
      `[Potager]${' grand'.repeat(13)}…`,
    ],
  ])('%s', (_, details, query, expected) => {
    expect(excerpt(details, query)).toBe(expected);
  });
});
