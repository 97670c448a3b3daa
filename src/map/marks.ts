import type { ClusterTree } from '../domain/explore/cluster-tree.ts';
import { firstKept, keptLeaves, type KeptCounts } from '../domain/explore/kept-counts.ts';
import { countIn, has } from '../domain/explore/ranked-bits.ts';
import { fromSteps } from '../domain/geo/world-steps.ts';
import { shownLevel } from './shown-level.ts';
import type { Viewport } from './viewport.ts';

/** One thing drawn for the places that a filter keeps: a place, or several places near each other. */
export interface Mark {
  /** Mercator units 0–1. */
  readonly x: number;
  readonly y: number;
  /** Leaves of the tree that it stands for, whether kept or not; the end left out. */
  readonly start: number;
  readonly end: number;
  /** Kept points in it. */
  readonly count: number;
  /** The leaf of its one place, -1 where it stands for several places. */
  readonly leaf: number;
  /** By bit of the issue mask: told of a crowd, whose places are not leaves of the tree. */
  readonly shares?: readonly number[];
}

/** In a cluster of no more leaves than this, a filter moves the mark to the middle of what it keeps. */
const FEW_LEAVES = 128;

/** What to draw in a view: one pass over the columns of the zoom's level, nothing else. */
export function toMarks(tree: ClusterTree, counts: KeptCounts, view: Viewport, zoom: number): Mark[] {
  const { x, y, start, end } = shownLevel(tree, zoom);
  const left = view.originX;
  const top = view.originY;
  const right = left + view.width / view.scale;
  const bottom = top + view.height / view.scale;
  const marks: Mark[] = [];
  for (let node = 0; node < x.length; node++) {
    const nodeX = fromSteps(x[node] ?? 0);
    const nodeY = fromSteps(y[node] ?? 0);
    if (nodeX < left || nodeX > right || nodeY < top || nodeY > bottom) continue;
    const from = start[node] ?? 0;
    const to = end[node] ?? 0;
    const count = countIn(counts.total, from, to);
    if (count > 0) marks.push(toMark(tree, counts, { x: nodeX, y: nodeY, start: from, end: to, count }));
  }
  return marks;
}

function toMark(tree: ClusterTree, counts: KeptCounts, node: Omit<Mark, 'leaf'>): Mark {
  const { start, end, count } = node;
  if (count === 1) return atLeaf(tree, node, firstKept(counts, start, end));
  const isWhole = count === end - start;
  if (isWhole && count > 8) return { ...node, leaf: -1 };
  if (end - start > FEW_LEAVES) return { ...node, leaf: -1 };
  const leaves = keptLeaves(counts, start, end);
  const [first = 0] = leaves;
  const place = tree.leafPlace[first];
  // A mobile project that stops twice in the same street is still one project.
  if (leaves.every((leaf) => tree.leafPlace[leaf] === place)) return atLeaf(tree, node, first);
  if (isWhole) return { ...node, leaf: -1 };
  return { ...node, x: meanAt(tree.leafX, leaves), y: meanAt(tree.leafY, leaves), leaf: -1 };
}

function atLeaf(tree: ClusterTree, node: Omit<Mark, 'leaf'>, leaf: number): Mark {
  return { ...node, ...spotOfLeaf(tree, leaf), leaf };
}

/** In Mercator units. */
export function spotOfLeaf({ leafX, leafY }: ClusterTree, leaf: number): Pick<Mark, 'x' | 'y'> {
  return { x: fromSteps(leafX[leaf] ?? 0), y: fromSteps(leafY[leaf] ?? 0) };
}

function meanAt(column: Uint32Array, leaves: readonly number[]): number {
  return fromSteps(leaves.reduce((sum, leaf) => sum + (column[leaf] ?? 0), 0) / leaves.length);
}

/** The leaves of a place: one for each of its points. */
export function leavesOfPlace(tree: ClusterTree, place: number): number[] {
  const leaves: number[] = [];
  for (
    let leaf = tree.leafPlace.indexOf(place);
    leaf !== -1;
    leaf = tree.leafPlace.indexOf(place, leaf + 1)
  ) {
    leaves.push(leaf);
  }
  return leaves;
}

export function markHolding(marks: readonly Mark[], leaf: number): Mark | undefined {
  return marks.find(({ start, end }) => start <= leaf && leaf < end);
}

/** Whether some place has several points: only then points and places are different counts. */
export function hasMobilePlaces(pointStart: Uint32Array): boolean {
  for (let place = 0; place + 1 < pointStart.length; place++) {
    if ((pointStart[place + 1] ?? 0) - (pointStart[place] ?? 0) > 1) return true;
  }
  return false;
}

/** How many places a filter leaves on the map, wherever it looks; one with several points counts once. */
export function countDrawnPlaces(
  { leafPlace, leafPoint }: ClusterTree,
  { total }: KeptCounts,
  pointStart: Uint32Array,
): number {
  let places = 0;
  for (let leaf = 0; leaf < leafPlace.length; leaf++) {
    if (has(total, leaf) && leafPoint[leaf] === pointStart[leafPlace[leaf] ?? 0]) places++;
  }
  return places;
}
