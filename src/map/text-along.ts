import type { Glyph, LabelPen } from './label-style.ts';

/** Neighbouring letters that differ more in direction than this look thrown about, in radians. */
const MAX_TURN = 0.3;
/** On a bend, letters crowd on the inner side and drift apart on the outer: how much is still calm. */
const MIN_STRIDE = 0.85;
const MAX_STRIDE = 1.2;

type Line = ArrayLike<number>;

interface TextAlong {
  readonly text: string;
  /** The line on the screen, x and y in turn. */
  readonly line: Line;
  /** How far along the line the middle of the text goes, CSS pixels. */
  readonly distance: number;
  /** How far above the line the text sits, CSS pixels; on the line by default. */
  readonly lift?: number;
  /** Space between letters, CSS pixels. */
  readonly tracking: number;
}

/** Sets a text letter by letter along a line, left to right, or gives null where the line is too short or too bent. */
export function setAlong(pen: LabelPen, along: TextAlong): Glyph[] | null {
  const { text, tracking } = along;
  const letters = Array.from(text);
  const widths = letters.map((letter) => pen.measureText(letter).width);
  const length = widths.reduce((sum, width) => sum + width + tracking, -tracking);
  const start = pointAlong(along.line, along.distance - length / 2);
  const end = pointAlong(along.line, along.distance + length / 2);
  if (start === null || end === null) return null;
  const forward = end.x >= start.x;
  const { line, distance } = lifted(along, forward);
  const glyphs: Glyph[] = [];
  let offset = -length / 2;
  for (const [index, letter] of letters.entries()) {
    const half = (widths[index] ?? 0) / 2;
    const spot = pointAlong(line, distance + (forward ? offset + half : -offset - half));
    if (spot === null) return null;
    const glyph = { letter, x: spot.x, y: spot.y, angle: forward ? spot.angle : spot.angle + Math.PI, half };
    const before = glyphs.at(-1);
    if (before !== undefined && !isCalm(before, glyph, tracking)) return null;
    glyphs.push(glyph);
    offset += 2 * half + tracking;
  }
  return glyphs;
}

/** The line moved aside to where the text sits, and the text's middle on it. */
function lifted({ line, distance, lift = 0 }: TextAlong, forward: boolean): { line: Line; distance: number } {
  if (lift === 0) return { line, distance };
  const side = forward ? lift : -lift;
  const moved: number[] = [];
  let walked = 0;
  let middle: number | null = null;
  let before = 0;
  for (let i = 0; i + 1 < line.length; i += 2) {
    const x = line[i] ?? 0;
    const y = line[i + 1] ?? 0;
    const length = i === 0 ? 0 : Math.hypot(x - (line[i - 2] ?? 0), y - (line[i - 1] ?? 0));
    const back = Math.max(0, i - 2);
    const ahead = i + 3 < line.length ? i + 2 : i;
    const dx = (line[ahead] ?? 0) - (line[back] ?? 0);
    const dy = (line[ahead + 1] ?? 0) - (line[back + 1] ?? 0);
    const scale = side / (Math.hypot(dx, dy) || 1);
    moved.push(x + dy * scale, y - dx * scale);
    const step =
      i === 0
        ? 0
        : Math.hypot((moved[i] ?? 0) - (moved[i - 2] ?? 0), (moved[i + 1] ?? 0) - (moved[i - 1] ?? 0));
    if (middle === null && length > 0 && walked + length >= distance) {
      middle = before + (step * (distance - walked)) / length;
    }
    walked += length;
    before += step;
  }
  return { line: moved, distance: middle ?? before };
}

function isCalm(before: Glyph, glyph: Glyph, tracking: number): boolean {
  const turn = Math.atan2(Math.sin(glyph.angle - before.angle), Math.cos(glyph.angle - before.angle));
  const stride = Math.hypot(glyph.x - before.x, glyph.y - before.y) / (before.half + glyph.half + tracking);
  return Math.abs(turn) <= MAX_TURN && stride >= MIN_STRIDE && stride <= MAX_STRIDE;
}

/** The point at a distance along a line and the line's direction there, or null beyond its ends. */
export function pointAlong(
  line: Line,
  distance: number,
): { readonly x: number; readonly y: number; readonly angle: number } | null {
  if (distance < 0) return null;
  let left = distance;
  for (let i = 2; i + 1 < line.length; i += 2) {
    const fromX = line[i - 2] ?? 0;
    const fromY = line[i - 1] ?? 0;
    const dx = (line[i] ?? 0) - fromX;
    const dy = (line[i + 1] ?? 0) - fromY;
    const length = Math.hypot(dx, dy);
    if (length > 0 && left <= length) {
      return { x: fromX + (dx * left) / length, y: fromY + (dy * left) / length, angle: Math.atan2(dy, dx) };
    }
    left -= length;
  }
  return null;
}
