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

/** Which places meet all that a filter asks, and the live counts of the issues, in one pass over the columns. */
export function explorePlaces(table: PlaceTable, constraints: readonly Constraint[]): Exploration {
  const failed = readFailures(table, constraints);
  const kept = new Uint8Array(table.size);
  const issues = new Uint32Array(table.issueIds.length + 1);
  let count = 0;
  for (let place = 0; place < table.size; place++) {
    const groups = failed[place] ?? 0;
    if (groups === 0) {
      kept[place] = 1;
      count++;
    }
    // A facet counts what fails nowhere but in itself.
    if ((groups & ~GROUPS.issues) === 0) addBits(issues, table.issueMask[place] ?? 0);
  }
  const ids = [...table.issueIds, OTHER_ISSUES_ID];
  return { kept, count, failed, issues: new Map(ids.map((id, bit) => [id, issues[bit] ?? 0])) };
}

function readFailures(table: PlaceTable, constraints: readonly Constraint[]): Uint16Array {
  const failed = new Uint16Array(table.size);
  for (const { group, isMet } of constraints) {
    for (let place = 0; place < table.size; place++) {
      if (!isMet(place)) failed[place] = (failed[place] ?? 0) | group;
    }
  }
  return failed;
}

function addBits(counts: Uint32Array, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    counts[bit] = (counts[bit] ?? 0) + 1;
  }
}
