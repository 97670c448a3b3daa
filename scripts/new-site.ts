import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { stderr, stdout } from 'node:process';
import { toSlug } from '../src/domain/intake/to-slug.ts';
import type { Bounds } from '../src/domain/geo/lon-lat.ts';
import { PUBLIC_COMMUNES, territoryBounds } from '../src/domain/new-site/commune-bounds.ts';
import { newSiteFiles } from '../src/domain/new-site/new-site-files.ts';
import type { CommandWords } from '../src/i18n/command/languages.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { askCommunes } from '../src/io/ask-communes.ts';
import { readInput } from './command/read-input.ts';
import { CommandError, type Options } from './command/read-options.ts';
import { EXIT, runCommand } from './command/run-command.ts';
import { userPath } from './command/user-path.ts';
import { writeWhole } from './command/write-whole.ts';

const ISSUES = 'data/issues.csv';
/** The folders in it are beside the built page, and opened by their address. */
const SITES = 'sites';

function readBounds({ texts }: Options, words: CommandWords): Bounds | null {
  const text = texts.get('bounds');
  if (text === undefined) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split(',').map(Number);
  const isBox = west >= -180 && south >= -90 && west < east && south < north && east <= 180 && north <= 90;
  if (!isBox || more.length > 0) throw new CommandError(words.notBounds('--bounds'));
  return [west, south, east, north];
}

/** The box of the communes as the public service knows them; null, with a sentence, where it does not answer. */
async function findBounds(
  { texts }: Options,
  communes: readonly string[],
  words: CommandWords,
): Promise<Bounds | null> {
  const service = texts.get('service') ?? PUBLIC_COMMUNES;
  if (!URL.canParse(service)) throw new CommandError(words.notAnAddress('--service'));
  const answer = await askCommunes(communes, service);
  if (answer.ok) return territoryBounds(answer.bounds);
  if (answer.reason === 'unknown') throw new CommandError(words.unknownCommunes(answer.codes.join(', ')));
  stderr.write(`${words.service[answer.reason](service, answer.status)}\n${words.wholeCountry}\n`);
  return null;
}

/** The folder as its user may type it again, wherever the shell stands. */
function shownFolder(folder: string): string {
  const near = relative(userPath('.'), folder);
  const shown = near === '' || near.startsWith('..') ? folder : near.split(sep).join('/');
  return /\s/.test(shown) ? `"${shown}"` : shown;
}

await runCommand({
  name: 'new:site',
  options: { name: 'text', communes: 'text', bounds: 'text', service: 'text', out: 'text' },
  async run(options, words) {
    const name = options.texts.get('name')?.trim() ?? '';
    if (name === '') throw new CommandError(words.missingValue('--name'));
    const communes = (options.texts.get('communes') ?? '').split(/[,;\s]+/).filter((code) => code !== '');
    if (communes.length === 0 || !communes.every((code) => /^\d[\dAB]\d{3}$/i.test(code))) {
      throw new CommandError(words.notCommunes('--communes'));
    }
    const folder = userPath(options.texts.get('out') ?? join(SITES, toSlug(name)));
    // Somebody's work may be in it.
    if (existsSync(folder)) throw new CommandError(words.alreadyThere(folder));
    const bounds = readBounds(options, words) ?? (await findBounds(options, communes, words));
    const files = newSiteFiles({ name, communes, bounds, languages: Object.keys(LANGUAGES) });
    const issues = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await readInput(ISSUES, ISSUES, words),
    );
    for (const [file, text] of Object.entries({ ...files, 'issues.csv': issues })) {
      await writeWhole(join(folder, file), text, words);
    }
    const shown = shownFolder(folder);
    const isServed = dirname(folder) === userPath(SITES);
    const address = `/?site=${SITES}/${basename(folder)}/site.json`;
    stdout.write(`${words.newSite(shown, communes.join(','), isServed ? address : null)}\n`);
    return EXIT.done;
  },
});
