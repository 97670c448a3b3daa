export const SURVEY_STATES = ['complet', 'partiel', 'aucun'] as const;

/** What was looked for, one row of `surveys.csv`: an empty place on the map means nothing where nobody looked. */
export interface Survey {
  /** INSEE code of the commune. */
  readonly communeCode: string;
  readonly issueId: string;
  readonly state: (typeof SURVEY_STATES)[number];
  /** ISO date with what precision it has, '' where none is stated. */
  readonly date: string;
  readonly source: string;
}
