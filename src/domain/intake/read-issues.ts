import type { Issue } from '../issue.ts';
import { toIssues } from './issue-rows.ts';
import { readNamedRows } from './named-rows.ts';
import { ReportLines } from './report-lines.ts';

/** `issues.csv` to the issues of the territory. What is wrong with the file goes into the report. */
export function readIssues(bytes: Uint8Array, report = new ReportLines('issues.csv')): Issue[] {
  return toIssues(readNamedRows(bytes, ['id'], report), report);
}
