import type { ClusterLevel, ClusterTree } from '../domain/explore/cluster-tree.ts';
import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import { countIn } from '../domain/explore/ranked-bits.ts';
import type { Mark } from './marks.ts';
import { shownLevel, zoomShowing } from './shown-level.ts';

/** The lowest zoom at which the kept places of a mark are drawn apart, null where they share a spot. */
export function zoomThatBreaks(
  tree: ClusterTree,
  counts: KeptCounts,
  mark: Mark,
  zoom: number,
): number | null {
  const { zoom: present } = shownLevel(tree, zoom);
  for (const level of tree.levels) {
    if (level.zoom <= present) continue;
    const node = nodeHolding(level, mark.start);
    // Kept places may all be in one of the parts: then this is not yet the zoom.
    let withKept = 0;
    for (let part = node; part < level.start.length && (level.start[part] ?? 0) < mark.end; part++) {
      if (countIn(counts.total, level.start[part] ?? 0, level.end[part] ?? 0) > 0) withKept++;
    }
    if (withKept > 1) return zoomShowing(tree, level);
  }
  return null;
}

/** Clusters of a level lie in the order of their leaves. */
function nodeHolding({ start }: ClusterLevel, leaf: number): number {
  let low = 0;
  let high = start.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((start[middle] ?? 0) <= leaf) low = middle;
    else high = middle - 1;
  }
  return low;
}
