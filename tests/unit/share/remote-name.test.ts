import { expect, test } from 'vitest';
import { remoteName } from '../../../src/domain/share/remote-name.ts';

test.each([
  ['https://files.example/2024/lieux%20ouverts.csv?v=2', '', 'lieux ouverts.csv'],
  ['https://grist.example/o/docs/api/docs/bVzq/download/csv?tableId=Lieux', '', 'grist.example/Lieux'],
  [
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vT4MST1klxwmBdfvMhOycfV5C/pub?output=csv',
    '',
    'docs.google.com/…hOycfV5C',
  ],
  [
    'https://www.data.gouv.fr/fr/datasets/r/8b6f422b-cbdf-459a-9a16-d6be4b92d91a',
    '',
    'www.data.gouv.fr/…4b92d91a',
  ],
  ['https://files.example/', '', 'files.example'],
  ['https://files.example/%E9t%', '', 'files.example/%E9t%'],
  ['https://docs.google.com/pub', 'attachment; filename="lieux.csv"', 'lieux.csv'],
  [
    'https://docs.google.com/pub',
    'attachment; filename="x.csv"; filename*=UTF-8\'\'%C3%A9t%C3%A9.csv',
    'été.csv',
  ],
  ['https://docs.google.com/pub', 'attachment; filename=../../lieux.csv', 'lieux.csv'],
  ['https://docs.google.com/pub', 'inline', 'docs.google.com'],
])('%s is called by what tells most', (address, disposition, name) => {
  expect(remoteName(new URL(address), disposition)).toBe(name);
});

test('no name is longer than a person would read', () => {
  expect(remoteName(new URL('https://a.example'), `attachment; filename="${'x'.repeat(5000)}"`)).toHaveLength(
    121,
  );
});
