import { placeText, type PlaceTable } from '../place-table.ts';
import { foldCharacter } from './fold-text.ts';
import { otherForms, withoutArticle } from './query-words.ts';
import { countTypingErrors } from './typing-errors.ts';

/** A part of a text, and whether it answers the query. */
export interface Mark {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A word of a query, and how many typing errors it was forgiven. */
export interface Term {
  readonly word: string;
  readonly errors: number;
}

/** A word of a text as search reads it, with where it stands. */
interface PlacedWord {
  readonly folded: string;
  /** Where each folded letter stands in the text, and where the word ends. */
  readonly at: readonly number[];
}

/** A text in parts, which together are the text: those marked answer a term. */
export function markText(text: string, terms: readonly Term[]): readonly Mark[] {
  const marks: Mark[] = [];
  let end = 0;
  const add = (to: number, isMarked: boolean): void => {
    if (to > end) marks.push({ text: text.slice(end, to), isMarked });
    end = Math.max(end, to);
  };
  for (const { folded, at } of placedWords(text)) {
    const letters = Math.max(0, ...terms.map((term) => answeredLetters(folded, term)));
    if (letters === 0) continue;
    add(at[0] ?? 0, false);
    add(at[letters] ?? text.length, true);
  }
  add(text.length, false);
  return marks;
}

/** How many of the first letters of a word answer a term. */
function answeredLetters(folded: string, { word, errors }: Term): number {
  const article = folded.length - withoutArticle(folded).length;
  const bare = folded.slice(article);
  if (bare.startsWith(word)) return article + word.length;
  const isMeant =
    otherForms(word).includes(bare) ||
    (errors > 0 && countTypingErrors(word, bare, 0, bare.length, errors) === errors);
  return isMeant ? folded.length : 0;
}

function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let [folded, at]: [string, number[]] = ['', []];
  let offset = 0;
  const close = (): void => {
    if (folded !== '') words.push({ folded, at: [...at, offset] });
    [folded, at] = ['', []];
  };
  for (const character of text) {
    const letters = foldCharacter(character);
    for (const letter of letters) {
      if (letter === ' ') close();
      else {
        folded += letter;
        for (let unit = 0; unit < letter.length; unit++) at.push(offset);
      }
    }
    offset += character.length;
  }
  close();
  return words;
}

/** What a row of the list shows anyway, and what an excerpt may be taken from. */
const SHOWN = ['nom', 'type', 'commune'];
const TOLD = ['description', 'adresse', 'complement_adresse', 'porteur'];

/** The words around the first part that answers a term which the row does not show; null where it shows all. */
export function excerptOf(
  table: PlaceTable,
  place: number,
  terms: readonly Term[],
  language: string,
): readonly Mark[] | null {
  const textOf = (column: string): string => placeText(table, place, column, language);
  const answers = (text: string, term: Term): boolean =>
    markText(text, [term]).some(({ isMarked }) => isMarked);
  const missing = terms.filter((term) => !SHOWN.some((column) => answers(textOf(column), term)));
  for (const column of TOLD) {
    const text = textOf(column);
    if (missing.some((term) => answers(text, term))) return cutAround(markText(text, missing));
  }
  return null;
}

/** Characters before the first mark, and from it on. */
const BEFORE = 28;
const AFTER = 90;
const ELLIPSIS = '…';

/** Cuts a long text at spaces, so that its first mark is seen. */
function cutAround(marks: readonly Mark[]): readonly Mark[] {
  const first = marks.findIndex(({ isMarked }) => isMarked);
  const cut: Mark[] = [];
  let room = AFTER;
  for (const [index, { text, isMarked }] of marks.entries()) {
    if (index < first) {
      cut.push({ text: text.length <= BEFORE ? text : ELLIPSIS + lastWords(text), isMarked });
      continue;
    }
    if (text.length > room) {
      cut.push({ text: text.slice(0, room).replace(/\s+\S*$/, '') + ELLIPSIS, isMarked });
      break;
    }
    cut.push({ text, isMarked });
    room -= text.length;
  }
  return cut;
}

function lastWords(text: string): string {
  const end = text.slice(-BEFORE);
  return end.slice(end.indexOf(' ') + 1);
}
