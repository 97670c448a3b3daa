import type { Viewport } from '../viewport.ts';
import type { Path } from './path.ts';

const STEPS_PER_CURVE = 6;

/** A path flattened to short straight steps with the length walked so far, in Mercator units. */
export interface Walk {
  readonly points: Float64Array;
  readonly lengths: Float64Array;
  readonly length: number;
}

export function toWalk(path: Path): Walk {
  const { points, handles } = path;
  const flat: number[] = [points[0] ?? 0, points[1] ?? 0];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const handle = 2 * i;
    for (let step = 1; step <= STEPS_PER_CURVE; step++) {
      const t = step / STEPS_PER_CURVE;
      for (const axis of [0, 1]) {
        const from = points[i + axis] ?? 0;
        const to = points[i + 2 + axis] ?? 0;
        const first = handles[handle + axis] ?? from + (to - from) / 3;
        const second = handles[handle + 2 + axis] ?? to - (to - from) / 3;
        flat.push(
          (1 - t) ** 3 * from + 3 * (1 - t) ** 2 * t * first + 3 * (1 - t) * t ** 2 * second + t ** 3 * to,
        );
      }
    }
  }
  const lengths = new Float64Array(flat.length / 2);
  for (let i = 1; i < lengths.length; i++) {
    const dx = (flat[2 * i] ?? 0) - (flat[2 * i - 2] ?? 0);
    const dy = (flat[2 * i + 1] ?? 0) - (flat[2 * i - 1] ?? 0);
    lengths[i] = (lengths[i - 1] ?? 0) + Math.hypot(dx, dy);
  }
  return { points: Float64Array.from(flat), lengths, length: lengths.at(-1) ?? 0 };
}

/** A stretch of a walk on the screen, and where on it the middle of a text is wanted. */
export interface LineWindow {
  /** Its number along the walk. */
  readonly index: number;
  readonly line: readonly number[];
  readonly distance: number;
}

/**
 * Stretches of about `reach` pixels each side of the places where a line may carry its name. These places are counted
 * from the line's start in steps fixed for a whole zoom level, so that moving the map never moves the name.
 */
export function toWindows(
  walk: Walk,
  viewport: Viewport,
  spacingPixels: number,
  reach: number,
): LineWindow[] {
  const { scale } = viewport;
  const whole = scale / 2 ** (viewport.camera.zoom - Math.floor(viewport.camera.zoom));
  const count = Math.max(1, Math.round((walk.length * whole) / spacingPixels));
  const windows: LineWindow[] = [];
  for (let k = 0; k < count; k++) {
    const middle = ((k + 0.5) / count) * walk.length;
    const window = cut(walk, middle, reach / scale, viewport);
    if (window !== null) windows.push({ index: k, ...window });
  }
  return windows;
}

function cut(
  walk: Walk,
  middle: number,
  reach: number,
  viewport: Viewport,
): Omit<LineWindow, 'index'> | null {
  const { points, lengths } = walk;
  const { scale, originX, originY } = viewport;
  let first = lengths.findIndex((length) => length >= middle - reach);
  first = Math.max(0, first - 1);
  const x = ((points[2 * first] ?? 0) - originX) * scale;
  const y = ((points[2 * first + 1] ?? 0) - originY) * scale;
  // The window starts within its own length of the place: far outside, no letter can be seen.
  const margin = 4 * reach * scale;
  if (x < -margin || y < -margin || x > viewport.width + margin || y > viewport.height + margin) return null;
  const line: number[] = [];
  for (let i = first; i < lengths.length; i++) {
    line.push(((points[2 * i] ?? 0) - originX) * scale, ((points[2 * i + 1] ?? 0) - originY) * scale);
    if ((lengths[i] ?? 0) > middle + reach) break;
  }
  return { line, distance: (middle - (lengths[first] ?? 0)) * scale };
}
