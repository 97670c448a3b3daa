import { normaliseHeader } from './normalise-header.ts';
import { cutFile, refuse, reportPreamble, rowNumber } from './cut-file.ts';
import { isBlankRow } from './find-header.ts';
import type { ReportLines } from './report-lines.ts';

/** A row of one of the project's own small tables. */
export interface NamedRow {
  readonly row: number;
  /** The trimmed cell under a header, '' where there is none. */
  readonly cell: (header: string) => string;
}

export interface NamedRows {
  /** As the file writes them. */
  readonly headers: readonly string[];
  readonly rows: readonly NamedRow[];
}

/** Reads a small table (issues, surveys) whose header holds the required names; refused without them. */
export function readNamedRows(
  bytes: Uint8Array,
  required: readonly string[],
  report: ReportLines,
): NamedRows {
  const cut = cutFile(bytes, report);
  if ('error' in cut) return { headers: [], rows: [] };
  const wanted = required.map(normaliseHeader);
  const headerRecord = cut.records.findIndex((record) => {
    const names = new Set(record.map(normaliseHeader));
    return wanted.every((name) => names.has(name));
  });
  const headers = cut.records[headerRecord]?.map((header) => header.trim());
  if (headers === undefined) {
    refuse(report, 'no-name-column', required.join(cut.delimiter), cut);
    return { headers: [], rows: [] };
  }
  reportPreamble(cut, headerRecord, report);
  const columns = new Map<string, number>();
  for (const [column, header] of headers.entries()) {
    const name = normaliseHeader(header);
    if (!columns.has(name)) columns.set(name, column);
  }
  const rows = cut.records.flatMap((record, index): NamedRow[] => {
    if (index <= headerRecord || isBlankRow(record)) return [];
    const cell = (header: string): string => record[columns.get(normaliseHeader(header)) ?? -1]?.trim() ?? '';
    return [{ row: rowNumber(index), cell }];
  });
  if (rows.length === 0) report.add('no-rows');
  return { headers, rows };
}
