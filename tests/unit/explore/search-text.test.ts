import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/explore/fold-text.ts';
import { readQuery } from '../../../src/domain/explore/query-words.ts';
import { createSearch } from '../../../src/domain/explore/search-text.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import type { PlaceTable } from '../../../src/domain/place-table.ts';
import { textAt } from '../../../src/domain/text-column.ts';
import { FIXED_RUNS, places } from '../../fixtures/arbitrary-places.ts';
import { aPlace, aTable, type PlaceDetails } from '../../fixtures/build-place.ts';

function isFound(details: PlaceDetails, query: string): boolean {
  return found([{ name: 'avant' }, details], query)[1] === true;
}

/** By place: whether the query finds it. */
function found(places: readonly PlaceDetails[], query: string, issues: readonly Issue[] = []): boolean[] {
  const { find } = createSearch(aTable(places.map(aPlace)), issues);
  return Array.from(find(query)?.scores ?? [], (score) => score > 0);
}

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
    const broken = { bytes: Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xc3), offsets: Uint32Array.of(0, 5) };
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

describe('the best answers first', () => {
  const order = (list: readonly PlaceDetails[], query: string, issues: readonly Issue[] = []): string[] => {
    const table = aTable(list.map(aPlace));
    const inOrder = Uint32Array.from(list, (_, place) => place);
    const sorted = createSearch(table, issues).find(query)?.sort(inOrder);
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

describe('words that name an issue', () => {
  const childcare = anIssue({
    id: 'garde-enfants',
    names: { fr: 'Garde d’enfants', en: 'Childcare' },
    aliases: ['garderie', 'petite enfance', 'famille--garde-denfants'],
  });
  const issues = [anIssue({ id: 'emploi', names: { fr: 'Accès à l’emploi' } }), childcare];
  const list: PlaceDetails[] = [
    { name: 'Les Lutins', issues: ['garde-enfants'] },
    { name: 'Mission locale', issues: ['emploi'] },
    { name: 'Halte Garderie', issues: ['garde-enfants'] },
  ];

  it.each([
    ['childcare', [true, false, true]],
    ['petite enfance', [true, false, true]],
    ['enfance', [false, false, false]],
    ['gardes enfants lutins', [true, false, false]],
    ['emploi', [false, true, false]],
    // A place that has the word itself is what is meant; the issue is offered as a choice.
    ['garderies', [false, false, true]],
    ['childcare mission', [false, false, false]],
  ])('%s', (query, expected) => {
    expect(found(list, query, issues)).toEqual(expected);
  });

  it.each([
    ['garderi', [1]],
    ['garderie', [1]],
    ['garde', [1]],
    ['acces', [0]],
    ['petite enf', [1]],
    ['enfance petite', []],
    ['ga', []],
    ['famille', []],
  ])('%s offers issues', (query, expected) => {
    expect(
      createSearch(aTable([aPlace()], { issueIds: ['emploi', 'garde-enfants'] }), issues).find(query)?.issues,
    ).toEqual(expected);
  });
});

function anIssue(details: Partial<Issue>): Issue {
  return {
    id: 'emploi',
    names: {},
    colour: '#000000',
    nightColour: '#ffffff',
    icon: 'tree',
    aliases: [],
    ...details,
  };
}

function holdsAll(table: PlaceTable, index: number, words: readonly string[]): boolean {
  const columns = ['nom', 'description', 'adresse', 'porteur', 'type', 'commune'];
  const text = columns.map((column) => ` ${foldText(textAt(table.texts[column], index))}`).join('');
  return words.every((word) => text.includes(` ${word}`));
}

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
