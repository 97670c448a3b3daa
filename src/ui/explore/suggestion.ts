import type { Dataset } from '../../domain/dataset.ts';
import { readQuery } from '../../domain/explore/query-words.ts';
import { foldText } from '../../domain/explore/fold-text.ts';
import type { AddressHit } from '../../domain/geocode/address-hits.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';

/** Something that the visitor may mean, to choose below the search box. */
export type Suggestion =
  | { readonly kind: 'issue'; readonly issue: Issue; readonly position: number }
  | { readonly kind: 'place'; readonly index: number }
  | { readonly kind: 'address'; readonly hit: AddressHit }
  /** To ask the address service, where that is not done at each letter. */
  | { readonly kind: 'ask'; readonly query: string; readonly host: string }
  | { readonly kind: 'neighbourhood'; readonly neighbourhood: Neighbourhood };

export interface SuggestionGroup {
  readonly id: 'issues' | 'places' | 'addresses' | 'areas';
  readonly suggestions: readonly Suggestion[];
}

/** Enough to see whether the place is among them; all of them are in the list. */
const MOST_PLACES = 5;
const MOST_NEIGHBOURHOODS = 4;

interface Sources {
  readonly dataset: Dataset;
  readonly query: string;
  /** Positions of issues that may be meant. */
  readonly issues: readonly number[];
  /** The places found, the best first. */
  readonly places: Uint32Array;
  readonly hits: readonly AddressHit[];
  /** Those that can be chosen. */
  readonly neighbourhoods: readonly Neighbourhood[];
  /** The service to ask on demand, null where it is asked anyway or there is none. */
  readonly ask: { readonly query: string; readonly host: string } | null;
}

export function suggest({
  dataset,
  query,
  issues,
  places,
  hits,
  neighbourhoods,
  ask,
}: Sources): readonly SuggestionGroup[] {
  const addresses = hits.map((hit) => ({ kind: 'address' as const, hit }));
  const isCommune = ({ hit }: { readonly hit: AddressHit }): boolean => hit.kind === 'municipality';
  const groups: readonly SuggestionGroup[] = [
    {
      id: 'issues',
      suggestions: issues.flatMap((position) => {
        const issue = dataset.issues[position];
        return issue === undefined ? [] : [{ kind: 'issue', issue, position }];
      }),
    },
    {
      id: 'places',
      suggestions: Array.from(places.subarray(0, MOST_PLACES), (index) => ({ kind: 'place', index })),
    },
    {
      id: 'addresses',
      suggestions: [
        ...addresses.filter((address) => !isCommune(address)),
        ...(ask === null ? [] : [{ kind: 'ask' as const, ...ask }]),
      ],
    },
    {
      id: 'areas',
      suggestions: [
        ...neighbourhoodsNamed(neighbourhoods, query).map((neighbourhood) => ({
          kind: 'neighbourhood' as const,
          neighbourhood,
        })),
        ...addresses.filter(isCommune),
      ],
    },
  ];
  return groups.filter(({ suggestions }) => suggestions.length > 0);
}

/** Neighbourhoods of which each word of the query begins a word. */
function neighbourhoodsNamed(all: readonly Neighbourhood[], query: string): readonly Neighbourhood[] {
  const words = readQuery(query);
  if (words.length === 0) return [];
  return all
    .filter(({ name, communes }) => {
      const named = ` ${foldText(name)}`;
      const text = `${named} ${foldText(communes.join(' '))}`;
      return (
        words.some((word) => named.includes(` ${word}`)) && words.every((word) => text.includes(` ${word}`))
      );
    })
    .slice(0, MOST_NEIGHBOURHOODS);
}

/** What tells a suggestion from all others, as long as the page lives. */
export function keyOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'issue':
      return `issue-${suggestion.issue.id}`;
    case 'place':
      return `place-${String(suggestion.index)}`;
    case 'address':
      return `address-${suggestion.hit.label}`;
    case 'ask':
      return 'ask';
    case 'neighbourhood':
      return `neighbourhood-${suggestion.neighbourhood.code}`;
  }
}
