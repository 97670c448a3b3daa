import { OTHER_ISSUES_ID } from '../issue.ts';
import type { PlaceTable } from '../place-table.ts';
import { FUNDINGS, PHASES, PLACE_KINDS, VOCATIONS } from '../place.ts';
import type { Filter } from './filter.ts';
import { GROUPS } from './groups.ts';

/** One thing that a filter asks of a place. */
export interface Constraint {
  /** A bit of `GROUPS`. */
  readonly group: number;
  readonly isMet: (place: number) => boolean;
}

/** What the filter asks of columns of bits and codes. Values that nobody knows ask for nothing. */
export function maskConstraints(table: PlaceTable, filter: Filter): Constraint[] {
  const kinds = filter.kind === null ? [] : [filter.kind];
  return [
    inMask(GROUPS.issues, table.issueMask, maskOf([...table.issueIds, OTHER_ISSUES_ID], filter.issues)),
    inMask(GROUPS.funding, table.fundingMask, maskOf(FUNDINGS, filter.fundings)),
    oneOf(GROUPS.kind, table.kind, maskOf(PLACE_KINDS, kinds)),
    oneOf(GROUPS.vocation, table.vocation, maskOf(VOCATIONS, filter.vocations) << 1),
    oneOf(GROUPS.phase, table.phase, maskOf(PHASES, filter.phases) << 1),
  ].filter((constraint) => constraint !== null);
}

function maskOf(values: readonly string[], chosen: readonly string[]): number {
  return values.reduce((mask, value, bit) => (chosen.includes(value) ? mask | (1 << bit) : mask), 0);
}

function inMask(group: number, masks: Uint32Array | Uint8Array, wanted: number): Constraint | null {
  return wanted === 0 ? null : { group, isMet: (place) => ((masks[place] ?? 0) & wanted) !== 0 };
}

function oneOf(group: number, codes: Uint8Array, wanted: number): Constraint | null {
  return wanted === 0 ? null : { group, isMet: (place) => ((wanted >> (codes[place] ?? 0)) & 1) === 1 };
}
