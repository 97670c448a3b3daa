import type { PlaceTable } from '../place-table.ts';
import { textOf } from '../text-column.ts';
import { foldBytes, SPACE, WIDEST_FOLD } from './fold-bytes.ts';
import { PackedNumbersWriter, type PackedNumbers } from './packed-numbers.ts';
import { VocabularyWriter, type Vocabulary } from './vocabulary.ts';

/** Names first, in every language: a place is better found by its name than by what is said of it. */
const NAME = 'nom';
const SEARCHED = [NAME, 'description', 'adresse', 'complement_adresse', 'porteur', 'type', 'commune'];
/** Places between two pauses: a millisecond or two of work. */
const STRETCH = 512;
/** The Arabic article in UTF-8. */
const ARTICLE = [0xd8, 0xa7, 0xd9, 0x84] as const;

/** Which places hold which words. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  /** By word, in the order of the table: the place times two, plus one where its name holds the word. */
  readonly places: PackedNumbers;
}

/** Reads all words of a table in steps, so that nobody waits for the hundred-thousandth place. */
export function* indexWords(table: PlaceTable): Generator<undefined, WordIndex> {
  const words = new VocabularyWriter();
  const columns = SEARCHED.flatMap((name) =>
    Object.entries(table.texts)
      .filter(([column]) => column === name || column.startsWith(`${name}_`))
      .map(([, column]) => ({ column, isName: name === NAME ? 1 : 0 })),
  );
  /** Word times two, plus one where in the name; those of place `i` begin at `firstOf[i]`. */
  let met = new Uint32Array(table.size * 16 + 64);
  let end = 0;
  const firstOf = new Uint32Array(table.size + 1);
  /** By word: the last place in which it was met, plus one. */
  let lastMet = new Uint32Array(1 << 12);
  let folded = new Uint8Array(1 << 12);
  for (let place = 0; place < table.size; place++) {
    for (const { column, isName } of columns) {
      const { bytes, offsets } = column;
      const text = textOf(column, place);
      const from = offsets[text] ?? 0;
      const to = offsets[text + 1] ?? 0;
      if (from === to) continue;
      if ((to - from) * WIDEST_FOLD > folded.length) folded = new Uint8Array((to - from) * WIDEST_FOLD * 2);
      const length = foldBytes(bytes, from, to, folded);
      for (let start = 0; start < length; start++) {
        if (folded[start] === SPACE) continue;
        let stop = start + 1;
        while (stop < length && folded[stop] !== SPACE) stop++;
        const word = words.numberOf(folded, afterArticle(folded, start, stop), stop);
        start = stop;
        if (word >= lastMet.length) lastMet = copied(lastMet, word * 2);
        if (lastMet[word] === place + 1) continue;
        lastMet[word] = place + 1;
        if (end === met.length) met = copied(met, end * 2);
        met[end++] = word * 2 + isName;
      }
    }
    firstOf[place + 1] = end;
    if (place % STRETCH === 0) yield;
  }
  const vocabulary = words.toVocabulary();
  yield;
  return { vocabulary, places: yield* invert(met.subarray(0, end), firstOf, vocabulary.size) };
}

/** From the words of each place to the places of each word. */
function* invert(met: Uint32Array, firstOf: Uint32Array, words: number): Generator<undefined, PackedNumbers> {
  const writer = new PackedNumbersWriter(words);
  for (const take of [writer.count, writer.write]) {
    for (let place = 0; place + 1 < firstOf.length; place++) {
      const stop = firstOf[place + 1] ?? 0;
      for (let at = firstOf[place] ?? 0; at < stop; at++) {
        const seen = met[at] ?? 0;
        take(seen >>> 1, place * 2 + (seen & 1));
      }
      if (place % (STRETCH * 8) === 0) yield;
    }
  }
  return writer.toPacked();
}

function afterArticle(bytes: Uint8Array, start: number, stop: number): number {
  if (stop - start <= ARTICLE.length) return start;
  for (let at = 0; at < ARTICLE.length; at++) if (bytes[start + at] !== ARTICLE[at]) return start;
  return start + ARTICLE.length;
}

function copied(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(numbers);
  return copy;
}
