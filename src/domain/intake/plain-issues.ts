import type { Issue } from '../issue.ts';
import { toIssues } from './issue-rows.ts';
import { openPlainFile, plainCells } from './plain-file.ts';
import { ReportLines } from './report-lines.ts';

/** What `readIssues` would give, for a file in which nothing surprises; null for any other. */
export function readPlainIssues(bytes: Uint8Array): Issue[] | null {
  const file = openPlainFile(bytes);
  if (file === null || !file.columns.has('id')) return null;
  const cells = new Map([...file.columns].map(([header, column]) => [header, plainCells(column)]));
  const rows = Array.from({ length: file.rows }, (_, row) => ({
    row: row + 2,
    cell: (header: string) => cells.get(header)?.(row) ?? '',
  }));
  const report = new ReportLines('issues.csv');
  const issues = toIssues({ headers: file.headers, rows }, report);
  return report.sorted().length === 0 ? issues : null;
}
