import { describe, expect, test } from 'vitest';
import type { KeyFacts } from '../../../src/domain/coverage/key-facts.ts';
import { fr } from '../../../src/i18n/coverage-out/fr.ts';
import { keySentences, unsearchedSentence } from '../../../src/ui/parts/key-sentences.ts';

const NAMES = ['Accès à l’emploi', 'Garde d’enfants', 'Cadre de vie'];
const nameOf = (issue: number): string => NAMES[issue] ?? '';
const position = [4.9, 45.7] as const;

const facts = (weakest: Partial<NonNullable<KeyFacts['weakest']>>): KeyFacts => ({
  weakest: { issue: 0, share10: 0.124, without: 3241, nearestMetres: 812, bestSpot: null, ...weakest },
  unsearched: [],
});
const said = (given: KeyFacts): string[] =>
  keySentences(given, NAMES.length, nameOf, fr).map((sentence) =>
    sentence.replaceAll(/[\u00a0\u202f]/g, ' '),
  );

describe('the three sentences about a neighbourhood', () => {
  test('say what is weakest, how far, and what one place more would bring', () => {
    expect(said(facts({ bestSpot: { residents: 2987, position } }))).toEqual([
      'Accès à l’emploi : 12 % des habitants ont un lieu à 10 min à pied. Cela laisse environ 3 200 habitants sans lieu proche.',
      'Le lieu le plus proche est à environ 810 m, soit 11 minutes à pied.',
      'Un lieu bien placé en rapprocherait environ 3 000 habitants.',
    ]);
  });

  test('say that nobody has any, where nobody has', () => {
    const [weakest, nearest] = said(facts({ share10: 0, nearestMetres: null }));
    expect(weakest).toMatch(/^Accès à l’emploi : aucun habitant n’a de lieu à 10 min à pied\./);
    expect(nearest).toBe('Nous ne connaissons aucun lieu de ce type.');
  });

  test('do not lament where all have all', () => {
    expect(said(facts({ share10: 1, without: 0, nearestMetres: 40 }))).toEqual([
      'Chaque enjeu cherché a un lieu à 10 min à pied, pour tous les habitants.',
      'Le lieu le plus proche est à environ 40 m, soit 1 minute à pied.',
      'Un lieu de plus ne rapprocherait personne.',
    ]);
  });

  test('count nobody where nobody knows how many live there', () => {
    const [weakest, , gain] = said(facts({ without: null }));
    expect(weakest).toBe('Accès à l’emploi : 12 % des habitants ont un lieu à 10 min à pied.');
    expect(gain).toBe('Le nombre d’habitants manque : le gain d’un lieu n’est pas connu.');
  });

  test('say that nobody looked, and not that nothing is there', () => {
    const nobody: KeyFacts = { weakest: null, unsearched: [0, 1, 2] };
    expect(said(nobody)[1]).toBe('Un manque de données n’est pas un manque de lieux.');
    expect(said(nobody).join()).not.toMatch(/aucun|km|%/);
    expect(unsearchedSentence(nobody, NAMES.length, nameOf, 'fr', fr)).toBeNull();
  });

  test('do not say that nobody looked for anything, where only what a partner fixes was not searched', () => {
    const fixed: KeyFacts = { weakest: null, unsearched: [1] };
    expect(said(fixed)).toEqual([]);
    expect(unsearchedSentence(fixed, NAMES.length, nameOf, 'fr', fr)).toBe(
      'Non cherché ici : Garde d’enfants. Ce n’est pas une absence de lieux.',
    );
  });

  test('name what was not searched apart', () => {
    expect(unsearchedSentence({ ...facts({}), unsearched: [1, 2] }, NAMES.length, nameOf, 'fr', fr)).toBe(
      'Non cherché ici : Garde d’enfants et Cadre de vie. Ce n’est pas une absence de lieux.',
    );
    expect(unsearchedSentence(facts({}), NAMES.length, nameOf, 'fr', fr)).toBeNull();
  });
});
