import type { Dataset } from '../../domain/dataset.ts';
import { facetLabels } from '../../domain/explore/facet-labels.ts';
import type { Filter } from '../../domain/explore/filter.ts';
import { foldText } from '../../domain/explore/fold-text.ts';
import { withoutGroup, type Group } from '../../domain/explore/groups.ts';
import { typeSlug } from '../../domain/explore/type-slug.ts';
import { issueName, OTHER_ISSUES_ID } from '../../domain/issue.ts';
import type { FacetMessages } from '../../i18n/facets/fr.ts';
import type { Messages } from '../../i18n/page/fr.ts';
import type { Words } from '../words.svelte.ts';

/** What is on in a filter: how it is called, and the filter without it. */
export interface Choice {
  readonly group: Group;
  readonly value: string;
  readonly name: string;
  readonly without: Filter;
}

/** The groups of which several values can be chosen, and where a filter holds them. */
export const LISTS = {
  issues: 'issues',
  type: 'types',
  vocation: 'vocations',
  funding: 'fundings',
  phase: 'phases',
  audience: 'audiences',
  neighbourhood: 'neighbourhoods',
  commune: 'communes',
} as const satisfies Partial<Record<Group, keyof Filter>>;
export type ListGroup = keyof typeof LISTS;

type NameOf = (group: ListGroup, value: string) => string;

/** How values are called in the language of the page; what the data does not name goes by its own code. */
export function choiceNames(dataset: Dataset, language: string, text: Messages): NameOf {
  const labels = facetLabels(dataset, language);
  const known = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value;
  return (group, value) => {
    switch (group) {
      case 'issues': {
        const issue = dataset.issues.find(({ id }) => id === value);
        if (value === OTHER_ISSUES_ID) return text.otherIssues;
        return issue === undefined ? value : issueName(issue, language);
      }
      case 'type':
        return labels.type.get(typeSlug(value)) ?? value;
      case 'audience':
        return labels.audience.get(foldText(value)) ?? value;
      case 'neighbourhood':
      case 'commune':
        return labels[group].get(value) ?? value;
      case 'vocation':
        return known(text.vocations, value);
      case 'funding':
        return known(text.fundings, value);
      case 'phase':
        return known(text.phases, value);
    }
  };
}

/** The `lang` of what the values of a group are called; undefined where it is that of the page. */
export function valueLanguage(
  group: Group,
  { table }: Dataset,
  { language, foreign }: Words,
): string | undefined {
  const isOfFiles = group === 'audience' || group === 'neighbourhood' || group === 'commune';
  const isUntranslated = group === 'type' && table.texts[`type_${language}`] === undefined;
  return isOfFiles || isUntranslated ? foreign : undefined;
}

/** Everything that a filter asks, in the order of the panel. */
export function choicesOn(filter: Filter, nameOf: NameOf, text: Messages, words: FacetMessages): Choice[] {
  const one = (group: Group, value: string, name: string): Choice => ({
    group,
    value,
    name,
    without: withoutGroup(filter, group),
  });
  const choices: Choice[] = [];
  if (filter.query !== '') choices.push(one('query', '', words.query(filter.query)));
  if (filter.within !== null) choices.push(one('reach', '', words.within(filter.within)));
  if (filter.openNow) choices.push(one('open', '', words.openNow));
  if (filter.free) choices.push(one('free', '', words.free));
  if (filter.kind !== null) choices.push(one('kind', '', text.kindsPlural[filter.kind]));
  for (const group of LIST_GROUPS) {
    const field = LISTS[group];
    for (const value of filter[field]) {
      const without = { ...filter, [field]: filter[field].filter((other) => other !== value) };
      choices.push({ group, value, name: nameOf(group, value), without });
    }
  }
  return choices;
}

const LIST_GROUPS = Object.keys(LISTS).filter((name): name is ListGroup => Object.hasOwn(LISTS, name));
