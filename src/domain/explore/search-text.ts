import type { Issue } from '../issue.ts';
import type { PlaceTable } from '../place-table.ts';
import { markText, excerptOf, type Mark } from './mark-text.ts';
import { matchMisspelt, matchWord, type WordMatches } from './match-words.ts';
import { issuesMeantBy, issuesNamedBy, namesOfIssues } from './named-issues.ts';
import { unpack, type PackedNumbers } from './packed-numbers.ts';
import { readQuery } from './query-words.ts';
import { sortByScore } from './sort-by-score.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** What a query finds. */
export interface Found {
  /** By place: 0 where it is not found; the higher, the better it answers. */
  readonly scores: Uint16Array;
  /** The places found, the best first; those that answer equally well as they are in the order given. */
  readonly sort: (order: Uint32Array) => Uint32Array;
  /** A text in parts, with those marked that answer the query. */
  readonly mark: (text: string) => readonly Mark[];
  /** A line of what is said of a place, where its name and type do not show why it was found. */
  readonly excerpt: (place: number, language: string) => readonly Mark[] | null;
  /** Indices of issues that may be meant, as a whole. */
  readonly issues: readonly number[];
}

/** What the words of a query find; null where the query has no word. */
export type Search = (query: string) => Found | null;

/** A search over one table. */
export interface TextSearch {
  readonly find: Search;
  /** Reads the words of the table in steps; a query that comes earlier takes what is left of them at once. */
  readonly prepare: () => Iterator<undefined, unknown>;
}

/** What each way of answering one word is worth. */
const BEGUN = 1;
const WHOLE = 2;
const IN_NAME = 4;
const BY_ISSUE = 7;
/** More than any of these: where a word may be meant otherwise, one found as it is outweighs all that are not. */
const AS_ASKED = 8;

/**
 * Full-text search. A place is found where each word of the query begins one of its words or is one in the plural;
 * a word that no place has may name an issue, or be misspelt. Where the words are never found together, each
 * may be any of that.
 */
export function createSearch(table: PlaceTable, issues: readonly Issue[] = []): TextSearch {
  const steps = indexWords(table);
  const names = namesOfIssues(issues);
  let index: WordIndex | undefined;
  /** Scores by word, of the last query: who types changes one word. */
  let known = new Map<string, Uint16Array | null>();
  let last: { readonly query: string; readonly found: Found | null } | undefined;

  function* prepare(): Generator<undefined, WordIndex> {
    for (let step = steps.next(); index === undefined; step = steps.next()) {
      if (step.done === true) index = step.value;
      else yield;
    }
    return index;
  }

  function finished(): WordIndex {
    const rest = prepare();
    for (;;) {
      const step = rest.next();
      if (step.done === true) return step.value;
    }
  }

  function find(query: string): Found | null {
    if (last?.query === query) return last.found;
    const words = readQuery(query);
    const found = words.length === 0 ? null : findAll(finished(), words);
    last = { query, found };
    return found;
  }

  function findAll({ vocabulary, places }: WordIndex, words: readonly string[]): Found {
    const asIs = words.map((word) => {
      const cached = known.get(word);
      return cached === undefined ? scoreWord(places, table.size, matchWord(vocabulary, word)) : cached;
    });
    known = new Map(words.map((word, at) => [word, asIs[at] ?? null]));
    const named = issuesNamedBy(names, words);
    const errors = words.map(() => 0);
    /** What else a word may mean, looked up once it is needed. */
    const guess = (at: number): Uint16Array | null => {
      const misspelt = matchMisspelt(vocabulary, words[at] ?? '');
      errors[at] = misspelt.errors;
      const scores = scoreWord(places, table.size, misspelt);
      const mask = named[at] ?? 0;
      return mask === 0 ? scores : withIssues(table, scores, mask);
    };
    let each = asIs.map((scores, at) => {
      if (scores !== null) return scores;
      return (named[at] ?? 0) === 0 ? guess(at) : withIssues(table, null, named[at] ?? 0);
    });
    let scores = together(each, table.size);
    if (words.length > 1 && !scores.some((score) => score > 0)) {
      each = asIs.map((scores, at) => better(scores, guess(at), AS_ASKED * words.length));
      scores = together(each, table.size);
    }
    const terms = words.map((word, at) => ({ word, errors: errors[at] ?? 0 }));
    return {
      scores,
      sort: (order) => sortByScore(order, scores),
      mark: (text) => markText(text, terms),
      excerpt: (place, language) => excerptOf(table, place, terms, language),
      issues: issuesMeantBy(names, words),
    };
  }

  return { find, prepare };
}

/** By place: what its best word is worth; null where no place has one. */
function scoreWord(places: PackedNumbers, size: number, { whole, begun }: WordMatches): Uint16Array | null {
  if (whole.length + begun.length === 0) return null;
  const scores = new Uint16Array(size);
  for (const [words, worth] of [
    [begun, BEGUN],
    [whole, WHOLE],
  ] as const) {
    for (const word of words) {
      unpack(places, word, (entry) => {
        const score = worth + (entry & 1) * IN_NAME;
        if (score > (scores[entry >>> 1] ?? 0)) scores[entry >>> 1] = score;
      });
    }
  }
  return scores;
}

function withIssues({ size, issueMask }: PlaceTable, scores: Uint16Array | null, mask: number): Uint16Array {
  const all = scores ?? new Uint16Array(size);
  for (let place = 0; place < size; place++)
    if (((issueMask[place] ?? 0) & mask) !== 0) all[place] = Math.max(all[place] ?? 0, BY_ISSUE);
  return all;
}

/** What is found as it is, worth so much more, and what else is meant. */
function better(asIs: Uint16Array | null, guessed: Uint16Array | null, more: number): Uint16Array | null {
  return asIs?.map((score, place) => (score > 0 ? score + more : (guessed?.[place] ?? 0))) ?? guessed;
}

/** The sum of what each word is worth, 0 where one is missing. */
function together(each: readonly (Uint16Array | null)[], size: number): Uint16Array {
  const sum = new Uint16Array(size);
  if (each.some((scores) => scores === null)) return sum;
  for (let place = 0; place < size; place++) {
    let total = 0;
    for (const scores of each) {
      const score = scores?.[place] ?? 0;
      if (score === 0) {
        total = 0;
        break;
      }
      total += score;
    }
    sum[place] = total;
  }
  return sum;
}
