import type { Bounds } from '../geo/lon-lat.ts';
import { NODE_SIZE } from './pack-header.ts';

/** Four sides as doubles, and where the node leads. */
export const NODE_BYTES = 40;

/** Nodes of one level of the tree, from the file's first node on; the end left out. */
export interface NodeRange {
  readonly start: number;
  readonly end: number;
}

/** Where each level of the index lies in it, the root first and the features' own nodes last. */
export function treeLevels(features: number): NodeRange[] {
  const sizes = [features];
  for (let size = features; size > 1;) {
    size = Math.ceil(size / NODE_SIZE);
    sizes.unshift(size);
  }
  // The format gives even a single feature a root of its own.
  if (features === 1) sizes.unshift(1);
  let start = 0;
  return sizes.map((size) => {
    const level = { start, end: start + size };
    start = level.end;
    return level;
  });
}

export function treeBytes(features: number): number {
  return (treeLevels(features).at(-1)?.end ?? 0) * NODE_BYTES;
}

/**
 * The packed R-tree over points that lie in the order of their features: each node holds the box of sixteen
 * nodes of the level below. Features are told by where they begin, behind the index.
 */
export function writeTree(
  lon: Float64Array,
  lat: Float64Array,
  offsets: Float64Array,
): Uint8Array<ArrayBuffer> {
  const levels = treeLevels(lon.length);
  const bytes = new Uint8Array(treeBytes(lon.length));
  const view = new DataView(bytes.buffer);
  const write = (node: number, sides: Bounds, leads: number): void => {
    const at = node * NODE_BYTES;
    for (const [side, value] of sides.entries()) view.setFloat64(at + 8 * side, value, true);
    view.setBigUint64(at + 32, BigInt(leads), true);
  };
  const leaves = levels.at(-1)?.start ?? 0;
  for (let feature = 0; feature < lon.length; feature++) {
    const [x = 0, y = 0] = [lon[feature], lat[feature]];
    write(leaves + feature, [x, y, x, y], offsets[feature] ?? 0);
  }
  for (let depth = levels.length - 2; depth >= 0; depth--) {
    const { start = 0, end = 0 } = levels[depth] ?? {};
    const { start: firstChild = 0, end: endOfChildren = 0 } = levels[depth + 1] ?? {};
    for (let node = start; node < end; node++) {
      const child = firstChild + (node - start) * NODE_SIZE;
      write(node, boxOf(view, child, Math.min(child + NODE_SIZE, endOfChildren)), child);
    }
  }
  return bytes;
}

function boxOf(view: DataView, start: number, end: number): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = start; node < end; node++) {
    const at = node * NODE_BYTES;
    west = Math.min(west, view.getFloat64(at, true));
    south = Math.min(south, view.getFloat64(at + 8, true));
    east = Math.max(east, view.getFloat64(at + 16, true));
    north = Math.max(north, view.getFloat64(at + 24, true));
  }
  return [west, south, east, north];
}

/** Whether the node at this byte touches the bounds. */
export function isNodeInside(view: DataView, at: number, [west, south, east, north]: Bounds): boolean {
  return (
    view.getFloat64(at, true) <= east &&
    view.getFloat64(at + 8, true) <= north &&
    view.getFloat64(at + 16, true) >= west &&
    view.getFloat64(at + 24, true) >= south
  );
}

/** The first child of a node, or where a feature begins. */
export function whereNodeLeads(view: DataView, at: number): number {
  return Number(view.getBigUint64(at + 32, true));
}
