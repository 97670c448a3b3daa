import { mercatorX, mercatorY, worldPixels } from '../geo/mercator.ts';
import { orderBy } from '../geo/order-by.ts';
import type { PlaceTable } from '../place-table.ts';
import { NearMerger, type Merge, type Nodes } from './merge-near.ts';

export const MIN_ZOOM = 0;
/** Nearer than this, the map shows every place by itself. */
export const MAX_ZOOM = 19;

const CLUSTER_RADIUS_PIXELS = 44;
/** Mercator units: a metre at the equator, 70 cm in Lyon. Places closer than that share an entrance. */
const SPOT_RADIUS = 1 / 40_075_016;

/** The clusters that a zoom shows, in the order of their leaves; one of a single leaf is the place itself. */
export interface ClusterLevel {
  readonly zoom: number;
  /** Mercator units 0–1: the mean position of the leaves. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Cluster `i` holds the leaves `start[i] … end[i]`, the end left out. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/**
 * Every cluster of every zoom, built once a data set whatever the filter. A leaf is one point of a place;
 * leaves lie depth first, so that each cluster of each zoom is one contiguous range of them, and what a filter
 * leaves of a cluster is a difference of two running counts (see `kept-counts.ts`).
 */
export interface ClusterTree {
  /** By leaf: index of its point and of its place in the table, and its position in Mercator units. */
  readonly leafPoint: Uint32Array;
  readonly leafPlace: Uint32Array;
  readonly leafX: Float64Array;
  readonly leafY: Float64Array;
  /** By bit of the issue mask, "other issues" last: the leaves with that issue, 32 to a word. */
  readonly leavesByIssue: readonly Uint32Array[];
  /** One a zoom, `MIN_ZOOM` to `MAX_ZOOM`; in the last one only places at one spot are together. */
  readonly levels: readonly ClusterLevel[];
}

/** As much of a table as its clusters are built from. */
export type PointColumns = Pick<
  PlaceTable,
  'size' | 'pointStart' | 'pointLon' | 'pointLat' | 'issueIds' | 'issueMask'
>;

/** Whether the clusters of one table are those of another. */
export function haveSamePoints(one: PointColumns, other: PointColumns): boolean {
  return (['pointStart', 'pointLon', 'pointLat', 'issueMask'] as const).every((column) =>
    areEqual(one[column], other[column]),
  );
}

function areEqual(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

export function buildClusterTree(table: PointColumns): ClusterTree {
  const points = readPoints(table);
  const merges: Merge[] = [];
  const merger = new NearMerger(points.x.length);
  let nodes: Nodes = points;
  for (let zoom = MAX_ZOOM; zoom >= MIN_ZOOM; zoom--) {
    const radius = zoom === MAX_ZOOM ? SPOT_RADIUS : CLUSTER_RADIUS_PIXELS / worldPixels(zoom);
    const merge = merger.merge(nodes, radius);
    merges.push(merge);
    nodes = merge.nodes;
  }
  const levels: ClusterLevel[] = [];
  let rank = new Uint32Array(nodes.x.length).map((_, node) => node);
  const room = { values: new Float64Array(points.x.length), next: new Uint32Array(points.x.length + 1) };
  for (const [depth, merge] of merges.reverse().entries()) {
    levels.push(toLevel(MIN_ZOOM + depth, merge.nodes, rank, room.values));
    rank = rankChildren(merge, rank, room.next);
  }
  const leaves = toLeaves(points, rank);
  return { ...leaves, leavesByIssue: splitByIssue(table, leaves.leafPlace), levels };
}

/** The points of a table, where neighbours in space are neighbours in memory. */
interface Points extends Nodes {
  readonly point: Uint32Array;
  readonly place: Uint32Array;
}

function readPoints({ size, pointStart, pointLon, pointLat }: PointColumns): Points {
  const most = pointLon.length;
  const placeOf = new Uint32Array(most);
  const x = new Float64Array(most);
  const y = new Float64Array(most);
  const along = new Uint32Array(most);
  for (let place = 0; place < size; place++) {
    const end = pointStart[place + 1] ?? 0;
    for (let at = pointStart[place] ?? 0; at < end; at++) {
      placeOf[at] = place;
      x[at] = mercatorX(pointLon[at] ?? 0);
      y[at] = mercatorY(pointLat[at] ?? 0);
      along[at] = interleave(x[at] ?? 0, y[at] ?? 0);
    }
  }
  const point = orderBy(along);
  const points = {
    point,
    place: new Uint32Array(most),
    x: new Float64Array(most),
    y: new Float64Array(most),
    count: new Uint32Array(most).fill(1),
  };
  for (let node = 0; node < most; node++) {
    const at = point[node] ?? 0;
    points.place[node] = placeOf[at] ?? 0;
    points.x[node] = x[at] ?? 0;
    points.y[node] = y[at] ?? 0;
  }
  return points;
}

/** Mercator units to a number along a Z-shaped curve, on which squares of any size stay together. */
function interleave(x: number, y: number): number {
  return (spreadBits(x * 0xffff) | (spreadBits(y * 0xffff) << 1)) >>> 0;
}

/** Sixteen bits to every other one of thirty-two. */
function spreadBits(value: number): number {
  let bits = Math.trunc(value);
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** The place of each child in depth-first order, given that of the parents: children follow their parents. */
function rankChildren(
  { parent, nodes }: Merge,
  parentRank: Uint32Array,
  next: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const slots = nodes.x.length;
  next.fill(0, 0, slots + 1);
  for (let child = 0; child < parent.length; child++) {
    const slot = (parentRank[parent[child] ?? 0] ?? 0) + 1;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot <= slots; slot++) next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);
  const rank = new Uint32Array(parent.length);
  for (let child = 0; child < parent.length; child++) {
    const slot = parentRank[parent[child] ?? 0] ?? 0;
    const at = next[slot] ?? 0;
    next[slot] = at + 1;
    rank[child] = at;
  }
  return rank;
}

/** Takes the columns of the nodes for its own, and puts them in order where they stand. */
function toLevel(zoom: number, { x, y, count }: Nodes, rank: Uint32Array, room: Float64Array): ClusterLevel {
  const size = rank.length;
  // Where a cluster ends, the next begins: one column serves both.
  const bounds = new Uint32Array(size + 1);
  for (let node = 0; node < size; node++) bounds[(rank[node] ?? 0) + 1] = count[node] ?? 0;
  for (let at = 1; at <= size; at++) bounds[at] = (bounds[at] ?? 0) + (bounds[at - 1] ?? 0);
  putInOrder(x, rank, room);
  putInOrder(y, rank, room);
  return { zoom, x, y, start: bounds.subarray(0, size), end: bounds.subarray(1) };
}

function putInOrder(values: Float64Array, rank: Uint32Array, room: Float64Array): void {
  room.set(values);
  for (let node = 0; node < rank.length; node++) values[rank[node] ?? 0] = room[node] ?? 0;
}

function toLeaves(points: Points, rank: Uint32Array): Omit<ClusterTree, 'levels' | 'leavesByIssue'> {
  const size = rank.length;
  const leaves = {
    leafPoint: new Uint32Array(size),
    leafPlace: new Uint32Array(size),
    leafX: new Float64Array(size),
    leafY: new Float64Array(size),
  };
  for (let node = 0; node < size; node++) {
    const leaf = rank[node] ?? 0;
    leaves.leafPoint[leaf] = points.point[node] ?? 0;
    leaves.leafPlace[leaf] = points.place[node] ?? 0;
    leaves.leafX[leaf] = points.x[node] ?? 0;
    leaves.leafY[leaf] = points.y[node] ?? 0;
  }
  return leaves;
}

function splitByIssue({ issueIds, issueMask }: PointColumns, leafPlace: Uint32Array): Uint32Array[] {
  return Array.from({ length: issueIds.length + 1 }, (_, bit) => {
    const words = new Uint32Array(Math.ceil(leafPlace.length / 32));
    for (let leaf = 0; leaf < leafPlace.length; leaf++) {
      const word = leaf >>> 5;
      const hasIssue = ((issueMask[leafPlace[leaf] ?? 0] ?? 0) >>> bit) & 1;
      words[word] = (words[word] ?? 0) | (hasIssue << (leaf & 31));
    }
    return words;
  });
}
