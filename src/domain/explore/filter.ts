import type { LonLat } from '../geo/lon-lat.ts';
import type { PlaceKind } from '../place.ts';

export const WALKING_MINUTES = [5, 10, 15] as const;
export type WalkingMinutes = (typeof WALKING_MINUTES)[number];

/** What a visitor asked for. OR inside a list, AND between fields; an empty field asks for nothing. */
export interface Filter {
  /** Issue ids; `autres` stands for the places with none. */
  readonly issues: readonly string[];
  readonly query: string;
  readonly kind: PlaceKind | null;
  /** Kinds of places in the file's own words, as `typeSlug` writes them. */
  readonly types: readonly string[];
  /** Neighbourhood codes, of either generation. */
  readonly neighbourhoods: readonly string[];
  /** INSEE codes. */
  readonly communes: readonly string[];
  readonly vocations: readonly string[];
  readonly fundings: readonly string[];
  readonly phases: readonly string[];
  readonly audiences: readonly string[];
  readonly openNow: boolean;
  readonly free: boolean;
  readonly near: LonLat | null;
  readonly within: WalkingMinutes | null;
}

export const NO_FILTER: Filter = Object.freeze({
  issues: [],
  query: '',
  kind: null,
  types: [],
  neighbourhoods: [],
  communes: [],
  vocations: [],
  fundings: [],
  phases: [],
  audiences: [],
  openNow: false,
  free: false,
  near: null,
  within: null,
});

/** Whether a filter asks for more than columns of bits can answer: texts, positions, hours. */
export function asksFurther(filter: Filter): boolean {
  const lists = [filter.types, filter.neighbourhoods, filter.communes, filter.audiences];
  return (
    lists.some((list) => list.length > 0) ||
    filter.query !== '' ||
    filter.openNow ||
    filter.free ||
    filter.near !== null
  );
}

/** How many choices a filter holds beside issues, search and distance. */
export function countChoices(filter: Filter): number {
  const lists = [
    filter.types,
    filter.neighbourhoods,
    filter.communes,
    filter.vocations,
    filter.fundings,
    filter.phases,
    filter.audiences,
  ];
  const switches = [filter.kind !== null, filter.openNow, filter.free];
  return lists.reduce((sum, list) => sum + list.length, 0) + switches.filter(Boolean).length;
}
