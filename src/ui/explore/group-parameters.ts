import type { Group } from '../../domain/explore/groups.ts';
import type { ParameterName } from '../../domain/share/parameters.ts';

/** The parameter of an address that says what a filter asks in each group: the name by which it is locked. */
export const GROUP_PARAMETERS: Readonly<Record<Group, ParameterName>> = {
  issues: 'issues',
  kind: 'kind',
  type: 'type',
  vocation: 'vocation',
  funding: 'funding',
  phase: 'phase',
  audience: 'audience',
  neighbourhood: 'qpv',
  commune: 'communes',
  open: 'open',
  free: 'free',
  query: 'q',
  reach: 'within',
};
