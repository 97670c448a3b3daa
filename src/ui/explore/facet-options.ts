import type { Dataset } from '../../domain/dataset.ts';
import { foldText } from '../../domain/explore/fold-text.ts';
import { typeSlug } from '../../domain/explore/type-slug.ts';
import { FUNDINGS, PHASES, VOCATIONS } from '../../domain/place.ts';
import type { choiceNames, ListGroup } from './choice-names.ts';

export interface FacetOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

interface Around {
  /** By value: places without any filter, and with all that is chosen elsewhere. */
  readonly totals: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly nameOf: ReturnType<typeof choiceNames>;
  readonly locale: string;
}

/** Values that a facet has whatever the data, in an order of their own. */
const FIXED: Partial<Record<ListGroup, readonly string[]>> = {
  vocation: VOCATIONS,
  funding: FUNDINGS,
  phase: PHASES,
};

/**
 * The choices of a facet, the most frequent first; none where no place says anything of it. What is chosen is there
 * even if no place has it.
 */
export function facetOptions(dataset: Dataset, group: ListGroup, around: Around): FacetOption[] {
  const { totals, counts, nameOf, locale } = around;
  const chosen = new Set(around.chosen.map((value) => countedAs(dataset, group, value)));
  const isEmpty = ![...totals.values()].some((total) => total > 0);
  const own =
    FIXED[group] ?? (group === 'neighbourhood' ? dataset.neighbourhoods.map(({ code }) => code) : []);
  const values = new Set([...(isEmpty ? [] : [...own, ...totals.keys()]), ...chosen]);
  const options = [...values].map((value) => ({
    value,
    name: nameOf(group, value),
    count: counts.get(value) ?? 0,
    isChosen: chosen.has(value),
  }));
  if (FIXED[group] !== undefined) return options;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const total = (value: string): number => totals.get(value) ?? 0;
  return options.sort((a, b) => total(b.value) - total(a.value) || compare(a.name, b.name));
}

/** The values chosen once one is added or taken away, whichever way an address writes it. */
export function toggled(
  dataset: Dataset,
  group: ListGroup,
  chosen: readonly string[],
  value: string,
): string[] {
  const others = chosen.filter((other) => countedAs(dataset, group, other) !== value);
  return others.length < chosen.length ? others : [...chosen, value];
}

/** As `facetColumns` counts it. */
function countedAs({ neighbourhoods }: Dataset, group: ListGroup, value: string): string {
  switch (group) {
    case 'type':
      return typeSlug(value);
    case 'audience':
      return foldText(value);
    case 'neighbourhood':
      return neighbourhoods.find(({ code2024 }) => code2024 === value)?.code ?? value;
    default:
      return value;
  }
}
