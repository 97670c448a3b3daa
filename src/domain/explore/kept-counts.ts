import type { PlaceTable } from '../place-table.ts';
import type { ClusterTree } from './cluster-tree.ts';

/**
 * What a filter keeps, as prefix sums in leaf order: entry `i` counts the kept leaves before leaf `i`, so that
 * any cluster's count is one subtraction (`countIn`).
 */
export interface KeptCounts {
  readonly total: Uint32Array;
  /**
   * One a bit of the issue mask, "other issues" last. A place with several issues counts in each: together
   * they may exceed the total, they tell shares.
   */
  readonly byIssue: readonly Uint32Array[];
}

/**
 * Counts in one pass what is kept, given 1 for each place that passes. `spent`, counts of the same tree that
 * nobody reads any more, lends its memory.
 */
export function countKept(
  tree: ClusterTree,
  table: PlaceTable,
  kept: Uint8Array,
  spent?: KeptCounts,
): KeptCounts {
  const { leafPlace } = tree;
  const size = leafPlace.length;
  const prefix = (): Uint32Array => new Uint32Array(size + 1);
  const total = spent?.total ?? prefix();
  const byIssue = spent?.byIssue ?? Array.from({ length: table.issueIds.length + 1 }, prefix);
  const masks = new Uint32Array(size);
  let sum = 0;
  for (let leaf = 0; leaf < size; leaf++) {
    const place = leafPlace[leaf] ?? 0;
    if (kept[place] === 1) {
      masks[leaf] = table.issueMask[place] ?? 0;
      sum++;
    }
    total[leaf + 1] = sum;
  }
  for (const [bit, counts] of byIssue.entries()) sumBit(masks, bit, counts);
  return { total, byIssue };
}

/** How many kept leaves lie in `start … end`, the end left out. */
export function countIn(prefix: Uint32Array, start: number, end: number): number {
  return (prefix[end] ?? 0) - (prefix[start] ?? 0);
}

/** The first kept leaf in `start … end`, -1 where there is none: the place that a cluster of one shows. */
export function firstKept({ total }: KeptCounts, start: number, end: number): number {
  const before = total[start] ?? 0;
  if ((total[end] ?? 0) === before) return -1;
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((total[middle + 1] ?? 0) > before) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** All kept leaves in `start … end`. */
export function keptLeaves({ total }: KeptCounts, start: number, end: number): number[] {
  const leaves: number[] = [];
  for (let leaf = start; leaf < end; leaf++) {
    if (total[leaf + 1] !== total[leaf]) leaves.push(leaf);
  }
  return leaves;
}

function sumBit(masks: Uint32Array, bit: number, prefix: Uint32Array): void {
  let sum = 0;
  for (let leaf = 0; leaf < masks.length; leaf++) {
    sum += ((masks[leaf] ?? 0) >>> bit) & 1;
    prefix[leaf + 1] = sum;
  }
}
