import { foldText } from './fold-text.ts';

/** Words that say nothing of what is looked for; what an apostrophe leaves (l’, d’, qu’) is one of them. */
const STOP_WORDS = new Set(
  [
    'a au aux avec c ce ces cet cette chez d dans de des du en est et il ils j je l la le les leur leurs m ma',
    'mes mon n ne nos notre nous ou par pour pres qu que qui s sa se ses son sur t ta tes ton un une vos votre',
    'vous y an and at for in my near of on or the to الي او على عن علي في مع من و',
  ].flatMap((line) => line.split(' ')),
);

/** A sentence has fewer; what else somebody pastes into the box narrows nothing further. */
const MOST_WORDS = 24;

/**
 * The folded words that a query asks for. Stop words never narrow a search, unless it has no other word:
 * who begins with "la" may go on to "lavoir".
 */
export function readQuery(query: string): readonly string[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '')
    .map(withoutArticle);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MOST_WORDS);
}

const ARABIC_ARTICLE = 'ال';

/** Arabic writes its article onto the word: with and without it, it is the same word. */
export function withoutArticle(word: string): string {
  return word.startsWith(ARABIC_ARTICLE) && word.length > ARABIC_ARTICLE.length
    ? word.slice(ARABIC_ARTICLE.length)
    : word;
}

/** Below that a final s or x belongs to the word: "bus", "prix" at most lose theirs. */
const SHORTEST_PLURAL = 4;

/** Other whole words that mean the same, one or several of it: crèches and crèche, journaux and journal. */
export function otherForms(word: string): readonly string[] {
  if (word.length < SHORTEST_PLURAL) return [];
  if (word.endsWith('aux')) return [word.slice(0, -1), `${word.slice(0, -3)}al`, `${word.slice(0, -3)}ail`];
  if (word.endsWith('s') || word.endsWith('x')) return [word.slice(0, -1)];
  // A plural in s begins with the singular, so it is found anyway.
  if (word.endsWith('al')) return [`${word.slice(0, -2)}aux`];
  return word.endsWith('ail') ? [`${word.slice(0, -3)}aux`] : [];
}
