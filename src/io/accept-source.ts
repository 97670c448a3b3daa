import { readIssues } from '../domain/intake/read-issues.ts';
import { readNeighbourhoods } from '../domain/intake/read-neighbourhoods.ts';
import { readNamedRows } from '../domain/intake/named-rows.ts';
import { openFile } from '../domain/intake/open-file.ts';
import { openPlainFile } from '../domain/intake/plain-file.ts';
import { SURVEY_COLUMNS } from '../domain/intake/read-surveys.ts';
import { ReportLines } from '../domain/intake/report-lines.ts';
import type { SourceSort } from './source-terms.ts';
import { parseJson } from '../domain/parse-json.ts';

const ACCEPTS: Readonly<Record<SourceSort, (bytes: Uint8Array) => boolean>> = {
  places: (bytes) => openPlainFile(bytes) !== null || !('error' in openFile(bytes, new ReportLines(''))),
  issues: (bytes) => readIssues(bytes).length > 0,
  surveys: (bytes) => readNamedRows(bytes, SURVEY_COLUMNS, new ReportLines('')).rows.length > 0,
  neighbourhoods: (bytes) => readNeighbourhoods(parseJson(bytes)).length > 0,
};

/** Whether a file can be read for what it is wanted for. */
export function acceptsSource(sort: SourceSort, bytes: Uint8Array): boolean {
  return ACCEPTS[sort](bytes);
}
