import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { charactersOf, cutLetters } from '../../../scripts/vite/letters.ts';

/** The texts of all files of a folder whose path ends so. */
function textsIn(folder: string, end: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith(end)).map((path) => readFileSync(join(folder, path), 'utf8'));
}

describe('the characters of a range', () => {
  it.each([
    ['U+41', 'A'],
    ['U+0041-0044', 'ABCD'],
    ['U+0041, U+00E9-00EA,U+1F600', 'Aéê😀'],
  ])('%s are %s', (range, characters) => {
    expect(charactersOf(range)).toBe(characters);
  });
});

describe('the typefaces as they are built', () => {
  let folder = '';
  let css = '';
  beforeAll(async () => {
    folder = await cutLetters('.');
    css = readFileSync(join(folder, 'letters.css'), 'utf8');
  });

  const faces = () =>
    [...css.matchAll(/font-family: '([^']+)'[^}]*url\(\.\/([^)]+)\)[^}]*unicode-range: ([^;]+);/g)].map(
      ([, family = '', file = '', range = '']) => ({
        family,
        file,
        characters: new Set(charactersOf(range)),
      }),
    );

  it('are woff2, and less than two thirds of what they were', () => {
    expect(faces().map(({ file }) => file)).toEqual([
      'atkinson-latin.woff2',
      'atkinson-latin-ext.woff2',
      'noto-arabic.woff2',
    ]);
    for (const { file } of faces()) {
      expect(readFileSync(join(folder, file)).subarray(0, 4).toString()).toBe('wOF2');
      const part = file.replace(/^[a-z]+-|\.woff2$/g, '');
      const name = file.startsWith('noto') ? 'noto-sans-arabic' : 'atkinson-hyperlegible-next';
      const whole = `node_modules/@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`;
      expect(statSync(join(folder, file)).size).toBeLessThan((statSync(whole).size * 2) / 3);
    }
  });

  it.each([
    ['ar', /\p{Script=Arabic}/gu],
    ['tr', /\p{Script=Latin}/gu],
    ['fr', /\p{Script=Latin}/gu],
    ['en', /\p{Script=Latin}/gu],
  ])('hold every letter of the texts in %s', (language, letter) => {
    const texts = textsIn('src/i18n', `/${language}.ts`);
    expect(texts.length).toBeGreaterThan(10);
    const known = faces();
    const missing = [...new Set(texts.join('').match(letter))].filter(
      (character) => !known.some(({ characters }) => characters.has(character)),
    );
    expect(missing).toEqual([]);
  });

  it('hold every letter of the places that come with the project', () => {
    const texts = textsIn('data', '.csv');
    const known = faces();
    const missing = [...new Set(texts.join('').match(/[\p{Script=Latin}\p{Script=Arabic}]/gu))].filter(
      (character) => !known.some(({ characters }) => characters.has(character)),
    );
    expect(missing).toEqual([]);
  });
});
