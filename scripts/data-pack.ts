import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import { readPlaces } from '../src/domain/intake/read-places.ts';
import { packSummaryJson } from '../src/domain/pack/pack-summary.ts';
import { summarisePlaces } from '../src/domain/pack/summarise-places.ts';
import { writePack } from '../src/domain/pack/write-pack.ts';
import { lineText } from './command/line-text.ts';
import { printable } from './command/printable.ts';
import { contextOf, readTerritory } from './command/read-territory.ts';
import { EXIT, runCommand } from './command/run-command.ts';
import { territoryFile } from './command/territory-file.ts';
import { userPath } from './command/user-path.ts';
import { writeWhole } from './command/write-whole.ts';

const PLACES = 'places.fgb';
const SUMMARY = 'places.summary.json';
const MEGABYTE = 1e6;

await runCommand({
  name: 'data:pack',
  options: { data: 'text', out: 'text' },
  async run(options, words) {
    const territory = await readTerritory(options, words);
    const files = await territory.readPlaceFiles();
    const { table, report } = readPlaces(files, contextOf(territory));
    const errors = report.filter(({ severity }) => severity === 'error');
    for (const line of errors) stderr.write(`${printable(line.file)}\n${lineText(line, words)}\n`);
    const pack = writePack(table);
    if (pack === null) {
      stderr.write(`${words.nothingToPack}\n`);
      return EXIT.dataErrors;
    }
    const summary = summarisePlaces(table, pack.bytes);
    const out = options.texts.get('out');
    const pathOf = (name: string): string =>
      out === undefined ? territoryFile(options, name) : userPath(join(out, name));
    // The summary last: it tells the length of the file that it belongs to, so that an older one is found out.
    await writeWhole(pathOf(PLACES), pack.parts, words);
    await writeWhole(pathOf(SUMMARY), packSummaryJson(summary), words);
    stdout.write(`${words.written(pathOf(PLACES))} ${words.written(pathOf(SUMMARY))}\n`);
    stdout.write(`${words.packed(summary.located, Math.round(pack.bytes / MEGABYTE))}\n`);
    if (summary.unlocated > 0) stderr.write(`${words.leftOut(summary.unlocated)}\n`);
    return errors.length === 0 ? EXIT.done : EXIT.dataErrors;
  },
});
