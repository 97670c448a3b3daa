import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/domain/explore/search-text.ts';
import { aPlace, aTable, type PlaceDetails } from '../../fixtures/build-place.ts';

describe('the best answers first', () => {
  const order = (list: readonly PlaceDetails[], query: string): string[] => {
    const table = aTable(list.map(aPlace));
    const inOrder = Uint32Array.from(list, (_, place) => place);
    const sorted = createSearch(table).find(query)?.sort(inOrder);
    return Array.from(sorted ?? [], (place) => list[place]?.name ?? '');
  };

  it('a name before what is said of a place, a whole word before the beginning of one', () => {
    const list = [
      { name: 'Potager', description: 'jardinage' },
      { name: 'Parc', description: 'un jardin' },
      { name: 'Jardinerie' },
      { name: 'Le jardin' },
      { name: 'Les jardins' },
    ];
    expect(order(list, 'jardin')).toEqual(['Le jardin', 'Jardinerie', 'Les jardins', 'Parc', 'Potager']);
  });

  it('what answers equally well in the order of the list', () => {
    expect(order([{ name: 'Jardin b' }, { name: 'Jardin a' }], 'jardin')).toEqual(['Jardin b', 'Jardin a']);
  });

  it('a word as it is written strictly before one that was forgiven', () => {
    const list = [
      { name: 'Jardin' },
      { name: 'Jardim Lilas' },
      { name: 'Potager', description: 'jardim, lilazerie' },
    ];
    expect(order(list, 'jardin lilaz')).toEqual(['Potager', 'Jardim Lilas']);
  });
});
