/** Squares of about 128 CSS pixels: room for a circle in each. */
const DEPTH_BEYOND_ZOOM = 2;

/** The depth of a summary whose squares stand apart at a zoom. */
export function depthAt(zoom: number): number {
  return Math.max(0, Math.round(zoom) + DEPTH_BEYOND_ZOOM);
}
