import type { Issue } from '../issue.ts';
import { cellText } from './cell-grid.ts';
import { toIssues } from './issue-rows.ts';
import { openPlainFile } from './plain-file.ts';
import { ReportLines } from './report-lines.ts';

/** What `readIssues` would give, for a file in which nothing surprises; null for any other. */
export function readPlainIssues(bytes: Uint8Array): Issue[] | null {
  const file = openPlainFile(bytes);
  if (file?.headers.includes('id') !== true) return null;
  const { headers, grid } = file;
  const rows = Array.from({ length: grid.rows }, (_, row) => ({
    row: row + 2,
    cell: (header: string) => {
      const column = headers.indexOf(header);
      return column === -1 ? '' : cellText(grid, row * grid.width + column);
    },
  }));
  const report = new ReportLines('issues.csv');
  const issues = toIssues({ headers, rows }, report);
  return report.sorted().length === 0 ? issues : null;
}
