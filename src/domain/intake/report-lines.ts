import type { ReportCode, ReportLine } from '../report.ts';

const ERRORS: ReadonlySet<ReportCode> = new Set<ReportCode>([
  'empty',
  'not-csv',
  'no-name-column',
  'too-long',
  'missing-name',
  'bad-coordinate',
  'out-of-range',
  'bad-number',
  'truncated-row',
]);

/** What a table of the report can show of a cell. */
const MAX_VALUE_LENGTH = 120;

function shorten(value: string): string {
  if (value.length <= MAX_VALUE_LENGTH) return value;
  // A pair of units that makes one character is not cut in two.
  return `${value.slice(0, MAX_VALUE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The beginning of a row as the file writes it, for the value of a line that means the whole row. */
export function rowText(row: readonly string[], delimiter: string): string {
  return row.slice(0, MAX_VALUE_LENGTH).join(delimiter);
}

/** Gathers what is to be said about one file. */
export class ReportLines {
  readonly #file: string;
  readonly #lines: ReportLine[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  /** `row` 0 where the whole file is meant, `column` the header as the file writes it. */
  add(code: ReportCode, row = 0, column = '', value = ''): void {
    const severity = ERRORS.has(code) ? 'error' : 'warning';
    this.#lines.push({ file: this.#file, row, column, code, severity, value: shorten(value) });
  }

  /** In the order of the rows. */
  sorted(): ReportLine[] {
    return this.#lines.toSorted((a, b) => a.row - b.row);
  }

  /** Distinct codes of the warnings. */
  warnings(): ReportCode[] {
    const warnings = this.#lines.filter((line) => line.severity === 'warning');
    return [...new Set(warnings.map((line) => line.code))];
  }
}
