import type { Dataset } from '../../domain/dataset.ts';
import { facetLabels } from '../../domain/explore/facet-labels.ts';
import type { Filter } from '../../domain/explore/filter.ts';
import { foldText } from '../../domain/explore/fold-text.ts';
import { typeSlug } from '../../domain/explore/type-slug.ts';
import { issueName, OTHER_ISSUES_ID } from '../../domain/issue.ts';
import { textAt } from '../../domain/text-column.ts';
import type { Messages } from '../../i18n/page/fr.ts';
import type { PrintMessages } from '../../i18n/print/fr.ts';

interface Wording {
  readonly dataset: Dataset;
  /** True where they are asked of what the map shows alone. */
  readonly isOfSight: boolean;
  readonly language: string;
  readonly page: Messages;
  readonly print: PrintMessages;
}

/**
 * What a visitor asked for, in words: one text for each choice, alternatives together; and where it was asked of the
 * places in sight alone, that. Empty where all is shown.
 */
export function filterWords(filter: Filter, wording: Wording): string[] {
  const { dataset, isOfSight, language, page, print } = wording;
  const either = new Intl.ListFormat(page.locale, { type: 'disjunction' });
  const named = (codes: readonly string[], names: Readonly<Record<string, string>>): string =>
    either.format(codes.map((code) => names[code] ?? code));
  // Their labels are sought in all of the file: only where there are any.
  const labelled = (
    group: 'type' | 'audience',
    values: readonly string[],
    keyOf: typeof typeSlug,
  ): string => {
    if (values.length === 0) return '';
    const labels = facetLabels(dataset, language)[group];
    return either.format(values.map((value) => labels.get(keyOf(value)) ?? value));
  };
  return [
    filter.query === '' ? '' : print.query(filter.query),
    either.format(issueNames(filter.issues, wording)),
    filter.kind === null ? '' : page.kindsPlural[filter.kind],
    labelled('type', filter.types, typeSlug),
    either.format(neighbourhoodNames(filter.neighbourhoods, dataset)),
    either.format(filter.communes.map((code) => communeName(code, dataset))),
    named(filter.vocations, page.vocations),
    named(filter.fundings, page.fundings),
    named(filter.phases, page.phases),
    labelled('audience', filter.audiences, foldText),
    filter.openNow ? print.openNow : '',
    filter.free ? print.free : '',
    filter.within === null ? '' : print.within(filter.within),
    isOfSight ? print.inSight : '',
  ].filter((text) => text !== '');
}

function issueNames(ids: readonly string[], { dataset, language, page }: Wording): string[] {
  return ids.map((id) => {
    if (id === OTHER_ISSUES_ID) return page.otherIssues;
    const issue = dataset.issues.find((candidate) => candidate.id === id);
    return issue === undefined ? id : issueName(issue, language);
  });
}

function neighbourhoodNames(codes: readonly string[], { neighbourhoods }: Dataset): string[] {
  return codes.map(
    (wanted) =>
      neighbourhoods.find(({ code, code2024 }) => [code, code2024].includes(wanted))?.name ?? wanted,
  );
}

function communeName(code: string, { table }: Dataset): string {
  for (let index = 0; index < table.size; index++) {
    if (textAt(table.texts['code_insee'], index) === code)
      return textAt(table.texts['commune'], index) || code;
  }
  return code;
}
