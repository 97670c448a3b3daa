import { stderr } from 'node:process';
import { readPlaces } from '../src/domain/intake/read-places.ts';
import type { PlaceTable } from '../src/domain/place-table.ts';
import { toCsv } from '../src/domain/share/to-csv.ts';
import { toGeojson } from '../src/domain/share/to-geojson.ts';
import { lineText } from './command/line-text.ts';
import { printResult } from './command/print-result.ts';
import { printable } from './command/printable.ts';
import { readNamedFiles } from './command/read-input.ts';
import { CommandError } from './command/read-options.ts';
import { contextOf, readTerritory } from './command/read-territory.ts';
import { EXIT, runCommand } from './command/run-command.ts';

const WRITERS: Readonly<Record<string, (table: PlaceTable, rows: Iterable<number>) => string>> = {
  csv: toCsv,
  geojson: (table, rows) => `${JSON.stringify(toGeojson(table, rows))}\n`,
};

await runCommand({
  name: 'data:convert',
  options: { to: 'text', out: 'text', data: 'text' },
  async run(options, words) {
    const to = options.texts.get('to') ?? '';
    const write = Object.hasOwn(WRITERS, to) ? WRITERS[to] : undefined;
    if (write === undefined) throw new CommandError(words.oneOf('--to', Object.keys(WRITERS).join(', ')));
    const files = await readNamedFiles(options.positionals, words);
    const territory = await readTerritory(options, words);
    const intake = readPlaces(files, contextOf(territory));
    // Rows that are not in the result are said beside it; `data:check` tells the rest.
    const errors = intake.report.filter(({ severity }) => severity === 'error');
    for (const line of errors) stderr.write(`${printable(line.file)}\n${lineText(line, words)}\n`);
    if (!intake.files.some(({ ok }) => ok)) return EXIT.dataErrors;
    await printResult(
      write(
        intake.table,
        Array.from({ length: intake.table.size }, (_, row) => row),
      ),
      options,
      words,
    );
    return errors.length === 0 ? EXIT.done : EXIT.dataErrors;
  },
});
