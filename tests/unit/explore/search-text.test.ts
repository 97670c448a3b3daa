import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/explore/fold-text.ts';
import { readQuery } from '../../../src/domain/explore/query-words.ts';
import { createSearch } from '../../../src/domain/explore/search-text.ts';
import type { PlaceTable } from '../../../src/domain/place-table.ts';
import { textAt } from '../../../src/domain/text-column.ts';
import { FIXED_RUNS, places } from '../../fixtures/arbitrary-places.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { isFound } from '../../fixtures/search-places.ts';

describe('search', () => {
  const garden = {
    name: 'Le Jardin partagé',
    description: "Potager à l'Écoin",
    operator: 'Régie de quartier',
    address: '3 rue Émile-Zola',
    type: 'jardin',
    translations: { nom_en: 'Community garden', nom_ar: 'حديقة مشتركة' },
  };

  it.each([
    ['part of the first word', 'jard', true],
    ['without accents or case', 'PARTAGE', true],
    ['words in any order, from several columns', 'ecoin regie jardin', true],
    ['after an apostrophe', "l'eco", true],
    ['a compound address', 'emile zola', true],
    ['the commune', 'vaulx en velin', true],
    ['another language', 'garden', true],
    ['Arabic with other letter forms', 'حديقه', true],
    ['the end of a word', 'ardin', false],
    ['words of which one is missing', 'jardin piscine', false],
    ['the identifier or the source', 'csv', false],
  ])('finds or not: %s', (_, query, found) => {
    expect(isFound({ ...garden, id: 'csv-1', source: 'csv' }, query)).toBe(found);
  });

  it('asks for nothing where the query has no word', () => {
    const search = createSearch(aTable([aPlace()]));
    expect(search.find('')).toBeNull();
    expect(search.find(' -’ ')).toBeNull();
  });

  it('reads words across no border between two places or two columns', () => {
    expect(isFound({ name: 'jar', description: 'din' }, 'jardin')).toBe(false);
    expect(isFound({ name: '' }, 'avant')).toBe(false);
  });

  it('finds what needs more room folded than written', () => {
    expect(isFound({ name: 'ﷺ'.repeat(50) }, 'صلي')).toBe(true);
  });

  it('takes bytes that are no UTF-8 as they come', () => {
    const table = aTable([aPlace()]);
    const broken = {
      bytes: Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xc3),
      offsets: Uint32Array.of(0, 5),
      codes: null,
    };
    expect(createSearch({ ...table, texts: { nom: broken } }).find('x')?.scores).toEqual(Uint16Array.of(0));
  });

  it('finds what a naive scan finds, query after query', () => {
    const query = fc
      .array(fc.constantFrom('j', 'jar', 'jardin', 'Éco', 'cre', 'ile', "l'", 'velin', 'مدر', 'zz'), {
        maxLength: 3,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(places, fc.array(query, { maxLength: 6 }), (list, queries) => {
        const table = aTable(list);
        const search = createSearch(table);
        for (const asked of queries) {
          const words = readQuery(asked);
          const naive = list.map((_, index) => holdsAll(table, index, words));
          const scores = search.find(asked)?.scores;
          if (words.length === 0) expect(scores).toBeUndefined();
          // What is found nowhere as it is written may be misspelt, which is a property of its own.
          else if (naive.includes(true))
            expect(Array.from(scores ?? [], (score) => score > 0)).toEqual(naive);
        }
      }),
      FIXED_RUNS,
    );
  });

  it('finds the same when the words were read in steps, and when a query came between', () => {
    fc.assert(
      fc.property(places, fc.nat(200), (list, early) => {
        const table = aTable(list);
        const interrupted = createSearch(table);
        const steps = interrupted.prepare();
        for (let step = 0; step < early % 5; step++) steps.next();
        expect(interrupted.find('jardin')?.scores).toEqual(createSearch(table).find('jardin')?.scores);
        for (let step = steps.next(); step.done !== true;) step = steps.next();
      }),
      FIXED_RUNS,
    );
  });
});

function holdsAll(table: PlaceTable, index: number, words: readonly string[]): boolean {
  const columns = ['nom', 'description', 'adresse', 'porteur', 'type', 'commune'];
  const text = columns.map((column) => ` ${foldText(textAt(table.texts[column], index))}`).join('');
  return words.every((word) => text.includes(` ${word}`));
}
