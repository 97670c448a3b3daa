import { OTHER_ISSUES_ID, type Issue } from '../issue.ts';
import { MAX_ISSUES } from './match-issues.ts';
import type { NamedRow, NamedRows } from './named-rows.ts';
import { readList } from './read-list.ts';
import type { ReportLines } from './report-lines.ts';
import { toSlug } from './to-slug.ts';

const DEFAULT_COLOUR = '#5a5a5a';

/** Only `#rrggbb` reaches a style: a cell is never trusted to be CSS. */
function toColour(cell: string, fallback: string): string {
  return /^#[\da-f]{6}$/i.test(cell) ? cell : fallback;
}

/** Labels by language, from the columns `nom_xx`; French is always there. */
function readNames(row: NamedRow, headers: readonly string[], id: string): Record<string, string> {
  const names = headers.flatMap((header) => {
    const language = /^nom[_ -]([a-z]{2,3})$/i.exec(header)?.[1]?.toLowerCase();
    const name = language === undefined ? '' : row.cell(header);
    return language === undefined || name === '' ? [] : [[language, name] as const];
  });
  return { fr: row.cell('nom') || id, ...Object.fromEntries(names) };
}

/** The rows of `issues.csv` to issues, in its order, which is the order of filters and legends. */
export function toIssues({ headers, rows }: NamedRows, report: ReportLines): Issue[] {
  const issues = new Map<string, Issue>();
  for (const row of rows) {
    const id = toSlug(row.cell('id'));
    if (id === '') {
      report.add('missing-name', row.row, 'id');
      continue;
    }
    if (issues.has(id) || id === OTHER_ISSUES_ID) {
      report.add('duplicate-id', row.row, 'id', id);
      continue;
    }
    if (issues.size === MAX_ISSUES) {
      report.add('too-long', row.row, 'id', id);
      break;
    }
    const colour = toColour(row.cell('couleur'), DEFAULT_COLOUR);
    issues.set(id, {
      id,
      names: readNames(row, headers, id),
      colour,
      nightColour: toColour(row.cell('couleur_nuit'), colour),
      icon: row.cell('icone'),
      aliases: readList(row.cell('alias'), { delimiter: '', isKnown: () => false }),
    });
  }
  return [...issues.values()];
}
