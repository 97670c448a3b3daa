import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import { keptLeaves } from '../domain/explore/kept-counts.ts';
import type { Bounds } from '../domain/geo/lon-lat.ts';
import { latOfMercatorY, lonOfMercatorX } from '../domain/geo/mercator.ts';
import { fromSteps } from '../domain/geo/world-steps.ts';
import { zoomThatBreaks } from './breaking-zoom.ts';
import { cameraForBounds, type Padding, type Size } from './camera-moves.ts';
import type { Mark } from './marks.ts';
import type { MapDataset } from './place-map-options.ts';
import type { Camera } from './viewport.ts';

/** Further than that beyond the zoom that breaks a cluster up, people lose where they are. */
const MOST_BEYOND = 1.5;

/** The camera that shows a cluster broken up, null where its places share a spot. */
export function cameraInto(
  mark: Mark,
  { tree }: MapDataset,
  counts: KeptCounts,
  zoom: number,
  size: Size,
  padding: Padding,
): Camera | null {
  const breaking = zoomThatBreaks(tree, counts, mark, zoom);
  if (breaking === null) return null;
  const bounds = boundsOfLeaves(tree.leafX, tree.leafY, keptLeaves(counts, mark.start, mark.end));
  const fitting = cameraForBounds(bounds, size, padding, breaking + MOST_BEYOND);
  if (fitting.zoom >= breaking) return fitting;
  const [west, south, east, north] = bounds;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return cameraForBounds([lon, lat, lon, lat], size, padding, breaking);
}

function boundsOfLeaves(x: Uint32Array, y: Uint32Array, leaves: readonly number[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const leaf of leaves) {
    left = Math.min(left, x[leaf] ?? left);
    right = Math.max(right, x[leaf] ?? right);
    top = Math.min(top, y[leaf] ?? top);
    bottom = Math.max(bottom, y[leaf] ?? bottom);
  }
  const lonOf = (steps: number): number => lonOfMercatorX(fromSteps(steps));
  const latOf = (steps: number): number => latOfMercatorY(fromSteps(steps));
  return [lonOf(left), latOf(bottom), lonOf(right), latOf(top)];
}
