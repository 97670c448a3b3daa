import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pid } from 'node:process';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { isRecord } from '../../src/domain/is-record.ts';

/** The page writes nothing lighter, and nothing heavier that one could tell from it. */
const WEIGHTS = { min: 400, max: 700, default: 400 };

const ATKINSON = '@fontsource-variable/atkinson-hyperlegible-next';
const NOTO_ARABIC = '@fontsource-variable/noto-sans-arabic';

/** A part of a typeface, fetched where one of its letters is to be written. */
interface Face {
  readonly name: string;
  readonly family: string;
  readonly package: string;
  readonly subset: string;
  /** Left out: all that the package's part is for. */
  readonly range?: string;
}

const FACES: readonly Face[] = [
  {
    name: 'atkinson-latin',
    family: 'Atkinson Hyperlegible Next Variable',
    package: ATKINSON,
    subset: 'latin',
  },
  {
    name: 'atkinson-latin-ext',
    family: 'Atkinson Hyperlegible Next Variable',
    package: ATKINSON,
    subset: 'latin-ext',
  },
  // The letters of Arabic, Persian, Urdu, Kurdish; of what else the script writes the system has its own.
  {
    name: 'noto-arabic',
    family: 'Noto Sans Arabic Variable',
    package: NOTO_ARABIC,
    subset: 'arabic',
    range: 'U+0600-06FF,U+200C-200E,U+2010-2011',
  },
];

const require = createRequire(import.meta.url);

/** A file of a package. */
function inPackage(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

/** All that `U+0600-06FF,U+200C` names. */
export function charactersOf(range: string): string {
  return range
    .split(',')
    .map((part) => {
      const [first = 0, last = first] = part
        .trim()
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
    })
    .join('');
}

async function rangeOf({ package: name, subset, range }: Face): Promise<string> {
  if (range !== undefined) return range;
  const ranges: unknown = JSON.parse(await readFile(inPackage(name, 'unicode.json'), 'utf8'));
  const given = isRecord(ranges) ? ranges[subset] : undefined;
  if (typeof given !== 'string') throw new Error(`${name} has no letters called ${subset}`);
  return given;
}

async function writeFace(face: Face, folder: string): Promise<string> {
  const { name, family, package: source, subset } = face;
  const range = await rangeOf(face);
  const path = inPackage(source, `files/${source.split('/').pop() ?? ''}-${subset}-wght-normal.woff2`);
  const font = await subsetFont(await readFile(path), charactersOf(range), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  await writeFile(join(folder, `${name}.woff2`), font);
  return `@font-face {
  font-family: '${family}';
  font-style: normal;
  font-display: swap;
  font-weight: ${String(WEIGHTS.min)} ${String(WEIGHTS.max)};
  src: url(./${name}.woff2) format('woff2');
  unicode-range: ${range};
}
`;
}

/** Where the same letters of the same packages are kept from one build to the next. */
async function folderOf(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(import.meta.filename));
  for (const name of ['subset-font', ATKINSON, NOTO_ARABIC]) {
    hash.update(await readFile(inPackage(name, 'package.json')));
  }
  return resolve(root, 'node_modules/.cache', `letters-${hash.digest('hex').slice(0, 12)}`);
}

/** Writes the sheet `letters.css` and its typefaces, cut to what the page writes with; answers with their folder. */
export async function cutLetters(root: string): Promise<string> {
  const folder = await folderOf(root);
  if (existsSync(folder)) return folder;
  // Another build may do the same at this moment: whoever is first has done it.
  const draft = `${folder}-${String(pid)}`;
  await mkdir(draft, { recursive: true });
  const rules = await Promise.all(FACES.map((face) => writeFace(face, draft)));
  await writeFile(join(draft, 'letters.css'), rules.join('\n'));
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/**
 * Lets a style sheet import `@letters/letters.css`: two typefaces without the weights and letters that the page has no
 * use for. They weigh more than the places do, and come before these.
 */
export function letters(): Plugin {
  return {
    name: 'letters',
    async config({ root = '.' }) {
      return { resolve: { alias: { '@letters': await cutLetters(root) } } };
    },
  };
}
