import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const LONGEST_FILE_LINES = 250;
const MOST_EFFECTS = 4;
/** A library may have methods that are called as runes are. */
const RUNES = /(?<!\.)\$(state|derived|effect)\b/;
const EFFECTS = /(?<!\.)\$effect(\.pre)?\(/g;
const NAMES_THAT_SAY_NOTHING = /\b(utils?|helpers?|common|manager|service|misc)\b/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = filesIn('src');
/** Declarations say what others have written. */
const code = sources.filter((path) => !path.endsWith('.d.ts'));
const ours = [...sources, ...filesIn('scripts'), ...filesIn('tests')];
const read = (path: string): string => readFileSync(path, 'utf8');

describe('the structure of the code', () => {
  test('has four effects at most, each in a file of its own, because what can be derived is never stored', () => {
    const effects = code.flatMap((path) => [...read(path).matchAll(EFFECTS)].map(() => path));
    expect(new Set(effects).size, `one effect a file: ${effects.join(', ')}`).toBe(effects.length);
    expect(effects.length, `use $derived instead: ${effects.join(', ')}`).toBeLessThanOrEqual(MOST_EFFECTS);
  });

  test('names files after one concept: kebab-case .ts, PascalCase .svelte', () => {
    const odd = ours.filter((path) => {
      const name = basename(path);
      return name.endsWith('.svelte')
        ? !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.(svelte|test|spec|bench|d))*\.(ts|mjs)$/.test(name);
    });
    expect(odd).toEqual([]);
    expect(ours.filter((path) => NAMES_THAT_SAY_NOTHING.test(path))).toEqual([]);
  });

  test('has no barrels: an import names the file that it means', () => {
    expect(sources.filter((path) => /(^|\/)index\.ts$/.test(path))).toEqual([]);
    expect(sources.filter((path) => /^export \* from/m.test(read(path)))).toEqual([]);
  });

  test('keeps every file small enough to be read in one go', () => {
    const long = ours.filter((path) => read(path).split('\n').length - 1 > LONGEST_FILE_LINES);
    expect(long).toEqual([]);
  });

  test('keeps runes out of plain .ts files, where they would do nothing', () => {
    const plain = code.filter((path) => path.endsWith('.ts') && !path.endsWith('.svelte.ts'));
    expect(plain.filter((path) => RUNES.test(read(path)))).toEqual([]);
  });
});
