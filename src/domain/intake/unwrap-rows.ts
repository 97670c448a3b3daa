import { cutFields } from './cut-fields.ts';
import { rowNumber, type CutFile } from './cut-file.ts';
import { detectDelimiter } from './detect-dialect.ts';
import { findHeader } from './find-header.ts';
import type { ManualColumns } from './read-header.ts';
import { rowText, type ReportLines } from './report-lines.ts';

/** The cells of a row that was quoted as one, null where it holds another number of them. */
function unwrapRow(row: readonly string[], delimiter: string, width: number): readonly string[] | null {
  const [only = ''] = row;
  if (row.length !== 1 || !only.includes(delimiter)) return null;
  const { rows } = cutFields(only, delimiter, 2);
  return rows.length === 1 && rows[0]?.length === width ? rows[0] : null;
}

/** Every line in quotes, the header too: the file as it was before. */
function unwrapFile(cut: CutFile, manual: ManualColumns): CutFile | null {
  if (cut.records.some((record) => record.length > 1)) return null;
  const text = cut.records.map(([only = '']) => only).join('\n');
  const delimiter = detectDelimiter(text, manual);
  const { rows: records } = cutFields(text, delimiter, cut.records.length + 1);
  const header = records[findHeader(records, manual)];
  const isSame = records.length === cut.records.length || records.length === cut.records.length - 1;
  return header !== undefined && header.length > 1 && isSame ? { ...cut, delimiter, records } : null;
}

/**
 * Undoes what a spreadsheet with another delimiter does to a file: it takes each line for one cell, and quotes
 * those in which a quote stands. Says which rows were put right.
 */
export function unwrapRows(cut: CutFile, manual: ManualColumns, report: ReportLines): CutFile {
  const found = findHeader(cut.records, manual);
  if (found === -1) {
    const unwrapped = unwrapFile(cut, manual);
    if (unwrapped !== null) report.add('quotes', 0, '', rowText(cut.records[0] ?? [], ''));
    return unwrapped ?? cut;
  }
  const width = cut.records[found]?.length ?? 0;
  if (cut.delimiter === '' || width < 2) return cut;
  const { delimiter } = cut;
  const records = cut.records.map((record, index) => {
    const row = index > found ? unwrapRow(record, delimiter, width) : null;
    if (row !== null) report.add('quotes', rowNumber(index), '', rowText(record, delimiter));
    return row ?? record;
  });
  return { ...cut, records };
}
