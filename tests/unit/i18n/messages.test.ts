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

  test('are as easy where coverage is told', async () => {
    // What is said of a cell wants a cell: the next test gives it some.
    const texts = { ...(await language?.coverage()), cellSentence: '' };
    expect(longSentences(textsOf(texts))).toEqual([]);
  });

  test('say every cell of coverage in one plain sentence', async () => {
    const shares = { 5: 0, 10: 0.543, 15: 0.9 };
    const counts = { inside: 1, nearby: 2, uncertain: 1, nearestMetres: 812.4, per1000: 0.44 };
    const measures = [
      { ...counts, shares, level: 'fair' as const },
      {
        ...counts,
        inside: 0,
        nearby: 0,
        uncertain: 0,
        shares: { 5: 0, 10: 0, 15: 0 },
        level: 'none' as const,
      },
      { ...counts, shares, level: 'unknown' as const },
    ];
    const texts = await language?.coverage();
    const said = measures.flatMap((cell) =>
      (['share', 'count', 'per1000', 'nearest'] as const).map((measure) =>
        texts?.cellSentence({ name: 'Sud', issue: "Garde d'enfants", measures: cell, measure, minutes: 10 }),
      ),
    );
    expect(said).toMatchSnapshot();
  });

  test('are as easy where a file or a territory does not come', async () => {
    expect(longSentences(textsOf(await language?.sources()))).toEqual([]);
  });

  test('are as easy where coverage is acted upon, and where it is explained', async () => {
    expect(longSentences(textsOf([await language?.coverageOut(), await language?.method()]))).toEqual([]);
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
