import { stderr, stdout } from 'node:process';
import { prepareGrounds, type Ground } from '../src/domain/coverage/ground.ts';
import { measureCoverage } from '../src/domain/coverage/measure-coverage.ts';
import { SHARE_MINUTES, type ShareMinutes } from '../src/domain/coverage/reach.ts';
import { prepareSupply } from '../src/domain/coverage/supply.ts';
import { readNeighbourhoods } from '../src/domain/intake/read-neighbourhoods.ts';
import { readPlaces } from '../src/domain/intake/read-places.ts';
import { readPopulation } from '../src/domain/intake/read-population.ts';
import { ReportLines } from '../src/domain/intake/report-lines.ts';
import { issueName, type Issue } from '../src/domain/issue.ts';
import { parseJson } from '../src/domain/parse-json.ts';
import { isochroneAt, type Isochrones } from '../src/domain/isochrones/isochrone.ts';
import { readIsochrones } from '../src/domain/isochrones/read-isochrones.ts';
import type { PopulationGrid } from '../src/domain/population-grid.ts';
import type { ReportLine } from '../src/domain/report.ts';
import type { CommandWords } from '../src/i18n/command/languages.ts';
import { coverageJson } from './command/coverage-json.ts';
import { coverageTable } from './command/coverage-table.ts';
import { lineText } from './command/line-text.ts';
import { printable } from './command/printable.ts';
import { readInput, readNamedFiles } from './command/read-input.ts';
import { CommandError, type Options } from './command/read-options.ts';
import { contextOf, readTerritory, type Territory } from './command/read-territory.ts';
import { EXIT, runCommand } from './command/run-command.ts';
import { userPath } from './command/user-path.ts';

const DEFAULT_MINUTES = '10';

function readMinutes({ texts }: Options, words: CommandWords): ShareMinutes {
  const asked = texts.get('minutes') ?? DEFAULT_MINUTES;
  const minutes = SHARE_MINUTES.find((known) => String(known) === asked);
  if (minutes === undefined) throw new CommandError(words.oneOf('--minutes', SHARE_MINUTES.join(', ')));
  return minutes;
}

/** The issue asked for, else all. */
function readIssues({ texts }: Options, issues: readonly Issue[], words: CommandWords): readonly Issue[] {
  const asked = texts.get('issue');
  if (asked === undefined) return issues;
  const found = issues.filter(({ id }) => id === asked);
  const known = issues.map(({ id }) => id).join(', ');
  if (found.length === 0) throw new CommandError(words.oneOf('--issue', known));
  return found;
}

/** The neighbourhoods of a file or of the territory; null, and said, where there are none. */
async function readGrounds(
  { texts }: Options,
  territory: Territory,
  grid: PopulationGrid | null,
  words: CommandWords,
): Promise<Ground[] | null> {
  const file = texts.get('neighbourhoods');
  const neighbourhoods =
    file === undefined
      ? territory.neighbourhoods
      : readNeighbourhoods(parseJson(await readInput(userPath(file), file, words)));
  if (neighbourhoods.length > 0) return prepareGrounds(neighbourhoods, grid);
  stderr.write(`${file === undefined ? words.coverage.noNeighbourhoods : words.noContours(file)}\n`);
  return null;
}

/** Where residents live, if the territory knows. */
async function readGrid(
  territory: Territory,
): Promise<{ readonly grid: PopulationGrid | null; readonly report: readonly ReportLine[] }> {
  const file = await territory.readBeside('population.csv');
  if (file === null) return { grid: null, report: [] };
  const lines = new ReportLines(file.name);
  const grid = readPopulation(file.bytes, lines);
  return { grid: grid.residents.length === 0 ? null : grid, report: lines.sorted() };
}

/** Real walking times, if the territory has asked for them. */
async function readWalks(territory: Territory): Promise<Isochrones | null> {
  const file = await territory.readBeside('isochrones.geojson');
  return file === null ? null : readIsochrones(parseJson(file.bytes));
}

/** Says which rows do not count; true where there are any. */
function sayErrors(report: readonly ReportLine[], words: CommandWords): boolean {
  const errors = report.filter(({ severity }) => severity === 'error');
  for (const line of errors) stderr.write(`${printable(line.file)}\n${lineText(line, words)}\n`);
  return errors.length > 0;
}

await runCommand({
  name: 'data:coverage',
  options: {
    issue: 'text',
    minutes: 'text',
    places: 'texts',
    neighbourhoods: 'text',
    data: 'text',
    json: 'flag',
  },
  async run(options, words) {
    const { texts, lists, flags, positionals } = options;
    const minutes = readMinutes(options, words);
    const territory = await readTerritory(options, words);
    const issues = readIssues(options, territory.issues, words);
    // The files that follow `--places` without it are places too.
    const named = [...(lists.get('places') ?? []), ...positionals];
    const files = named.length === 0 ? await territory.readPlaceFiles() : await readNamedFiles(named, words);
    const intake = readPlaces(files, contextOf(territory));
    const { grid, report } = await readGrid(territory);
    const isDoubtful = sayErrors([...intake.report, ...report], words);
    const grounds = await readGrounds(options, territory, grid, words);
    if (grounds === null || (files.length > 0 && !intake.files.some(({ ok }) => ok))) return EXIT.dataErrors;

    const isochrones = await readWalks(territory);
    const supply = prepareSupply(
      intake.table,
      isochrones === null
        ? {}
        : { outlineOf: (lon, lat, reach) => isochroneAt(isochrones, [lon, lat], reach) },
    );
    const coverage = measureCoverage(grounds, supply, territory.surveys);
    if (flags.has('json')) {
      const ids = issues.map(({ id }) => id);
      stdout.write(`${JSON.stringify(coverageJson(coverage, grounds, ids), null, 2)}\n`);
    } else {
      const neighbourhoods = grounds.map(({ neighbourhood }) => neighbourhood);
      const tables = issues.map((issue) => {
        const table = coverageTable(
          coverage,
          neighbourhoods,
          coverage.issueIds.indexOf(issue.id),
          minutes,
          words,
        );
        return `${printable(issueName(issue, texts.get('lang') ?? 'fr'))}\n${table}\n`;
      });
      const { method, walked, spread, grid: byGrid } = words.coverage;
      const residents = grid === null ? spread : byGrid;
      stdout.write(`${tables.join('\n')}\n${isochrones === null ? method : walked} ${residents}\n`);
    }
    return isDoubtful ? EXIT.dataErrors : EXIT.done;
  },
});
