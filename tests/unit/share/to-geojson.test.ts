import { expect, test } from 'vitest';
import { toGeojson } from '../../../src/domain/share/to-geojson.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';

test('a place becomes a feature with a point, longitude first', () => {
  const table = aTable([
    aPlace({
      id: 'a',
      name: 'Le jardin',
      issues: ['cadre-de-vie'],
      at: [4.92, 45.78],
      precisionMetres: 12.3,
    }),
  ]);
  expect(toGeojson(table, [0])).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'a',
        geometry: { type: 'Point', coordinates: [4.92, 45.78] },
        properties: {
          id: 'a',
          kind: 'venue',
          nom: 'Le jardin',
          enjeux: ['cadre-de-vie'],
          commune: 'Vaulx-en-Velin',
          code_insee: '69256',
          precision_m: 12.3,
        },
      },
    ],
  });
});

test('a project in several venues becomes a MultiPoint, what is not located has no geometry', () => {
  const points = [[4.92, 45.78] as const, [4.93, 45.77] as const].map((position) => ({
    position,
    precisionMetres: 0,
  }));
  const table = aTable([aPlace({ kind: 'project', points }), aPlace()]);
  expect(toGeojson(table, [0, 1]).features.map(({ geometry }) => geometry)).toEqual([
    {
      type: 'MultiPoint',
      coordinates: [
        [4.92, 45.78],
        [4.93, 45.77],
      ],
    },
    null,
  ]);
});

test('a column of the file never hides a canonical one, nor what an object is', () => {
  const table = aTable([
    aPlace({
      name: 'Le vrai nom',
      other: [
        ['nom', 'faux'],
        ['__proto__', 'texte'],
        ['Note', 'à voir'],
      ],
    }),
  ]);
  const json = JSON.stringify(toGeojson(table, [0]));
  expect(json).toContain('"nom":"Le vrai nom"');
  expect(json).toContain('"__proto__":"texte"');
  expect(json).toContain('"Note":"à voir"');
});
