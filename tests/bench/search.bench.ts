import assert from 'node:assert/strict';
import MiniSearch from 'minisearch';
import { foldText } from '../../src/domain/explore/fold-text.ts';
import { readQuery } from '../../src/domain/explore/query-words.ts';
import { createSearch } from '../../src/domain/explore/search-text.ts';
import type { PlaceTable } from '../../src/domain/place-table.ts';
import { aPlace, aTable } from '../fixtures/build-place.ts';
import { chance } from '../fixtures/cover.ts';
import type { Benchmark, Contender, Sample } from './harness/benchmark.ts';
import { spreadOf } from './harness/statistics.ts';
import { timed } from './harness/timed.ts';

/** Typed key by key: with and without errors, one word and two. */
const TYPED = ['jardin partagé', 'bibliotheqe', 'crehce vaulx', 'epicerie solidiare'];
/** What is misspelt, and what was meant. */
const MEANT = [
  ['bibliotheqe', 'bibliotheque'],
  ['crehce vaulx', 'creche vaulx'],
  ['epicerie solidiare', 'epicerie solidaire'],
] as const;
const FIELDS = ['name', 'type', 'description', 'address', 'commune'] as const;

const KINDS = 'Maison Jardin Crèche Épicerie Bibliothèque Atelier Régie Centre Marché'.split(' ');
const SORTS = 'partagé solidaire locale municipale populaire associatif numérique'.split(' ');
const SYLLABLES = 'ba ro mi ten lou vau gra sel cha mo pi zer dun ka'.split(' ');

type Find = (query: string) => Uint32Array;

interface Scene {
  readonly table: PlaceTable;
  readonly order: Uint32Array;
  /** The peers get their texts folded, outside their time; we begin with the bytes of the table. */
  readonly folded: readonly (Readonly<Record<(typeof FIELDS)[number], string>> & {
    readonly index: number;
  })[];
}

function buildScene(size: number): Scene {
  const random = chance(1);
  const oneOf = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const invented = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => oneOf(SYLLABLES)).join('');
  const places = Array.from({ length: size }, (_, index) =>
    aPlace({
      id: String(index),
      name: `${oneOf(KINDS)} ${oneOf(SORTS)} ${invented()}`,
      type: 'centre social',
      description: `Un lieu où l’on vient apprendre, cuisiner et se rencontrer avec ${invented()} et ${invented()}.`,
      address: `${String(Math.floor(random() * 300))} rue ${invented()} ${invented()}`,
    }),
  );
  return {
    table: aTable(places),
    order: Uint32Array.from(places, (_, index) => index),
    folded: places.map(({ name, type, description, address, commune }, index) => ({
      index,
      name: foldText(name),
      type: foldText(type),
      description: foldText(description),
      address: foldText(address),
      commune: foldText(commune),
    })),
  };
}

const KEYSTROKES = TYPED.flatMap((typed) => Array.from(typed, (_, end) => typed.slice(0, end + 1)));

function ours({ table, order }: Scene): Find {
  const { find } = createSearch(table);
  return (query) => find(query)?.sort(order) ?? order;
}

function miniSearch({ folded }: Scene): Find {
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

/** Every text is looked at; forgives nothing. */
function naiveScan({ folded, order }: Scene): Find {
  const texts = folded.map((place) => FIELDS.map((field) => ` ${place[field]}`).join(''));
  return (query) => {
    const words = readQuery(query);
    return order.filter((place) => words.every((word) => texts[place]?.includes(` ${word}`)));
  };
}

/** What a scan finds is found, and of what is misspelt all that was meant. */
function checkOurs(scene: Scene): void {
  const [our, scanned] = [ours(scene), naiveScan(scene)];
  for (const query of KEYSTROKES) {
    const plain = scanned(query);
    if (plain.length > 0) assert.deepEqual(our(query).toSorted(), plain, query);
  }
  for (const [misspelt, right] of MEANT) {
    const found = new Set(our(misspelt));
    assert.ok(
      scanned(right).every((place) => found.has(place)),
      `"${misspelt}" does not find ${right}`,
    );
  }
}

/** All keystrokes of a visit, the first with all that it takes to begin. */
function typeAll(create: () => Find): Sample {
  const first = timed(() => {
    const find = create();
    find(KEYSTROKES[0] ?? '');
    return find;
  });
  const next = KEYSTROKES.slice(1).map((query) => timed(() => first.result(query)).ms);
  const all = first.ms + next.reduce((sum, ms) => sum + ms, 0);
  return {
    value: all / KEYSTROKES.length,
    notes: { first_ms: first.ms, next_median_ms: spreadOf(next).median, next_slowest_ms: Math.max(...next) },
  };
}

/** A keystroke to the places found, in the order of the list; on average over a visit, its first included. */
export const search: Benchmark = {
  name: 'search-100k',
  unit: 'ms',
  size: 100_000,
  targets: { minisearch: 1 },
  mostRounds: 5,
  growth: [1000, 10_000, 100_000],
  prepare: (size, alone) => {
    const scene = buildScene(size);
    const toContender = (create: (scene: Scene) => Find, check: () => void): Contender => ({
      check,
      measure: () => typeAll(() => create(scene)),
    });
    return Promise.resolve({
      ours: toContender(ours, () => {
        checkOurs(scene);
      }),
      peers: alone
        ? {}
        : {
            minisearch: toContender(miniSearch, () => {
              assert.ok(miniSearch(scene)('jardin partagé').length > 0);
            }),
            'naive-scan': toContender(naiveScan, () => undefined),
          },
    });
  },
};
