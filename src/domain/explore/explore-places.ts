import { OTHER_ISSUES_ID } from '../issue.ts';
import type { PlaceTable } from '../place-table.ts';
import type { Constraint } from './constraints.ts';
import { GROUPS } from './groups.ts';

export interface Exploration {
  /** By place: 1 where the filter keeps it. */
  readonly kept: Uint8Array;
  readonly count: number;
  /** By place: the bits of the groups in which it fails; all live counts are read off it. */
  readonly failed: Uint16Array;
  /**
   * By issue id, `autres` last, those with none included: how many places would be shown if this issue were the
   * only one chosen, all else in the filter as it is.
   */
  readonly issues: ReadonlyMap<string, number>;
}

/** Which places meet all that a filter asks, and the live counts of the issues. */
export function explorePlaces(table: PlaceTable, constraints: readonly Constraint[]): Exploration {
  const failed = readFailures(table, constraints);
  const kept = new Uint8Array(table.size);
  let count = 0;
  for (let place = 0; place < table.size; place++) {
    const keeps = failed[place] === 0 ? 1 : 0;
    kept[place] = keeps;
    count += keeps;
  }
  return { kept, count, failed, issues: countIssues(table, failed) };
}

function readFailures(table: PlaceTable, constraints: readonly Constraint[]): Uint16Array {
  const failed = new Uint16Array(table.size);
  for (const { group, isMet } of constraints) {
    for (let place = 0; place < table.size; place++) {
      // To change nothing is faster than a branch that nobody can foresee.
      failed[place] = (failed[place] ?? 0) | (isMet(place) ? 0 : group);
    }
  }
  return failed;
}

/** Bits are counted a byte of them at a time: how often it has each of its values, which is one addition a place. */
function countIssues({ issueIds, issueMask }: PlaceTable, failed: Uint16Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const others = ~GROUPS.issues;
  const ids = [...issueIds, OTHER_ISSUES_ID];
  for (let first = 0; first < ids.length; first += 8) {
    const values = new Uint32Array(256);
    for (let place = 0; place < failed.length; place++) {
      const value = ((issueMask[place] ?? 0) >>> first) & 255;
      // A facet counts what fails nowhere but in itself.
      values[value] = (values[value] ?? 0) + (((failed[place] ?? 0) & others) === 0 ? 1 : 0);
    }
    for (const [bit, id] of ids.slice(first, first + 8).entries()) {
      counts.set(
        id,
        values.reduce((sum, places, value) => sum + ((value >> bit) & 1) * places, 0),
      );
    }
  }
  return counts;
}
