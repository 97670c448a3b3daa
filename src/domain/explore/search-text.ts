import type { PlaceTable } from '../place-table.ts';
import { foldText } from './fold-text.ts';
import { toHaystack, toNeedle, type Haystack } from './haystack.ts';

/** 1 for each place in which every word of the query begins some word; null where the query has no word. */
export type Search = (query: string) => Uint8Array | null;

/**
 * Full-text search over a table. The texts are folded at the first query that has a word; a query that goes
 * on from the last one looks only at what that one found.
 */
export function createSearch(table: PlaceTable): Search {
  let haystack: Haystack | undefined;
  let last: { readonly words: readonly string[]; readonly matches: Uint8Array } | undefined;
  return (query) => {
    const words = foldText(query)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return null;
    haystack ??= toHaystack(table);
    const known = last !== undefined && narrows(words, last.words) ? last : undefined;
    let matches = known?.matches;
    for (const word of words) {
      if (known?.words.includes(word) === true) continue;
      const needle = toNeedle(word);
      matches = matches === undefined ? findAll(haystack, needle) : findAmong(haystack, needle, matches);
    }
    matches ??= new Uint8Array(table.size);
    last = { words, matches };
    return matches;
  };
}

/** Whether whatever holds the words holds the earlier ones too. */
function narrows(words: readonly string[], earlier: readonly string[]): boolean {
  return earlier.every((before) => words.some((word) => word.startsWith(before)));
}

function findAll({ text, starts }: Haystack, needle: string): Uint8Array {
  const matches = new Uint8Array(starts.length - 1);
  let place = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, starts[place])) {
    while ((starts[place + 1] ?? Infinity) <= at) place++;
    matches[place] = 1;
    place++;
  }
  return matches;
}

function findAmong({ text, starts }: Haystack, needle: string, among: Uint8Array): Uint8Array {
  return among.map((found, place) =>
    found === 1 && text.slice(starts[place], starts[place + 1]).includes(needle) ? 1 : 0,
  );
}
