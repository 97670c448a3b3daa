import type { ReportCode } from '../report.ts';
import { looksLikeOpeningHours } from './check-hours.ts';
import { readDate, readYear } from './read-dates.ts';
import { areSafeUrls } from './safe-url.ts';

/** What the cells of a column must be where they say something; the text is kept either way. */
export const CELL_RULES: readonly (readonly [
  column: string,
  code: ReportCode,
  isRight: (cell: string) => boolean,
])[] = [
  ['date_maj', 'bad-date', (cell) => readDate(cell) !== null],
  ['annee_debut', 'bad-date', (cell) => readYear(cell) !== null],
  ['annee_fin', 'bad-date', (cell) => readYear(cell) !== null],
  ['horaires', 'bad-hours', looksLikeOpeningHours],
  ['site_web', 'bad-url', areSafeUrls],
];
