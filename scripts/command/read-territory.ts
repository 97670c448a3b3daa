import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readIssues } from '../../src/domain/intake/read-issues.ts';
import { readNeighbourhoods } from '../../src/domain/intake/read-neighbourhoods.ts';
import type { IntakeContext, SourceFile } from '../../src/domain/intake/read-places.ts';
import { readSurveys } from '../../src/domain/intake/read-surveys.ts';
import { ReportLines } from '../../src/domain/intake/report-lines.ts';
import type { Issue } from '../../src/domain/issue.ts';
import type { Neighbourhood } from '../../src/domain/neighbourhood.ts';
import { readSite } from '../../src/domain/read-site.ts';
import type { Survey } from '../../src/domain/survey.ts';
import type { Site } from '../../src/domain/site.ts';
import type { CommandWords } from '../../src/i18n/command/languages.ts';
import { parseJson } from '../../src/domain/parse-json.ts';
import { readInput, readSource } from './read-input.ts';
import { OutsideError, type Options } from './read-options.ts';
import { DATA_FOLDER, territoryFile } from './territory-file.ts';

/** A file that a territory need not have. */
interface BesideFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A territory without its places. */
export interface Territory {
  readonly site: Site;
  readonly issues: readonly Issue[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly surveys: readonly Survey[];
  /** What is wrong with the small tables, one report a file. */
  readonly reports: readonly { readonly file: string; readonly lines: ReportLines }[];
  /** Reads the files of places that the territory names. */
  readonly readPlaceFiles: () => Promise<SourceFile[]>;
  /** Reads a file that a territory may have beside its `site.json`; null where it has none. */
  readonly readBeside: (file: string) => Promise<BesideFile | null>;
}

/** What reading places needs to know of their territory, today. */
export function contextOf({ issues, site }: Territory): IntakeContext {
  return { issues, bounds: site.bounds, today: new Date().toISOString().slice(0, 10) };
}

/** Reads the folder that `--data` names, else the project's: `site.json` and the tables that places need. */
export async function readTerritory(options: Options, words: CommandWords): Promise<Territory> {
  const folder = options.texts.get('data') ?? DATA_FOLDER;
  const siteName = join(folder, 'site.json');
  const sitePath = territoryFile(options, 'site.json');
  const site = readSite(parseJson(await readInput(sitePath, siteName, words)));
  if (site === null) throw new OutsideError(words.unreadableSite(siteName));
  const shownAs = (file: string): string => (URL.canParse(file) ? file : join(folder, file));
  const read = (file: string): Promise<Uint8Array> =>
    readSource(new URL(file, pathToFileURL(sitePath)), shownAs(file), words);

  const { sources } = site;
  const issueLines = new ReportLines(shownAs(sources.issues));
  const issues = readIssues(await read(sources.issues), issueLines);
  const reports = [{ file: shownAs(sources.issues), lines: issueLines }];
  let surveys: readonly Survey[] = [];
  if (sources.surveys !== '') {
    const lines = new ReportLines(shownAs(sources.surveys));
    surveys = readSurveys(await read(sources.surveys), issues, lines);
    reports.push({ file: shownAs(sources.surveys), lines });
  }
  const neighbourhoods =
    sources.neighbourhoods === '' ? [] : readNeighbourhoods(parseJson(await read(sources.neighbourhoods)));
  const placeFiles = [
    ...sources.projects.map((file) => ({ file, kind: 'project' as const })),
    ...sources.venues.map((file) => ({ file, kind: 'venue' as const })),
  ];
  return {
    site,
    issues,
    neighbourhoods,
    surveys,
    reports,
    readPlaceFiles: () =>
      Promise.all(
        placeFiles.map(async ({ file, kind }) => ({ name: shownAs(file), bytes: await read(file), kind })),
      ),
    readBeside: async (file) =>
      existsSync(join(dirname(sitePath), file)) ? { name: shownAs(file), bytes: await read(file) } : null,
  };
}
