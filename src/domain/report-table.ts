import { REPORT_CODES, type ReportCode, type ReportLine } from './report.ts';
import { textAt, type TextColumn } from './text-column.ts';
import { toTextColumn } from './text-column-writer.ts';

/** A report as columns: a hundred thousand lines reach the page without a hundred thousand objects. */
export interface ReportTable {
  readonly size: number;
  /** Indices into `files`, `REPORT_CODES` and `columns`. */
  readonly file: Uint16Array;
  readonly code: Uint8Array;
  readonly column: Uint32Array;
  /** 1 where the line is an error. */
  readonly isError: Uint8Array;
  readonly row: Uint32Array;
  readonly values: TextColumn;
  /** The row's place in the table of places, -1 where it became none. */
  readonly place: Int32Array;
  readonly files: readonly string[];
  readonly columns: readonly string[];
}

/** What a reader wants to see of a report; null asks for all. */
export interface ReportFilter {
  readonly severity: ReportLine['severity'] | null;
  readonly code: ReportCode | null;
}

export interface CodeCount {
  readonly code: ReportCode;
  readonly severity: ReportLine['severity'];
  readonly count: number;
}

/** Gives each text a number, the same one each time it comes. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  take(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get texts(): string[] {
    return [...this.#numbers.keys()];
  }
}

const CODE_NUMBERS = new Map(REPORT_CODES.map((code, number) => [code, number]));

/** Columns of these lines; `placeOf` says which place a line's row became, -1 for none. */
export function toReportTable(
  lines: readonly ReportLine[],
  placeOf: (line: ReportLine) => number,
): ReportTable {
  const files = new Numbering();
  const columns = new Numbering();
  return {
    size: lines.length,
    file: Uint16Array.from(lines, ({ file }) => files.take(file)),
    code: Uint8Array.from(lines, ({ code }) => CODE_NUMBERS.get(code) ?? 0),
    column: Uint32Array.from(lines, ({ column }) => columns.take(column)),
    isError: Uint8Array.from(lines, ({ severity }) => (severity === 'error' ? 1 : 0)),
    row: Uint32Array.from(lines, ({ row }) => row),
    values: toTextColumn(lines.map(({ value }) => value)),
    place: Int32Array.from(lines, placeOf),
    files: files.texts,
    columns: columns.texts,
  };
}

function codeAt(report: ReportTable, line: number): ReportCode {
  return REPORT_CODES[report.code[line] ?? 0] ?? 'not-csv';
}

export function reportLineAt(report: ReportTable, line: number): ReportLine {
  return {
    file: report.files[report.file[line] ?? 0] ?? '',
    row: report.row[line] ?? 0,
    column: report.columns[report.column[line] ?? 0] ?? '',
    code: codeAt(report, line),
    severity: report.isError[line] === 1 ? 'error' : 'warning',
    value: textAt(report.values, line),
  };
}

/** Numbers of the lines that a filter keeps: errors before warnings, then in the order of the report. */
export function filterReport(report: ReportTable, { severity, code }: ReportFilter): number[] {
  const wanted = code === null ? -1 : (CODE_NUMBERS.get(code) ?? -1);
  const errors: number[] = [];
  const warnings: number[] = [];
  for (let line = 0; line < report.size; line++) {
    if (wanted >= 0 && report.code[line] !== wanted) continue;
    (report.isError[line] === 1 ? errors : warnings).push(line);
  }
  if (severity === null) return errors.concat(warnings);
  return severity === 'error' ? errors : warnings;
}

/** How often each thing is said: errors first, then the most frequent. */
export function countCodes(report: ReportTable): CodeCount[] {
  const counts = new Uint32Array(REPORT_CODES.length);
  const errors = new Uint8Array(REPORT_CODES.length);
  for (let line = 0; line < report.size; line++) {
    const code = report.code[line] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    if (report.isError[line] === 1) errors[code] = 1;
  }
  return REPORT_CODES.flatMap((code, number): CodeCount[] => {
    const count = counts[number] ?? 0;
    return count === 0 ? [] : [{ code, severity: errors[number] === 1 ? 'error' : 'warning', count }];
  }).sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count);
}
