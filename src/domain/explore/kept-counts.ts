import { areEqual } from '../are-equal.ts';
import type { ClusterTree } from './cluster-tree.ts';
import { firstIn, has, rankBits, rankCommon, type RankedBits } from './ranked-bits.ts';

/** The leaves that a filter keeps: any cluster's counts are `countIn` of its range. */
export interface KeptCounts {
  readonly total: RankedBits;
  /**
   * One a bit of the issue mask, "other issues" last. A place with several issues counts in each: together
   * they may exceed the total, they tell shares.
   */
  readonly byIssue: readonly RankedBits[];
}

/** Counts in one pass what is kept, given 1 for each place of the table that passes. */
export function countKept({ leafPlace, leavesByIssue }: ClusterTree, kept: Uint8Array): KeptCounts {
  const words = new Uint32Array(Math.ceil(leafPlace.length / 32));
  for (let word = 0, leaf = 0; word < words.length; word++) {
    let bits = 0;
    for (const end = Math.min(leaf + 32, leafPlace.length); leaf < end; leaf++) {
      bits |= (kept[leafPlace[leaf] ?? 0] ?? 0) << (leaf & 31);
    }
    words[word] = bits;
  }
  return {
    total: rankBits(words),
    byIssue: leavesByIssue.map((leaves) => rankCommon(leaves, words)),
  };
}

/** Whether both keep the same leaves of one tree. */
export function keepTheSame(one: KeptCounts, other: KeptCounts): boolean {
  return areEqual(one.total.words, other.total.words);
}

/** The first kept leaf in `start … end`, -1 where there is none: the place that a cluster of one shows. */
export function firstKept({ total }: KeptCounts, start: number, end: number): number {
  return firstIn(total, start, end);
}

/** All kept leaves in `start … end`. */
export function keptLeaves({ total }: KeptCounts, start: number, end: number): number[] {
  const leaves: number[] = [];
  for (let leaf = start; leaf < end; leaf++) if (has(total, leaf)) leaves.push(leaf);
  return leaves;
}
