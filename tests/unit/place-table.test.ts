import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/domain/place-table.ts';
import { aPlace, aTable } from '../fixtures/build-place.ts';

describe('a place table', () => {
  it('gives back each place as it was put in', () => {
    const places = [
      aPlace({ name: 'Crèche', issues: ['emploi', 'garde-enfants'], at: [4.92, 45.78], price: 'gratuit' }),
      aPlace({
        index: 1,
        kind: 'project',
        vocation: 'commerciale',
        phase: 'essaimage',
        fundings: ['mecenat', 'ventes'],
        innovations: ['modele-economique'],
        venues: ['a', 'b'],
        points: [
          { position: [4.9, 45.7], precisionMetres: 50 },
          { position: [4.8, 45.6], precisionMetres: 0 },
        ],
        other: [['Référente', 'oui']],
      }),
    ];
    const table = aTable(places);
    for (const [index, { closed, translations, ...place }] of places.entries()) {
      expect(table.closed[index]).toBe(Number(closed));
      expect(translations).toEqual({});
      expect(placeAt(table, index)).toEqual(place);
    }
  });

  it('shows a translation where there is one, the French text elsewhere', () => {
    const table = aTable([
      aPlace({ name: 'Jardin', description: 'Potager', translations: { nom_en: 'Garden' } }),
    ]);
    expect(placeAt(table, 0, 'en')).toMatchObject({ name: 'Garden', description: 'Potager' });
  });
});
