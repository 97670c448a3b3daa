/** What can be wrong with a file, a row or a cell. The sentences live in `i18n`, one for each code. */
export const REPORT_CODES = [
  'empty',
  'not-csv',
  'no-name-column',
  'missing-name',
  'bad-coordinate',
  'out-of-range',
  'null-island',
  'missing-coordinate',
  'truncated-row',
  'no-coordinate-columns',
  'swapped-latlon',
  'lambert93-converted',
  'low-precision',
  'outside-territory',
  'duplicate-row',
  'duplicate-id',
  'duplicate-header',
  'ragged-row',
  'unknown-issue',
  'unknown-venue',
  'bad-date',
  'bad-number',
  'bad-hours',
  'bad-url',
  'unterminated-quote',
  'quotes',
  'encoding-guess',
  'mojibake-suspected',
  'preamble-skipped',
  'no-rows',
  'too-long',
] as const;
export type ReportCode = (typeof REPORT_CODES)[number];

export interface ReportLine {
  readonly file: string;
  /** Line as a spreadsheet shows it: the header of a plain file is 1; 0 where the whole file is meant. */
  readonly row: number;
  /** Header as the file writes it, '' where no single column is meant. */
  readonly column: string;
  readonly code: ReportCode;
  /** `error`: the row or file is refused; `warning`: it is kept. */
  readonly severity: 'error' | 'warning';
  /** The cell's text, shortened to what a table can show. */
  readonly value: string;
}
