import { otherForms } from './query-words.ts';
import { countTypingErrors, forgivenEdits } from './typing-errors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a vocabulary that answer a word of a query: those that are it, and those that begin with it. */
export interface WordMatches {
  readonly whole: readonly number[];
  readonly begun: readonly number[];
}

/** Words that are the one asked for, in singular or plural, or begin with it. */
export function matchWord({ text, starts }: Vocabulary, asked: string): WordMatches {
  const whole: number[] = [];
  const begun: number[] = [];
  const needle = ` ${asked}`;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const word = wordAt(starts, at);
    (starts[word + 1] === at + needle.length ? whole : begun).push(word);
  }
  for (const form of otherForms(asked)) {
    const at = text.indexOf(` ${form} `);
    if (at >= 0) whole.push(wordAt(starts, at));
  }
  return { whole, begun };
}

export interface MisspeltMatches extends WordMatches {
  /** How many typing errors lie between: as few as any word has, 0 where there is no word. */
  readonly errors: number;
}

/** Words that may be meant, if some letters are wrong. */
export function matchMisspelt({ size, text, starts, letters }: Vocabulary, asked: string): MisspeltMatches {
  let errors = forgivenEdits(asked);
  let [whole, begun]: [number[], number[]] = [[], []];
  if (errors === 0) return { whole, begun, errors };
  const askedLetters = lettersOf(asked);
  for (let word = 0; word < size; word++) {
    // Each error brings in at most one letter that the right word has not.
    if (countBits(askedLetters & ~(letters[word] ?? 0)) > errors) continue;
    const start = (starts[word] ?? 0) + 1;
    const end = starts[word + 1] ?? 0;
    const counted = countTypingErrors(asked, text, start, end, errors);
    if (counted > errors || counted === 0) continue;
    if (counted < errors) [whole, begun, errors] = [[], [], counted];
    (Math.abs(end - start - asked.length) <= counted ? whole : begun).push(word);
  }
  return { whole, begun, errors: whole.length + begun.length === 0 ? 0 : errors };
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The word that begins at an offset, by halves. */
function wordAt(starts: Uint32Array, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
