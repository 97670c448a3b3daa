import { describe, expect, test } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/domain/explore/filter.ts';
import { fr as page } from '../../../src/i18n/page/fr.ts';
import { fr as print } from '../../../src/i18n/print/fr.ts';
import { filterWords } from '../../../src/ui/print/filter-words.ts';
import { aDataset } from '../../fixtures/build-dataset.ts';
import { aPlace } from '../../fixtures/build-place.ts';

const dataset = aDataset([
  aPlace({ type: 'Centre social', audiences: 'Jeunes|Personnes âgées' }),
  aPlace({ type: 'Jardin partagé', audiences: 'Tout public' }),
]);

function wordsFor(filter: Partial<Filter>): string[] {
  const wording = { dataset, isOfSight: false, language: 'fr', found: [0, 1], page, print };
  return filterWords({ ...NO_FILTER, ...filter }, wording);
}

describe('what was asked for, on paper', () => {
  test('is nothing where all is shown', () => {
    expect(wordsFor({})).toEqual([]);
  });

  test('names kinds of places and audiences as the file writes them', () => {
    expect(wordsFor({ types: ['centre-social', 'jardin-partage'], audiences: ['personnes agees'] })).toEqual([
      'Centre social ou Jardin partagé',
      'Personnes âgées',
    ]);
  });

  test('calls what the file does not know by what the address says', () => {
    expect(wordsFor({ types: ['piscine'], audiences: ['Marins'] })).toEqual(['piscine', 'Marins']);
  });

  test('says each choice once, alternatives together', () => {
    expect(
      wordsFor({ query: 'vélo', kind: 'venue', communes: ['69256'], openNow: true, within: 10 }),
    ).toEqual(['« vélo »', page.kindsPlural.venue, 'Vaulx-en-Velin', print.openNow, print.within(10)]);
  });
});
