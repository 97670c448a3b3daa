import { describe, expect, test } from 'vitest';
import { COMMAND_WORDS } from '../../../src/i18n/command/languages.ts';
import { LANGUAGES, textsOf } from '../../../src/i18n/languages.ts';
import { fr as ROOMS } from '../../../src/i18n/rooms/fr.ts';

const LONGEST_SENTENCE_WORDS = 15;

/** Every text of a dictionary, functions called with plain arguments. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsInCalls(value);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** What a function says of a number, a name or several; one that takes a record has tests of its own. */
function textsInCalls(say: CallableFunction): string[] {
  return [2, 'x', ['a', 'b']].flatMap((argument) => {
    try {
      return textsIn(Reflect.apply(say, null, [argument, 3, 3]));
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

const ROOM_NAMES = Object.keys(ROOMS).filter((name): name is keyof typeof ROOMS => name in ROOMS);

describe.each(Object.entries(LANGUAGES))('the words in %s', (code, { name, page }) => {
  test('are easy: no sentence of the page has more than fifteen words', async () => {
    expect(longSentences(textsIn(await page()))).toEqual([]);
  });

  test.each(ROOM_NAMES)('are as easy in the room "%s"', async (room) => {
    const texts = textsIn(await textsOf(code, room));
    expect(texts.length).toBeGreaterThan(0);
    expect(longSentences(texts)).toEqual([]);
  });

  test('name the language in itself', () => {
    expect(new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase()).toBe(
      name.toLowerCase(),
    );
  });

  test('say every cell of coverage in one plain sentence', async () => {
    const counts = { inside: 1, nearby: 2, uncertain: 1, nearestMetres: 812.4, per1000: 0.44 };
    const shares = { 5: 0, 10: 0.543, 15: 0.9 };
    const none = { inside: 0, nearby: 0, uncertain: 0, shares: { 5: 0, 10: 0, 15: 0 } };
    const measures = [
      { ...counts, shares, level: 'fair' as const },
      { ...counts, ...none, level: 'none' as const },
      { ...counts, shares, level: 'unknown' as const },
    ];
    const { cellSentence } = await textsOf(code, 'coverage');
    const said = measures.flatMap((cell) =>
      (['share', 'count', 'per1000', 'nearest'] as const).map((measure) =>
        cellSentence({ name: 'Sud', issue: "Garde d'enfants", measures: cell, measure, minutes: 10 }),
      ),
    );
    expect(said).toMatchSnapshot();
  });

  test('say each number of places with the noun in its right form', async () => {
    const messages = await page();
    const said = [0, 1, 2, 3, 11, 100].map((count) => messages.status(count));
    expect(said).toMatchSnapshot();
  });
});

test('what the command line says is as short', () => {
  expect(longSentences(textsIn(COMMAND_WORDS).filter((text) => !text.startsWith('npm run')))).toEqual([]);
});
