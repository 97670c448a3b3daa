import { OTHER_ISSUES_ID } from '../issue.ts';
import type { PlaceTable } from '../place-table.ts';
import { FUNDINGS, PHASES, PLACE_KINDS, VOCATIONS } from '../place.ts';
import { constraintsOf, GROUPS, type Surroundings } from './constraints.ts';
import type { Filter } from './filter.ts';

/**
 * By value of each facet, those with none included: how many places would be shown if this value were the
 * only one chosen in its own facet, all else in the filter as it is.
 */
interface Facets {
  /** By issue id, `autres` last. */
  readonly issues: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly vocations: ReadonlyMap<string, number>;
  readonly fundings: ReadonlyMap<string, number>;
  readonly phases: ReadonlyMap<string, number>;
}

export interface Exploration {
  /** By place: 1 where the filter keeps it. */
  readonly kept: Uint8Array;
  readonly count: number;
  readonly facets: Facets;
}

/** Which places the filter keeps, and the live counts beside its choices, in one pass over the columns. */
export function explorePlaces(table: PlaceTable, around: Surroundings, filter: Filter): Exploration {
  const failed = readFailures(table, around, filter);
  const kept = new Uint8Array(table.size);
  const issues = new Uint32Array(table.issueIds.length + 1);
  const fundings = new Uint32Array(FUNDINGS.length);
  const kinds = new Uint32Array(PLACE_KINDS.length);
  const vocations = new Uint32Array(VOCATIONS.length + 1);
  const phases = new Uint32Array(PHASES.length + 1);
  let count = 0;
  for (let place = 0; place < table.size; place++) {
    const groups = failed[place] ?? 0;
    if (groups === 0) {
      kept[place] = 1;
      count++;
    }
    // A facet counts what fails nowhere but in itself.
    if ((groups & ~GROUPS.issues) === 0) addBits(issues, table.issueMask[place] ?? 0);
    if ((groups & ~GROUPS.funding) === 0) addBits(fundings, table.fundingMask[place] ?? 0);
    if ((groups & ~GROUPS.kind) === 0) addOne(kinds, table.kind[place] ?? 0);
    if ((groups & ~GROUPS.vocation) === 0) addOne(vocations, table.vocation[place] ?? 0);
    if ((groups & ~GROUPS.phase) === 0) addOne(phases, table.phase[place] ?? 0);
  }
  return {
    kept,
    count,
    facets: {
      issues: byValue([...table.issueIds, OTHER_ISSUES_ID], issues),
      kinds: byValue(PLACE_KINDS, kinds),
      vocations: byValue(VOCATIONS, vocations.subarray(1)),
      fundings: byValue(FUNDINGS, fundings),
      phases: byValue(PHASES, phases.subarray(1)),
    },
  };
}

/** By place: the bits of the groups in which it fails. */
function readFailures(table: PlaceTable, around: Surroundings, filter: Filter): Uint8Array {
  const failed = new Uint8Array(table.size);
  for (const { group, isMet } of constraintsOf(table, around, filter)) {
    for (let place = 0; place < table.size; place++) {
      if (!isMet(place)) failed[place] = (failed[place] ?? 0) | group;
    }
  }
  return failed;
}

function addBits(counts: Uint32Array, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) addOne(counts, 31 - Math.clz32(rest & -rest));
}

function addOne(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

function byValue(values: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, counts[index] ?? 0]));
}
