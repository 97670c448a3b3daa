import { stdout } from 'node:process';
import type { SourceFile } from '../src/domain/intake/read-places.ts';
import type { ReportLine } from '../src/domain/report.ts';
import type { CommandWords } from '../src/i18n/command/languages.ts';
import { checkPlaces, checkTable, type CheckedFile, type CheckedPlaces } from './command/check-files.ts';
import { lineText } from './command/line-text.ts';
import { printable } from './command/printable.ts';
import { readNamedFiles } from './command/read-input.ts';
import { contextOf, readTerritory } from './command/read-territory.ts';
import { EXIT, runCommand } from './command/run-command.ts';

function isError({ severity }: ReportLine): boolean {
  return severity === 'error';
}

function fileText(file: CheckedFile | CheckedPlaces, words: CommandWords): string {
  const counts = [
    ...('format' in file ? [words.formats[file.format]] : []),
    ...(file.ok ? [] : [words.fileRefused]),
    ...('format' in file && file.ok ? [words.places(file.places), words.onTheMap(file.located)] : []),
    ...(file.rejected === 0 ? [] : [words.refusedRows(file.rejected)]),
  ];
  const summary = `${printable(file.file)}${counts.length === 0 ? '' : words.colon}${counts.join(', ')}`;
  return [summary, ...file.report.map((line) => lineText(line, words))].join('\n');
}

await runCommand({
  name: 'data:check',
  options: { json: 'flag', data: 'text' },
  async run(options, words) {
    const { flags, positionals } = options;
    const territory = await readTerritory(options, words);
    const { neighbourhoods, reports } = territory;
    const sources: SourceFile[] =
      positionals.length === 0 ? await territory.readPlaceFiles() : await readNamedFiles(positionals, words);
    const places = checkPlaces(sources, contextOf(territory), neighbourhoods);
    const tables =
      positionals.length === 0 ? reports.flatMap(({ file, lines }) => checkTable(file, lines)) : [];
    if (flags.has('json')) {
      const files = [...places.map(({ format: _, ...file }) => file), ...tables];
      stdout.write(`${JSON.stringify({ files }, null, 2)}\n`);
    } else {
      stdout.write([...places, ...tables].map((file) => `${fileText(file, words)}\n`).join(''));
    }
    const failed = [...places, ...tables].some((file) => !file.ok || file.report.some(isError));
    return failed ? EXIT.dataErrors : EXIT.done;
  },
});
