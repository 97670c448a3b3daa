import type { Viewport } from '../viewport.ts';
import type { Path } from './path.ts';

/** The calls the sketch makes, so that a page's canvas, an offscreen one and a test's notebook all serve. */
export type TracePen = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'lineTo' | 'bezierCurveTo' | 'closePath' | 'stroke' | 'lineDashOffset'
>;

interface Run {
  readonly first: number;
  readonly last: number;
  /** Length of the path before it, in Mercator units. */
  readonly before: number;
}

export function isPathVisible(path: Path, viewport: Viewport, marginPixels = 0): boolean {
  return isBoxVisible(path.minX, path.minY, path.maxX, path.maxY, viewport, marginPixels);
}

/** Adds the whole path to the pen's current path, in CSS pixels of the viewport. */
export function tracePath(pen: TracePen, path: Path, viewport: Viewport): void {
  traceSegments(pen, path, viewport, 0, segmentsOf(path) - 1);
  if (path.closed) pen.closePath();
}

/**
 * Strokes what is near the viewport of a path. At street level a river or a border is hundreds of screens long, and a
 * canvas would dash all of it; the dashes are counted from the path's own start, so that they stay on the ground.
 */
export function strokePath(pen: TracePen, path: Path, viewport: Viewport, marginPixels: number): void {
  for (const { first, last, before } of visibleRuns(path, viewport, marginPixels)) {
    pen.lineDashOffset = before * viewport.scale;
    pen.beginPath();
    traceSegments(pen, path, viewport, first, last);
    pen.stroke();
  }
}

function visibleRuns(path: Path, viewport: Viewport, marginPixels: number): readonly Run[] {
  const { points } = path;
  const runs: { first: number; last: number; before: number }[] = [];
  let length = 0;
  for (let i = 0; i < segmentsOf(path); i++) {
    const end = (2 * i + 2) % points.length;
    const fromX = points[2 * i] ?? 0;
    const fromY = points[2 * i + 1] ?? 0;
    const toX = points[end] ?? 0;
    const toY = points[end + 1] ?? 0;
    const chord = Math.hypot(toX - fromX, toY - fromY);
    // A handle is a third of its chord long: no part of the curve lies further than that from the chord's box.
    const bulge = path.handles.length === 0 ? 0 : chord / 3;
    const [minX, maxX] = fromX < toX ? [fromX, toX] : [toX, fromX];
    const [minY, maxY] = fromY < toY ? [fromY, toY] : [toY, fromY];
    if (isBoxVisible(minX, minY, maxX, maxY, viewport, marginPixels + bulge * viewport.scale)) {
      const run = runs.at(-1);
      if (run?.last === i - 1) run.last = i;
      else runs.push({ first: i, last: i, before: length });
    }
    length += chord;
  }
  return runs;
}

function traceSegments(pen: TracePen, path: Path, viewport: Viewport, first: number, last: number): void {
  const { points, handles } = path;
  const { scale, originX, originY } = viewport;
  pen.moveTo(((points[2 * first] ?? 0) - originX) * scale, ((points[2 * first + 1] ?? 0) - originY) * scale);
  for (let i = first; i <= last; i++) {
    const end = (2 * i + 2) % points.length;
    const x = ((points[end] ?? 0) - originX) * scale;
    const y = ((points[end + 1] ?? 0) - originY) * scale;
    if (handles.length === 0) {
      pen.lineTo(x, y);
    } else {
      pen.bezierCurveTo(
        ((handles[4 * i] ?? 0) - originX) * scale,
        ((handles[4 * i + 1] ?? 0) - originY) * scale,
        ((handles[4 * i + 2] ?? 0) - originX) * scale,
        ((handles[4 * i + 3] ?? 0) - originY) * scale,
        x,
        y,
      );
    }
  }
}

function segmentsOf(path: Path): number {
  return path.points.length / 2 - (path.closed ? 0 : 1);
}

function isBoxVisible(
  minX: number,
  minY: number,
  maxX: number,
  maxY: number,
  viewport: Viewport,
  marginPixels: number,
): boolean {
  const margin = marginPixels / viewport.scale;
  return (
    maxX >= viewport.originX - margin &&
    minX <= viewport.originX + viewport.width / viewport.scale + margin &&
    maxY >= viewport.originY - margin &&
    minY <= viewport.originY + viewport.height / viewport.scale + margin
  );
}
