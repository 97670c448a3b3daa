import { mercatorX, mercatorY, pixelsPerMetre, worldPixels } from '../../domain/geo/mercator.ts';

/** A line or ring in Mercator units. Drawn as a smooth curve through its points when it has handles. */
export interface Path {
  /** x and y in turn. */
  readonly points: Float64Array;
  /** Two Bézier handles a segment, as x1 y1 x2 y2; empty for a path of straight segments. */
  readonly handles: Float64Array;
  readonly closed: boolean;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

interface PathOptions {
  readonly closed?: boolean;
  /** Straight segments instead of a curve. */
  readonly straight?: boolean;
}

/** Reads `'4.92 45.77, 4.93 45.78'` to rows of numbers; throws on anything that is not one. */
export function readRows(text: string): number[][] {
  return text.split(',').map((row) =>
    row
      .trim()
      .split(/\s+/)
      .map((word) => {
        const value = Number(word);
        if (word === '' || !Number.isFinite(value))
          throw new Error(`Not a number in a sketch line: "${row}"`);
        return value;
      }),
  );
}

export function toPath(text: string, options: PathOptions = {}): Path {
  const flat = readRows(text).flatMap(([lon = 0, lat = 0]) => [mercatorX(lon), mercatorY(lat)]);
  return buildPath(Float64Array.from(flat), options);
}

/** A watercourse typed along its middle as `lon lat width`, the width in metres, becomes the ring of its banks. */
export function toRibbon(text: string): Path {
  const rows = readRows(text).map(([lon = 0, lat = 0, width = 0]) => ({
    x: mercatorX(lon),
    y: mercatorY(lat),
    half: (width / 2) * (pixelsPerMetre(lat, 0) / worldPixels(0)),
  }));
  const left: number[] = [];
  const right: number[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1] ?? row;
    const after = rows[index + 1] ?? row;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const normalX = (-(after.y - before.y) / length) * row.half;
    const normalY = ((after.x - before.x) / length) * row.half;
    left.push(row.x + normalX, row.y + normalY);
    right.unshift(row.x - normalX, row.y - normalY);
  });
  return buildPath(Float64Array.from([...left, ...right]), { closed: true });
}

function buildPath(points: Float64Array, options: PathOptions): Path {
  const closed = options.closed === true;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  const handles = options.straight === true ? new Float64Array(0) : toHandles(points, closed);
  return { points, handles, closed, minX, minY, maxX, maxY };
}

/**
 * Handles of a curve through the points: tangent to the chord of the two neighbours, a third of the segment long,
 * so that unevenly spaced points never make the curve overshoot as a plain Catmull-Rom spline would.
 */
function toHandles(points: Float64Array, closed: boolean): Float64Array {
  const count = points.length / 2;
  const segments = closed ? count : count - 1;
  const handles = new Float64Array(Math.max(0, segments) * 4);
  const x = (index: number): number => points[2 * neighbour(index, count, closed)] ?? 0;
  const y = (index: number): number => points[2 * neighbour(index, count, closed) + 1] ?? 0;
  for (let i = 0; i < segments; i++) {
    const third = Math.hypot(x(i + 1) - x(i), y(i + 1) - y(i)) / 3;
    const startLength = Math.hypot(x(i + 1) - x(i - 1), y(i + 1) - y(i - 1)) || 1;
    const endLength = Math.hypot(x(i + 2) - x(i), y(i + 2) - y(i)) || 1;
    handles[4 * i] = x(i) + ((x(i + 1) - x(i - 1)) / startLength) * third;
    handles[4 * i + 1] = y(i) + ((y(i + 1) - y(i - 1)) / startLength) * third;
    handles[4 * i + 2] = x(i + 1) - ((x(i + 2) - x(i)) / endLength) * third;
    handles[4 * i + 3] = y(i + 1) - ((y(i + 2) - y(i)) / endLength) * third;
  }
  return handles;
}

function neighbour(index: number, count: number, closed: boolean): number {
  return closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
}
