import { expect, test } from 'vitest';
import { wrapText } from '../../../src/map/wrap-text.ts';

const measure = (text: string): number => text.length;

test.each([
  ['', []],
  ['un mot', ['un mot']],
  ['cinq mots sur deux lignes', ['cinq mots', 'sur deux', 'lignes']],
  ['anticonstitutionnellement long', ['anticonstitutionnellement', 'long']],
])('"%s" is cut between its words', (text, lines) => {
  expect(wrapText(text, 10, measure)).toEqual(lines);
});
