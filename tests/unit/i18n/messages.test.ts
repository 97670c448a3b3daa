import { describe, expect, test } from 'vitest';
import { COMMAND_WORDS } from '../../../src/i18n/command/languages.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { fr as reportFr } from '../../../src/i18n/report/fr.ts';
import { en as reportEn } from '../../../src/i18n/report/en.ts';
import { ar as reportAr } from '../../../src/i18n/report/ar.ts';

const LONGEST_SENTENCE_WORDS = 15;

/** Every text of a dictionary, functions called with plain arguments. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [2, 'x'].flatMap((argument) => textsOf(Reflect.apply(value, null, [argument, 3])));
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

function longSentences(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.!?:؟])\s/))
    .filter(
      (sentence) =>
        sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > LONGEST_SENTENCE_WORDS,
    );
}

describe.each(Object.keys(LANGUAGES))('the words in %s', (code) => {
  const language = LANGUAGES[code];

  test('are easy: no sentence of the interface has more than fifteen words', async () => {
    expect(longSentences(textsOf(await language?.page()))).toEqual([]);
  });

  test('are as easy where visitors bring their own files', async () => {
    expect(longSentences(textsOf(await language?.data()))).toEqual([]);
  });

  test('are as easy where the map tells of itself', async () => {
    expect(longSentences(textsOf(await language?.about()))).toEqual([]);
  });

  test('are as easy where a file or a territory does not come', async () => {
    expect(longSentences(textsOf(await language?.sources()))).toEqual([]);
  });

  test('are as easy where a partner puts the map into a page', async () => {
    expect(longSentences(textsOf([await language?.builder(), await language?.embed()]))).toEqual([]);
  });

  test('say each number of places with the noun in its right form', async () => {
    const messages = await language?.page();
    const said = [0, 1, 2, 3, 11, 100].map((count) => messages?.status(count));
    expect(said).toMatchSnapshot();
  });
});

test('what is wrong with a row is said in fifteen words at most', () => {
  expect(longSentences(textsOf([reportFr, reportEn, reportAr]))).toEqual([]);
});

test('what the command line says is as short', () => {
  expect(longSentences(textsOf(COMMAND_WORDS).filter((text) => !text.startsWith('npm run')))).toEqual([]);
});
