import type { Neighbourhood } from '../neighbourhood.ts';
import { toGuardedCsvText } from '../share/csv-text.ts';
import { measuresAt, type Coverage } from './coverage.ts';
import { MEASURE_NAMES, toMeasuresRecord, type MeasuresRecord } from './measures-record.ts';

const HEADERS = ['code', 'name', 'communes', 'population', 'issue', ...MEASURE_NAMES];
/** What stands before the name of a measure that no real place gives. */
const IMAGINED = 'imagined_';
const METHOD = 'method';

export interface CoverageExport {
  /** All those that were measured. */
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly coverage: Coverage;
  /** Indices of the neighbourhoods to write, in this order. */
  readonly rows: readonly number[];
  /** Issues to write, in this order. */
  readonly issueIds: readonly string[];
  /** How the figures were made and when, in the reader's language. */
  readonly method: string;
}

/** Coverage of today, a row for each neighbourhood and issue, by the names of the command line. */
export function coverageToCsv(given: CoverageExport): string {
  return toGuardedCsvText([
    [...HEADERS, METHOD],
    ...cellsOf(given, ({ at, issue }) => [
      ...valuesOf(toMeasuresRecord(measuresAt(given.coverage, at, issue))),
      given.method,
    ]),
  ]);
}

/**
 * The same with what imagined places would make of it, in columns of their own that say so: the columns of
 * today hold what is.
 */
export function imaginedToCsv(given: CoverageExport, after: Coverage): string {
  return toGuardedCsvText([
    [...HEADERS, ...MEASURE_NAMES.map((name) => IMAGINED + name), METHOD],
    ...cellsOf(given, ({ at, issue }) => [
      ...valuesOf(toMeasuresRecord(measuresAt(given.coverage, at, issue))),
      ...valuesOf(toMeasuresRecord(measuresAt(after, at, issue))),
      given.method,
    ]),
  ]);
}

function cellsOf(
  { neighbourhoods, coverage, rows, issueIds }: CoverageExport,
  valuesFor: (cell: { readonly at: number; readonly issue: number }) => readonly string[],
): string[][] {
  return rows.flatMap((at) =>
    issueIds.map((id) => [
      neighbourhoods[at]?.code ?? '',
      neighbourhoods[at]?.name ?? '',
      neighbourhoods[at]?.communes.join('|') ?? '',
      written(populationAt(coverage, at)),
      id,
      ...valuesFor({ at, issue: coverage.issueIds.indexOf(id) }),
    ]),
  );
}

/** Residents of the file or of the grid; null where nobody knows. */
export function populationAt({ population }: Coverage, at: number): number | null {
  const residents = population[at] ?? NaN;
  return Number.isNaN(residents) ? null : residents;
}

function valuesOf(record: MeasuresRecord): string[] {
  return MEASURE_NAMES.map((name) => written(record[name]));
}

/** With a decimal point, as in every public file of places; nothing where nothing can be said. */
function written(value: string | number | null): string {
  return value === null ? '' : String(value);
}
