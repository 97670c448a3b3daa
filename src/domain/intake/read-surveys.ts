import type { Issue } from '../issue.ts';
import { SURVEY_STATES, type Survey } from '../survey.ts';
import { toComparable } from './comparable-text.ts';
import { IssueMatcher, maskedIssues } from './match-issues.ts';
import { readNamedRows } from './named-rows.ts';
import { readDate } from './read-dates.ts';
import { ReportLines } from './report-lines.ts';

/** Without them a file is no table of surveys. */
export const SURVEY_COLUMNS = ['code_insee', 'enjeu', 'etat'] as const;

/** `surveys.csv`: a survey for each issue that a row names; a state that is none of ours counts as `aucun`. */
export function readSurveys(
  bytes: Uint8Array,
  issues: readonly Issue[],
  report = new ReportLines('surveys.csv'),
): Survey[] {
  const matcher = new IssueMatcher(issues);
  const { rows } = readNamedRows(bytes, SURVEY_COLUMNS, report);
  return rows.flatMap(({ row, cell }): Survey[] => {
    const found = matcher.matchCell(cell('enjeu'));
    if (found.mask === 0) report.add('unknown-issue', row, 'enjeu', cell('enjeu'));
    const date = readDate(cell('date'));
    if (date === null && cell('date') !== '') report.add('bad-date', row, 'date', cell('date'));
    const state = SURVEY_STATES.find((known) => known === toComparable(cell('etat'))) ?? 'aucun';
    return maskedIssues(issues, found.mask).map((issue) => ({
      communeCode: cell('code_insee'),
      issueId: issue.id,
      state,
      date: date ?? '',
      source: cell('source'),
    }));
  });
}
