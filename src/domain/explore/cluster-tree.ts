import { areEqual } from '../are-equal.ts';
import { mercatorX, mercatorY, worldPixels } from '../geo/mercator.ts';
import { toSteps } from '../geo/world-steps.ts';
import type { PlaceTable } from '../place-table.ts';
import type { ClusterCode } from './assembly/cluster-points.ts?wasm';
import { newClusterCode } from './cluster-code.ts';

export const MIN_ZOOM = 0;
/** Nearer than this, the map shows every place by itself. */
export const MAX_ZOOM = 19;

const CLUSTER_RADIUS_PIXELS = 44;
/** In steps: a metre at the equator, 70 cm in Lyon. Places closer than that share an entrance. */
const SPOT_RADIUS = toSteps(1 / 40_075_016);

/** The clusters that a zoom shows, in the order of their leaves; one of a single leaf is the place itself. */
export interface ClusterLevel {
  readonly zoom: number;
  /** Steps of the world: the mean position of the leaves. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
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
  /** By leaf: index of its point and of its place in the table, and its position in steps of the world. */
  readonly leafPoint: Uint32Array;
  readonly leafPlace: Uint32Array;
  readonly leafX: Uint32Array;
  readonly leafY: Uint32Array;
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

export async function buildClusterTree(table: PointColumns): Promise<ClusterTree> {
  return buildClusterTreeWith(await newClusterCode(), table);
}

/** `code`: fresh, it serves one tree. */
export function buildClusterTreeWith(code: ClusterCode, table: PointColumns): ClusterTree {
  writePoints(table, code);
  code.sortPoints();
  for (let zoom = MAX_ZOOM; zoom >= MIN_ZOOM; zoom--) code.merge(radiusAt(zoom));
  code.settle();
  const levels: ClusterLevel[] = [];
  for (let zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom++) levels.push(readLevel(code, zoom));
  const leaves = readLeaves(code);
  return { ...leaves, leavesByIssue: splitByIssue(table, leaves.leafPlace), levels };
}

function radiusAt(zoom: number): number {
  return zoom === MAX_ZOOM ? SPOT_RADIUS : toSteps(CLUSTER_RADIUS_PIXELS / worldPixels(zoom));
}

function writePoints({ size, pointStart, pointLon, pointLat }: PointColumns, code: ClusterCode): void {
  const points = pointLon.length;
  const at = code.reserve(points);
  const { buffer } = code.memory;
  const x = new Uint32Array(buffer, at, points);
  const y = new Uint32Array(buffer, at + x.byteLength, points);
  const placeOf = new Uint32Array(buffer, at + 2 * x.byteLength, points);
  for (let place = 0; place < size; place++) {
    const end = pointStart[place + 1] ?? 0;
    for (let point = pointStart[place] ?? 0; point < end; point++) {
      placeOf[point] = place;
      x[point] = toSteps(mercatorX(pointLon[point] ?? 0));
      y[point] = toSteps(mercatorY(pointLat[point] ?? 0));
    }
  }
}

function readLevel(code: ClusterCode, zoom: number): ClusterLevel {
  const level = MAX_ZOOM - zoom + 1;
  const size = code.sizeOf(level);
  const first = code.xOf(level);
  const [y, bounds] = [code.yOf(level), code.boundsOf(level)];
  // The columns of a level lie side by side. Where a cluster ends, the next begins: one serves both.
  const columns = code.memory.buffer.slice(first, bounds + 4 * (size + 1));
  return {
    zoom,
    x: new Uint32Array(columns, 0, size),
    y: new Uint32Array(columns, y - first, size),
    start: new Uint32Array(columns, bounds - first, size),
    end: new Uint32Array(columns, bounds + 4 - first, size),
  };
}

function readLeaves(code: ClusterCode): Omit<ClusterTree, 'levels' | 'leavesByIssue'> {
  const { buffer } = code.memory;
  const size = code.sizeOf(0);
  return {
    leafPoint: new Uint32Array(buffer, code.pointOfLeaf(), size).slice(),
    leafPlace: new Uint32Array(buffer, code.placeOfLeaf(), size).slice(),
    leafX: new Uint32Array(buffer, code.xOf(0), size).slice(),
    leafY: new Uint32Array(buffer, code.yOf(0), size).slice(),
  };
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
