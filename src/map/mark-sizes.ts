import type { ClusterLevel } from '../domain/explore/cluster-tree.ts';
import type { LabelBox } from './label-style.ts';
import type { Mark } from './marks.ts';
import type { Viewport } from './viewport.ts';

/** CSS pixels, outline included. */
export const TOKEN_SIZE = 34;
export const SELECTED_TOKEN_SIZE = 48;
/** A selected token stands on a stem, so that what is below it stays readable. */
export const STEM_LENGTH = 12;
const MIN_CLUSTER_RADIUS = 16;
const MAX_CLUSTER_RADIUS = 29;
/** Radius that a number of one, two… digits needs inside its ring. */
const ROOM_BY_DIGITS = [MIN_CLUSTER_RADIUS, 17, 21, 27, 32, 37] as const;
/** A level whose largest cluster is smaller than this has no large clusters. */
const LARGE_COUNT = 60;

const largestByLevel = new WeakMap<ClusterLevel, number>();

/** The largest cluster of a level whatever the filter, so that sizes don't change their meaning with it. */
export function largestCount(level: ClusterLevel): number {
  const known = largestByLevel.get(level);
  if (known !== undefined) return known;
  let largest = LARGE_COUNT;
  for (let node = 0; node < level.start.length; node++) {
    largest = Math.max(largest, (level.end[node] ?? 0) - (level.start[node] ?? 0));
  }
  largestByLevel.set(level, largest);
  return largest;
}

/** By the square root, so that the area tells the number; and never too small for the number to be read. */
export function clusterRadius(count: number, largest: number): number {
  const share = Math.sqrt(Math.min(1, count / largest));
  const digits = Math.floor(Math.log10(Math.max(1, count))) + 1;
  const readable = ROOM_BY_DIGITS[Math.min(digits, ROOM_BY_DIGITS.length) - 1] ?? MIN_CLUSTER_RADIUS;
  return Math.max(readable, MIN_CLUSTER_RADIUS + (MAX_CLUSTER_RADIUS - MIN_CLUSTER_RADIUS) * share);
}

export function markRadius(mark: Mark, largest: number): number {
  return mark.leaf >= 0 ? TOKEN_SIZE / 2 : clusterRadius(mark.count, largest);
}

/** What a mark takes of the view. */
export function markBox(mark: Mark, view: Viewport, largest: number): LabelBox {
  const x = (mark.x - view.originX) * view.scale;
  const y = (mark.y - view.originY) * view.scale;
  const radius = markRadius(mark, largest);
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
