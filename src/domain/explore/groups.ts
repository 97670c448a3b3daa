import { NO_FILTER, type Filter } from './filter.ts';

/** A bit for each thing that a filter asks: a place that fails only in one would come back without it. */
export const GROUPS = {
  issues: 1,
  kind: 2,
  type: 4,
  vocation: 8,
  funding: 16,
  phase: 32,
  audience: 64,
  neighbourhood: 128,
  commune: 256,
  open: 512,
  free: 1024,
  query: 2048,
  reach: 4096,
} as const;
export type Group = keyof typeof GROUPS;

const FIELDS: Readonly<Record<Group, keyof Filter>> = {
  issues: 'issues',
  kind: 'kind',
  type: 'types',
  vocation: 'vocations',
  funding: 'fundings',
  phase: 'phases',
  audience: 'audiences',
  neighbourhood: 'neighbourhoods',
  commune: 'communes',
  open: 'openNow',
  free: 'free',
  query: 'query',
  // Where one is stays: the list goes on telling distances from there.
  reach: 'within',
};

/** The filter without what it asks in one group. */
export function withoutGroup(filter: Filter, group: Group): Filter {
  const field = FIELDS[group];
  return { ...filter, [field]: NO_FILTER[field] };
}
