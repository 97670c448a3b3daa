import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXED_RUNS } from '../../fixtures/arbitrary-places.ts';
import { found, isFound } from '../../fixtures/search-places.ts';

describe('a forgiving search', () => {
  it.each([
    ['les crèches', 'Crèche Les Lutins'],
    ['crèche', 'Les crèches du quartier'],
    ["l'épicerie", 'Épicerie solidaire'],
    ["recherche d'emploi", 'Emploi : recherche accompagnée'],
    ['atelier aux champs', 'Atelier champs'],
    ['journaux', 'Journal de quartier'],
    ['journal', 'Les journaux du quartier'],
    ['travaux', 'Travail et vous'],
    ['jeux', 'Jeu de boules'],
    ['bureaux', 'Bureau d’information'],
    ['un lieu pour les jeunes', 'Lieu jeunes'],
    ['حديقة', 'الحديقة'],
    ['الحديقة', 'حديقة مشتركة'],
    ['crehce', 'Crèche'],
    ['crche', 'Crèche'],
    ['cresche', 'Crèche'],
    ['bibliotheqe', 'Bibliothèque'],
    ['bibliothqeue', 'Bibliothèque'],
    ['mediatheq', 'Médiathèque'],
    ['epiceire sociale', 'Épicerie sociale'],
    ['emplio', 'Emploi'],
    ['hardin', 'Jardin'],
    ['حديفة', 'حديقة'],
  ])('%s finds %s', (query, name) => {
    expect(isFound({ name }, query)).toBe(true);
  });

  it.each([
    ['bus', 'Bu'],
    ['paris', 'Parité'],
    ['judo', 'Ludothèque'],
    ['judo', 'Judiciaire'],
    ['jar', 'Bar'],
    ['rue 1234', 'Rue 1235'],
    ['piscine', 'Cuisine'],
  ])('%s does not find %s', (query, name) => {
    expect(isFound({ name }, query)).toBe(false);
  });

  it('takes a word as it is written, where some place has it so', () => {
    expect(found([{ name: 'Marché' }, { name: 'Marche' }, { name: 'Mairche' }], 'marché')).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('forgives words that are never found together', () => {
    const list = [{ name: 'Jardin des Lilas' }, { name: 'Cave aux lilaz' }, { name: 'Cave' }];
    expect(found(list, 'jardin lilaz')).toEqual([true, false, false]);
  });

  it('forgives one edit from four letters on and two from eight, as a naive measure counts them', () => {
    const letters = fc.stringMatching(/^[abc]{1,11}$/);
    fc.assert(
      fc.property(letters, letters, (asked, name) => {
        const most = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
        const isNear = name.startsWith(asked) || naiveErrors(asked, name) <= most;
        expect(isFound({ name, commune: '' }, asked)).toBe(isNear);
      }),
      { ...FIXED_RUNS, numRuns: 3000 },
    );
  });
});

/** Insertions, deletions, substitutions and swaps of neighbours, written as the definition has it. */
function naiveDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const swapped =
    one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)
      ? naiveDistance(one.slice(0, -2), other.slice(0, -2)) + 1
      : Infinity;
  if (one.at(-1) === other.at(-1)) return naiveDistance(a, b);
  return Math.min(naiveDistance(a, other) + 1, naiveDistance(one, b) + 1, naiveDistance(a, b) + 1, swapped);
}

/** The errors to the whole word, or to a beginning of it whose last letter was typed right. */
function naiveErrors(asked: string, word: string): number {
  if (asked.length < 6 && asked[0] !== word[0]) return Infinity;
  const whole = naiveDistance(asked, word);
  const begun = Array.from(word, (letter, at) => {
    if (asked.at(-1) === letter) return naiveDistance(asked.slice(0, -1), word.slice(0, at));
    const isSwapped = at > 0 && asked.at(-1) === word[at - 1] && asked.at(-2) === letter;
    return isSwapped ? naiveDistance(asked.slice(0, -2), word.slice(0, at - 1)) + 1 : Infinity;
  });
  return Math.min(whole, ...begun);
}
