import { expect, test } from 'vitest';
import { cellLanguages } from '../../../src/ui/parts/cell-language.ts';
import { aDataset } from '../../fixtures/build-dataset.ts';
import { aPlace } from '../../fixtures/build-place.ts';

const dataset = aDataset([aPlace({ name: 'Épicerie' })]);

test('texts of the files carry their language where the page speaks another one', () => {
  const langOf = cellLanguages(dataset, 0, 'ar');
  expect(langOf('nom')).toBe('fr');
});

test('nothing is said where the page speaks the language of the files', () => {
  expect(cellLanguages(dataset, 0, 'fr')('nom')).toBeUndefined();
});

test('a translated text is in the language of the page', () => {
  const { table } = dataset;
  const nom = table.texts['nom'];
  if (nom === undefined) throw new Error('the table has no names');
  const translated = { ...dataset, table: { ...table, texts: { ...table.texts, nom_ar: nom } } };
  expect(cellLanguages(translated, 0, 'ar')('nom')).toBeUndefined();
});
