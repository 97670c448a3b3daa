import type { ClusterLevel, ClusterTree } from '../domain/explore/cluster-tree.ts';
import { levelAt } from '../domain/explore/level-at.ts';

/** From this many points on, the map would be a carpet of small clusters. */
const CROWD = 3000;
/** Then each zoom shows the clusters of half a level further out. */
const CROWD_SHIFT = 0.5;

/** The clusters that the map shows at a zoom: fewer and larger ones where there are very many places. */
export function shownLevel(tree: ClusterTree, zoom: number): ClusterLevel {
  return levelAt(tree, zoom - shiftOf(tree));
}

/** The lowest zoom at which the map shows a level. */
export function zoomShowing(tree: ClusterTree, { zoom }: ClusterLevel): number {
  return zoom + shiftOf(tree);
}

function shiftOf({ leafPlace }: ClusterTree): number {
  return leafPlace.length > CROWD ? CROWD_SHIFT : 0;
}
