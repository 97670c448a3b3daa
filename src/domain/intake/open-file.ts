import { cutFile, refuse, reportPreamble, rowNumber, type CutFile, type Refused } from './cut-file.ts';
import { MAX_ROWS } from './limits.ts';
import { findHeader, guessHeader, isBlankRow } from './find-header.ts';
import { readHeader, type Header, type ManualColumns } from './read-header.ts';
import { rowText, type ReportLines } from './report-lines.ts';
import { unwrapRows } from './unwrap-rows.ts';

/** Rows are not searched for more columns: they bound what naming them may cost. */
const MAX_COLUMNS = 100_000;

/** A file of places cut into records, its columns named; no value looked at yet. */
export interface OpenedFile extends CutFile {
  readonly header: Header;
  /** Index of the header's record; data begin after it. */
  readonly headerRecord: number;
  /** Records below the header that are not blank. */
  readonly dataRows: number;
}

export interface RefusedFile extends Refused {
  /** The headers, where the name was not found among them. */
  readonly header: Header | null;
}

function countDataRows({ records }: CutFile, headerRecord: number): number {
  let rows = 0;
  for (let record = headerRecord + 1; record < records.length; record++) {
    if (!isBlankRow(records[record] ?? [])) rows++;
  }
  return rows;
}

/** Bytes to records and named columns, or the reason why not. Never throws. */
export function openFile(
  bytes: Uint8Array,
  report: ReportLines,
  manual: ManualColumns = {},
): OpenedFile | RefusedFile {
  const wrapped = cutFile(bytes, report, manual);
  if ('error' in wrapped) return { ...wrapped, header: null };

  const cut = unwrapRows(wrapped, manual, report);
  const found = findHeader(cut.records, manual);
  const headerRecord = found === -1 ? guessHeader(cut.records) : found;
  const headerCells = cut.records[headerRecord] ?? [];
  if (headerCells.length > MAX_COLUMNS) return { ...refuse(report, 'too-long', '', cut), header: null };
  const header = readHeader(headerCells, manual);
  if (found === -1) {
    return { ...refuse(report, 'no-name-column', rowText(headerCells, cut.delimiter), cut), header };
  }
  const dataRows = countDataRows(cut, headerRecord);
  if (dataRows > MAX_ROWS) return { ...refuse(report, 'too-long', String(dataRows), cut), header };
  if (dataRows === 0) report.add('no-rows');
  reportPreamble(cut, headerRecord, report);
  const headerRow = rowNumber(headerRecord);
  for (const label of header.duplicates) report.add('duplicate-header', headerRow, label, label);
  return { ...cut, header, headerRecord, dataRows };
}
