/** A societal issue (enjeu) of the territory, one row of `issues.csv`. */
export interface Issue {
  readonly id: string;
  /** Label by language code; `fr` is always there. */
  readonly names: Readonly<Record<string, string>>;
  /** CSS colour `#rrggbb` on light ground, and on dark ground. */
  readonly colour: string;
  readonly nightColour: string;
  /** Name of one of the icons and token shapes that the app ships. */
  readonly icon: string;
  /** Labels and prefixes (ending in `*`) of other vocabularies that mean this issue. */
  readonly aliases: readonly string[];
}

/** In addresses and filters, the id that stands for the places with none of the territory's issues. */
export const OTHER_ISSUES_ID = 'autres';

export function issueName(issue: Issue, language: string): string {
  return issue.names[language] ?? issue.names['fr'] ?? issue.id;
}
