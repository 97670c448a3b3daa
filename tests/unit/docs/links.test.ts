import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../src/i18n/command/fr.ts';
import { anchorsOf, linksIn } from '../../fixtures/markdown.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

const guides = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const scripts = new Set(
  [...read('package.json').matchAll(/^ {4}"([a-z0-9:-]+)": "/gm)].map(([, name = '']) => name),
);

/** Whether a link of a guide leads to a file of the project and, if it says one, to a heading in it. */
function isFound(guide: string, link: string): boolean {
  const [path = '', anchor = ''] = decodeURIComponent(link).split('#');
  const target = path === '' ? guide : normalize(join(dirname(guide), path));
  return existsSync(target) && (anchor === '' || anchorsOf(read(target)).has(anchor));
}

describe.each(guides)('%s', (guide) => {
  test('has links that lead somewhere', () => {
    const own = linksIn(read(guide)).filter((link) => !/^https:\/\//.test(link));
    expect(own.filter((link) => !isFound(guide, link))).toEqual([]);
  });

  test('names commands and options that exist', () => {
    const commands = [...read(guide).matchAll(/npm run (?:-s )?([a-z0-9:-]+)([^\n`#]*)/g)];
    const usages: Readonly<Record<string, string>> = fr.usage;
    const wrong = commands.filter(([, name = '', rest = '']) => {
      const usage = usages[name] ?? '';
      const options = [...rest.matchAll(/--[a-z-]+/g)].map(([option]) => option);
      const known = options.every((option) => option === '--lang' || usage.includes(option));
      return !scripts.has(name) || !known;
    });
    expect(wrong.map(([text]) => text)).toEqual([]);
  });
});

test('a guide that is read from elsewhere is reached from the first page', () => {
  const links = linksIn(read('README.md'));
  expect(links).toEqual(expect.arrayContaining(['docs/data.md', 'docs/fr/donnees.md']));
});
