import type { Dataset } from '../../domain/dataset.ts';
import { audiencesOf } from '../../domain/explore/audiences.ts';
import type { Filter } from '../../domain/explore/filter.ts';
import { foldText } from '../../domain/explore/fold-text.ts';
import { typeSlug } from '../../domain/explore/type-slug.ts';
import { issueName, OTHER_ISSUES_ID } from '../../domain/issue.ts';
import { placeText } from '../../domain/place-table.ts';
import { textAt } from '../../domain/text-column.ts';
import type { Messages } from '../../i18n/page/fr.ts';
import type { PrintMessages } from '../../i18n/print/fr.ts';

interface Wording {
  readonly dataset: Dataset;
  /** True where they are asked of what the map shows alone. */
  readonly isOfSight: boolean;
  readonly language: string;
  /** Rows of the table: the places that were found. */
  readonly found: Iterable<number>;
  readonly page: Messages;
  readonly print: PrintMessages;
}

/**
 * What a visitor asked for, in words: one text for each choice, alternatives together; and where it was asked of the
 * places in sight alone, that. Empty where all is shown.
 */
export function filterWords(filter: Filter, wording: Wording): string[] {
  const { dataset, isOfSight, page, print } = wording;
  const either = new Intl.ListFormat(page.locale, { type: 'disjunction' });
  const named = (codes: readonly string[], names: Readonly<Record<string, string>>): string =>
    either.format(codes.map((code) => names[code] ?? code));
  return [
    filter.query === '' ? '' : print.query(filter.query),
    either.format(issueNames(filter.issues, wording)),
    filter.kind === null ? '' : page.kindsPlural[filter.kind],
    either.format(typeNames(filter.types, wording)),
    either.format(neighbourhoodNames(filter.neighbourhoods, dataset)),
    either.format(filter.communes.map((code) => communeName(code, dataset))),
    named(filter.vocations, page.vocations),
    named(filter.fundings, page.fundings),
    named(filter.phases, page.phases),
    either.format(audienceNames(filter.audiences, wording)),
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

/** As the first place of each kind has it. */
function typeNames(types: readonly string[], { dataset: { table }, language, found }: Wording): string[] {
  return namesAmong(found, types, typeSlug, (row) => [
    [placeText(table, row, 'type'), placeText(table, row, 'type', language)],
  ]);
}

function audienceNames(audiences: readonly string[], { dataset: { table }, found }: Wording): string[] {
  return namesAmong(found, audiences, foldText, (row) =>
    audiencesOf(placeText(table, row, 'publics')).map((audience) => [audience, audience]),
  );
}

/** Looks no further than it must: an address writes values without accents or capitals. */
function namesAmong(
  rows: Iterable<number>,
  values: readonly string[],
  keyOf: (text: string) => string,
  textsOf: (row: number) => readonly (readonly [text: string, name: string])[],
): string[] {
  const names = new Map<string, string>();
  const wanted = values.map(keyOf);
  for (const row of rows) {
    if (wanted.every((key) => names.has(key))) break;
    for (const [text, name] of textsOf(row)) {
      const key = keyOf(text);
      if (!names.has(key)) names.set(key, name);
    }
  }
  return values.map((value, at) => names.get(wanted[at] ?? '') ?? value);
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
