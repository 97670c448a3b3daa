import type { ClusterLevel, ClusterTree } from './cluster-tree.ts';

/**
 * The clusters to show at a zoom, which may be fractional or beyond the last. Apart from what builds them: that is
 * the worker's, and this the map's.
 */
export function levelAt({ levels }: ClusterTree, zoom: number): ClusterLevel {
  const depth = Math.floor(zoom) - (levels[0]?.zoom ?? 0);
  const level = levels[Math.max(0, Math.min(levels.length - 1, depth))];
  if (level === undefined) throw new RangeError(`no cluster level at zoom ${String(zoom)}`);
  return level;
}
