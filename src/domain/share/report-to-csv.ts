import { reportLineAt, type ReportTable } from '../report-table.ts';
import type { ReportCode, ReportLine } from '../report.ts';
import { toGuardedCsvText } from './csv-text.ts';

/** What the file says in its reader's language: the code beside the sentence stays the same in all of them. */
export interface ReportWords {
  readonly headers: readonly string[];
  readonly severities: Readonly<Record<ReportLine['severity'], string>>;
  readonly reasons: Readonly<Record<ReportCode, string>>;
}

/** A report as a file to correct a table by: file, row, severity, column, value, reason, code. */
export function reportToCsv(report: ReportTable, { headers, severities, reasons }: ReportWords): string {
  const lines = Array.from({ length: report.size }, (_, line) => {
    const { file, row, severity, column, value, code } = reportLineAt(report, line);
    return [file, row === 0 ? '' : String(row), severities[severity], column, value, reasons[code], code];
  });
  return toGuardedCsvText([headers, ...lines]);
}
