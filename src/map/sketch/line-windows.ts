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
 * from the line's start in steps fixed for a whole zoom level, so that moving the map never moves the name. Places far
 * outside the viewport are left out: at street level a river would have thousands.
 */
export function toWindows(
  walk: Walk,
  viewport: Viewport,
  spacingPixels: number,
  reach: number,
): LineWindow[] {
  const { points, lengths } = walk;
  const { scale, originX, originY, width, height, camera } = viewport;
  const wholeZoomScale = scale / 2 ** (camera.zoom - Math.floor(camera.zoom));
  const count = Math.max(1, Math.round((walk.length * wholeZoomScale) / spacingPixels));
  const step = walk.length / count;
  const margin = 4 * reach;
  const windows: LineWindow[] = [];
  let next = 0;
  for (let i = 1; i < lengths.length; i++) {
    const end = lengths[i] ?? 0;
    // Most of a line's short steps lie between two places.
    if ((next + 0.5) * step > end) continue;
    for (; next < count && (next + 0.5) * step <= end; next++) {
      const x = ((points[2 * i] ?? 0) - originX) * scale;
      const y = ((points[2 * i + 1] ?? 0) - originY) * scale;
      const slack = margin + (end - (lengths[i - 1] ?? 0)) * scale;
      if (x < -slack || y < -slack || x > width + slack || y > height + slack) {
        // Nothing of this short step is near: on to the first place beyond it.
        next = Math.max(next, Math.ceil(end / step - 0.5) - 1);
        continue;
      }
      windows.push(cut(walk, next, (next + 0.5) * step, reach / scale, i, viewport));
    }
  }
  return windows;
}

function cut(
  { points, lengths }: Walk,
  index: number,
  middle: number,
  reach: number,
  at: number,
  { scale, originX, originY }: Viewport,
): LineWindow {
  let first = at - 1;
  while (first > 0 && (lengths[first] ?? 0) > middle - reach) first--;
  const line: number[] = [];
  for (let i = first; i < lengths.length; i++) {
    line.push(((points[2 * i] ?? 0) - originX) * scale, ((points[2 * i + 1] ?? 0) - originY) * scale);
    if ((lengths[i] ?? 0) > middle + reach) break;
  }
  return { index, line, distance: (middle - (lengths[first] ?? 0)) * scale };
}
