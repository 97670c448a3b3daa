import type { ReportCode } from '../report.ts';
import { cutFields, hasMoreLinesThan } from './cut-fields.ts';
import { decodeBytes, type Encoding } from './decode-bytes.ts';
import { detectDelimiter, readSeparatorLine, toLineFeeds } from './detect-dialect.ts';
import { isBlankRow } from './find-header.ts';
import { MAX_BYTES, MAX_LINES, MAX_ROWS } from './limits.ts';
import type { Delimiter } from './own-header.ts';
import type { ManualColumns } from './read-header.ts';
import { refuseNonCsv } from './refuse-non-csv.ts';
import { rowText, type ReportLines } from './report-lines.ts';

/** Beyond that a file is no table of places, whatever its size: it bounds what cutting may cost. */
const MAX_RECORDS = 2 * MAX_ROWS;

/** How a file is written, as far as it was read. */
export interface Dialect {
  readonly encoding: Encoding | '';
  readonly delimiter: Delimiter | '';
}

/** A file cut into records, nothing of it understood yet. */
export interface CutFile extends Dialect {
  /** All of them, the header, what stands before it and blank ones included. */
  readonly records: readonly (readonly string[])[];
  /** True where the text holds signs of a wrong decoding somewhere. */
  readonly hasMojibake: boolean;
  /** False where the text stops in the middle of its last line. */
  readonly endsWithLine: boolean;
}

export interface Refused extends Dialect {
  readonly error: ReportCode;
}

/**
 * The row that a spreadsheet shows: one for each record, however many lines its cells hold, blank ones and
 * the preamble counted, the `sep=` line not, which a spreadsheet hides.
 */
export function rowNumber(record: number): number {
  return record + 1;
}

/** Refuses the whole file, in the report and as a value. */
export function refuse(report: ReportLines, error: ReportCode, value: string, dialect?: Dialect): Refused {
  report.add(error, 0, '', value);
  return { encoding: dialect?.encoding ?? '', delimiter: dialect?.delimiter ?? '', error };
}

/** Says in one line that what stands before the header was skipped. */
export function reportPreamble({ records }: CutFile, headerRecord: number, report: ReportLines): void {
  const first = records.slice(0, headerRecord).findIndex((record) => !isBlankRow(record));
  if (first !== -1)
    report.add('preamble-skipped', rowNumber(first), '', rowText(records[first] ?? [], ' ').trim());
}

/** Text without zeros, with which old programs fill up, and without the mark that ended a file in DOS. */
function withoutPadding(text: string): string {
  const filled = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return filled.endsWith('\u001a') ? filled.slice(0, -1) : filled;
}

/** Bytes to records, or the reason why not. Never throws. */
export function cutFile(
  bytes: Uint8Array,
  report: ReportLines,
  manual: ManualColumns = {},
): CutFile | Refused {
  if (bytes.length > MAX_BYTES) return refuse(report, 'too-long', `${String(bytes.length)} B`);
  const { text: decoded, encoding, guessed } = decodeBytes(bytes);
  const refusal = refuseNonCsv(bytes, decoded);
  if (refusal !== null) {
    return refuse(report, refusal.code, refusal.looksLike, { encoding, delimiter: '' });
  }
  const whole = toLineFeeds(withoutPadding(decoded));
  const separator = readSeparatorLine(whole);
  const text = whole.slice(separator.line.length);
  const delimiter = detectDelimiter(text, manual, separator.delimiter);
  const dialect = { encoding, delimiter };
  if (hasMoreLinesThan(text, MAX_LINES)) return refuse(report, 'too-long', '', dialect);
  const { rows: records, broken } = cutFields(text, delimiter, MAX_RECORDS + 1);
  if (records.length > MAX_RECORDS) return refuse(report, 'too-long', '', dialect);

  if (guessed) report.add('encoding-guess', 0, '', encoding);
  if (separator.line !== '') report.add('preamble-skipped', 0, '', separator.line.trim());
  for (const { record, code } of broken) {
    report.add(code, rowNumber(record), '', rowText(records[record] ?? [], delimiter));
  }
  return {
    ...dialect,
    records,
    hasMojibake: /[ÃÂ\u0080-\u009f\ufffd]|â€/.test(text),
    endsWithLine: text.endsWith('\n'),
  };
}
