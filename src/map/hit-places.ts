import type { ClusterTree } from '../domain/explore/cluster-tree.ts';
import { keptLeaves, type KeptCounts } from '../domain/explore/kept-counts.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import { mercatorX, mercatorY } from '../domain/geo/mercator.ts';
import type { ShownPlaces } from './data-layer.ts';
import { leavesOfPlace, type Mark } from './marks.ts';
import { markRadius, SELECTED_TOKEN_SIZE, STEM_LENGTH } from './mark-sizes.ts';
import { reachOf, type Pointing } from './pointing.ts';
import type { Viewport } from './viewport.ts';

/** What lies under the pointer: the places, and the mark that shows them (none for the selected place's token). */
export interface Hit {
  readonly places: readonly number[];
  readonly mark: Mark | null;
}

/** What of the places shown lies under the pointer; null where nothing does. */
export function hitPlaces(
  { dataset: { table, tree }, counts, selected, marks, largest }: ShownPlaces,
  view: Viewport,
  at: Pointing,
): Hit | null {
  if (selected !== null) {
    for (const leaf of leavesOfPlace(tree, selected)) {
      const point = tree.leafPoint[leaf] ?? 0;
      const position = [table.pointLon[point] ?? 0, table.pointLat[point] ?? 0] as const;
      if (hitsSelected(position, view, at)) return { places: [selected], mark: null };
    }
  }
  const mark = hitMark(marks, view, at, largest, reachOf(at));
  return mark === undefined ? null : { places: placesOf(tree, counts, mark), mark };
}

/** The mark under a point of the view; of several, the nearest in proportion to its size. */
export function hitMark(
  marks: readonly Mark[],
  view: Viewport,
  point: { readonly x: number; readonly y: number },
  largest: number,
  reach: number,
): Mark | undefined {
  let best: Mark | undefined;
  let bestShare = 1;
  for (const mark of marks) {
    const x = (mark.x - view.originX) * view.scale;
    const y = (mark.y - view.originY) * view.scale;
    const share = Math.hypot(point.x - x, point.y - y) / (markRadius(mark, largest) + reach);
    if (share >= bestShare) continue;
    best = mark;
    bestShare = share;
  }
  return best;
}

/** Whether a point is on the token of a selected place, which stands above its position. */
function hitsSelected(
  [lon, lat]: LonLat,
  view: Viewport,
  point: { readonly x: number; readonly y: number },
): boolean {
  const x = (mercatorX(lon) - view.originX) * view.scale;
  const y = (mercatorY(lat) - view.originY) * view.scale - STEM_LENGTH - SELECTED_TOKEN_SIZE / 2;
  return Math.hypot(point.x - x, point.y - y) < SELECTED_TOKEN_SIZE / 2;
}

/** The places that a mark stands for, each once. */
export function placesOf(tree: ClusterTree, counts: KeptCounts, mark: Mark): number[] {
  const leaves = mark.leaf >= 0 ? [mark.leaf] : keptLeaves(counts, mark.start, mark.end);
  return [...new Set(leaves.map((leaf) => tree.leafPlace[leaf] ?? 0))];
}
