import MiniSearch from 'minisearch';
import { foldText } from '../../src/domain/explore/fold-text.ts';
import { readQuery } from '../../src/domain/explore/query-words.ts';
import { createSearch } from '../../src/domain/explore/search-text.ts';
import { aPlace, aTable } from '../fixtures/build-place.ts';

/**
 * `npx tsx tests/bench/search.bench.ts [places]`: each keystroke of four queries, the first of all included, to the
 * places found in the order of the list; beside MiniSearch, which indexes before its first answer as we do, and
 * a scan of folded texts, which forgives nothing. Interleaved, medians; what is found is compared first.
 */
const PLACES = Number(process.argv[2] ?? 100_000);
const ROUNDS = 5;
const TYPED = ['jardin partagé', 'bibliotheqe', 'crehce vaulx', 'epicerie solidiare'];
const FIELDS = ['name', 'type', 'description', 'address', 'commune'] as const;

const KINDS = [
  'Maison',
  'Jardin',
  'Crèche',
  'Épicerie',
  'Bibliothèque',
  'Atelier',
  'Régie',
  'Centre',
  'Marché',
];
const SORTS = ['partagé', 'solidaire', 'locale', 'municipale', 'populaire', 'associatif', 'numérique'];
const SYLLABLES = [
  'ba',
  'ro',
  'mi',
  'ten',
  'lou',
  'vau',
  'gra',
  'sel',
  'cha',
  'mo',
  'pi',
  'zer',
  'dun',
  'ka',
];

let state = 1;
function below(limit: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % limit;
}
const oneOf = (words: readonly string[]): string => words[below(words.length)] ?? '';
const invented = (): string => Array.from({ length: 2 + below(3) }, () => oneOf(SYLLABLES)).join('');

const places = Array.from({ length: PLACES }, (_, index) =>
  aPlace({
    id: String(index),
    name: `${oneOf(KINDS)} ${oneOf(SORTS)} ${invented()}`,
    type: 'centre social',
    description: `Un lieu où l’on vient apprendre, cuisiner et se rencontrer avec ${invented()} et ${invented()}.`,
    address: `${String(below(300))} rue ${invented()} ${invented()}`,
  }),
);
const table = aTable(places);
const order = Uint32Array.from(places, (_, index) => index);
/** The peers get their texts folded, outside their time; we begin with the bytes of the table. */
const folded = places.map(({ name, type, description, address, commune }, index) => ({
  index,
  name: foldText(name),
  type: foldText(type),
  description: foldText(description),
  address: foldText(address),
  commune: foldText(commune),
}));
const keystrokes = TYPED.flatMap((typed) => Array.from(typed, (_, end) => typed.slice(0, end + 1)));

function ours(): (query: string) => Uint32Array {
  const { find } = createSearch(table);
  return (query) => find(query)?.sort(order) ?? order;
}

function miniSearch(): (query: string) => Uint32Array {
  const index = new MiniSearch({
    fields: [...FIELDS],
    idField: 'index',
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      combineWith: 'AND',
      boost: { name: 4 },
    },
  });
  index.addAll(folded);
  return (query) => Uint32Array.from(index.search(foldText(query)), ({ id }: { id: number }) => id);
}

function scan(): (query: string) => Uint32Array {
  const texts = folded.map((place) => FIELDS.map((field) => ` ${place[field]}`).join(''));
  return (query) => {
    const words = readQuery(query);
    return order.filter((place) => words.every((word) => texts[place]?.includes(` ${word}`)));
  };
}

/** What a scan finds is found, and of what is misspelt all that MiniSearch finds by a whole word. */
function check(): void {
  const [our, scanned, mini] = [ours(), scan(), miniSearch()];
  for (const query of keystrokes) {
    const found = our(query);
    const plain = scanned(query);
    if (plain.length > 0 && found.toSorted().join() !== plain.join())
      throw new Error(`"${query}" finds ${String(found.length)} places, not ${String(plain.length)}`);
  }
  for (const [misspelt, right] of [
    ['bibliotheqe', 'bibliotheque'],
    ['crehce vaulx', 'creche vaulx'],
    ['epicerie solidiare', 'epicerie solidaire'],
  ] as const) {
    const wanted = scanned(right);
    const found = new Set(our(misspelt));
    if (wanted.length === 0 || !wanted.every((place) => found.has(place)))
      throw new Error(`"${misspelt}" does not find ${right}`);
    console.log(`${misspelt}: ${String(found.size)} found, MiniSearch ${String(mini(misspelt).length)}`);
  }
}
check();

const contenders = { minisearch: miniSearch, 'naive scan': scan, ours };
/** Milliseconds by contender: the first keystroke with all it takes, the median and the slowest of the next ones. */
const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[][]]));
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, create] of Object.entries(contenders)) {
    let start = performance.now();
    let search: ((query: string) => Uint32Array) | undefined;
    const each = keystrokes.map((query) => {
      search ??= create();
      search(query);
      const took = performance.now() - start;
      start = performance.now();
      return took;
    });
    const next = each.slice(1);
    times.get(name)?.push([each[0] ?? 0, median(next), Math.max(...next)]);
  }
}
const titles = ['first keystroke', 'next ones, median', 'next ones, slowest'] as const;
console.log(`${String(PLACES)} places, ${String(keystrokes.length)} keystrokes`);
for (const [measure, title] of titles.entries()) {
  const of = (name: string): number => median(times.get(name)?.map((round) => round[measure] ?? 0) ?? []);
  for (const name of times.keys()) {
    console.log(
      `${title}, ${name}: ${of(name).toFixed(1)} ms, ${(of(name) / of('minisearch')).toFixed(3)} × minisearch`,
    );
  }
}
