import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stdout } from 'node:process';
import { toSlug } from '../src/domain/intake/to-slug.ts';
import type { Bounds } from '../src/domain/geo/lon-lat.ts';
import { newSiteFiles } from '../src/domain/new-site.ts';
import type { CommandWords } from '../src/i18n/command/languages.ts';
import { readInput } from './command/read-input.ts';
import { CommandError, type Options } from './command/read-options.ts';
import { EXIT, runCommand } from './command/run-command.ts';
import { userPath } from './command/user-path.ts';
import { writeWhole } from './command/write-whole.ts';

const ISSUES = 'data/issues.csv';

function readBounds({ texts }: Options, words: CommandWords): Bounds | null {
  const text = texts.get('bounds');
  if (text === undefined) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split(',').map(Number);
  const isBox = west >= -180 && south >= -90 && west < east && south < north && east <= 180 && north <= 90;
  if (!isBox || more.length > 0) throw new CommandError(words.notBounds('--bounds'));
  return [west, south, east, north];
}

await runCommand({
  name: 'new:site',
  options: { name: 'text', communes: 'text', bounds: 'text', out: 'text' },
  async run(options, words) {
    const name = options.texts.get('name')?.trim() ?? '';
    if (name === '') throw new CommandError(words.missingValue('--name'));
    const communes = (options.texts.get('communes') ?? '').split(/[,;\s]+/).filter((code) => code !== '');
    if (communes.length === 0 || !communes.every((code) => /^\d[\dAB]\d{3}$/i.test(code))) {
      throw new CommandError(words.notCommunes('--communes'));
    }
    const files = newSiteFiles({ name, communes, bounds: readBounds(options, words) });
    const folder = userPath(options.texts.get('out') ?? join('sites', toSlug(name)));
    // Somebody's work may be in it.
    if (existsSync(folder)) throw new CommandError(words.alreadyThere(folder));
    const issues = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await readInput(ISSUES, ISSUES, words),
    );
    for (const [file, text] of Object.entries({ ...files, 'issues.csv': issues })) {
      await writeWhole(join(folder, file), text, words);
    }
    const shown = relative(userPath('.'), folder) || folder;
    stdout.write(`${words.newSite(shown, communes.join(','))}\n`);
    return EXIT.done;
  },
});
