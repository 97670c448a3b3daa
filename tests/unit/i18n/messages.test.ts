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
  if (typeof value === 'function') return textsOfCalls(value);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** What a function says of a number, a name or several; one that takes a record has tests of its own. */
function textsOfCalls(say: CallableFunction): string[] {
  return [2, 'x', ['a', 'b']].flatMap((argument) => {
    try {
      return textsOf(Reflect.apply(say, null, [argument, 3, 3]));
    } catch {
      return [];
    }
  });
}

function longSentences(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.!?:؟])\s/))
    .filter(
      (sentence) =>
        sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > LONGEST_SENTENCE_WORDS,
    );
}

describe.each(Object.entries(LANGUAGES))('the words in %s', (code, { name, page, ...rooms }) => {
  test.each(Object.entries({ page, ...rooms }))(
    'are easy in the room "%s": no sentence has more than fifteen words',
    async (_room, load) => {
      const texts = textsOf(await load());
      expect(texts.length).toBeGreaterThan(0);
      expect(longSentences(texts)).toEqual([]);
    },
  );

  test('name the language in itself', () => {
    expect(new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase()).toBe(
      name.toLowerCase(),
    );
  });

  test('say each number of places with the noun in its right form', async () => {
    const messages = await page();
    const said = [0, 1, 2, 3, 11, 100].map((count) => messages.status(count));
    expect(said).toMatchSnapshot();
  });
});

test('what is wrong with a row is said in fifteen words at most', () => {
  expect(longSentences(textsOf([reportFr, reportEn, reportAr]))).toEqual([]);
});

test('what the command line says is as short', () => {
  expect(longSentences(textsOf(COMMAND_WORDS).filter((text) => !text.startsWith('npm run')))).toEqual([]);
});
