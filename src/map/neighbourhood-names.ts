import type { NeighbourhoodShape } from './draw-neighbourhoods.ts';
import { isInside, isInView } from './draw-neighbourhoods.ts';
import { LINE_HEIGHT, setText, type LabelBox, type LabelPen, type LabelStyle } from './label-style.ts';
import { LabelPlacer } from './labels.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/** A neighbourhood's name where it found room, in CSS pixels of the viewport. */
export interface PlacedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: LabelStyle;
  readonly box: LabelBox;
}

const SIZE = 13;
/** A neighbourhood narrower than this on the screen is a patch, not yet a name. */
const MIN_WIDTH = 44;
const LONG_NAME = 15;
const STEP_X = 22;
const STEP_Y = 15;
const STEPS = 5;
const AIR = 3;

/**
 * Where names go: the largest neighbourhood first, each as near to its label point as it finds room between
 * what is already taken, otherwise just outside its edge, otherwise nowhere. The same viewport gives the same
 * places, so that the ground can keep its own names away from these.
 */
export function placeNames(
  pen: LabelPen,
  view: Viewport,
  shapes: readonly NeighbourhoodShape[],
  theme: MapTheme,
  obstacles: readonly LabelBox[],
): PlacedName[] {
  const placer = new LabelPlacer(view.width, view.height, obstacles);
  const placed: PlacedName[] = [];
  const wide = shapes
    .filter((shape) => (shape.right - shape.left) * view.scale >= MIN_WIDTH && isInView(shape, view))
    .sort((one, other) => areaOf(other) - areaOf(one));
  for (const shape of wide) {
    const text = inLines(shape.name);
    const style = styleOf(shape.name, theme);
    pen.save();
    const { width, height } = measure(pen, text, style);
    pen.restore();
    for (const [x, y] of candidates(shape, view, height)) {
      const box = {
        left: x - width / 2 - AIR,
        right: x + width / 2 + AIR,
        top: y - height / 2 - 1,
        bottom: y + height / 2 + 1,
      };
      if (!placer.isFree(box)) continue;
      placer.reserve(box);
      placed.push({ text, x, y, style, box });
      break;
    }
  }
  return placed;
}

export function drawPlacedNames(pen: LabelPen, view: Viewport, names: readonly PlacedName[]): void {
  const placer = new LabelPlacer(view.width, view.height);
  pen.save();
  for (const name of names) placer.tryPlace(pen, name);
  pen.restore();
}

/** Small capitals, as on a printed plan; Arabic has none and is never spaced out. */
function styleOf(name: string, theme: MapTheme): LabelStyle {
  const tracking = /\p{Script=Latin}/u.test(name) ? 1 : 0;
  return { size: SIZE, weight: 600, family: theme.font, fill: theme.ink, halo: theme.halo, tracking };
}

/** In capitals, and a long name in two lines, cut near its middle and rather after a dash than at a space. */
export function inLines(name: string): string {
  const capitals = name.toLocaleUpperCase('fr');
  if (capitals.length < LONG_NAME) return capitals;
  const cuts = [...capitals.matchAll(/ [-–—] | (?![-–—])/g)].map(({ index, 0: { length } }) => ({
    index,
    length,
  }));
  const middle = capitals.length / 2;
  const badness = (cut: { index: number; length: number }): number =>
    Math.abs(cut.index - middle) + (cut.length > 1 ? 0 : 4);
  const [best] = cuts.sort((one, other) => badness(one) - badness(other));
  if (best === undefined) return capitals;
  // A dash ends the first line, as in running text.
  const first = capitals.slice(0, best.index + best.length).trimEnd();
  return `${first}\n${capitals.slice(best.index + best.length)}`;
}

function measure(
  pen: LabelPen,
  text: string,
  style: LabelStyle,
): { readonly width: number; readonly height: number } {
  setText(pen, style);
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => pen.measureText(line).width));
  return { width, height: lines.length * style.size * LINE_HEIGHT };
}

const OFFSETS = Array.from({ length: (2 * STEPS + 1) ** 2 }, (_, cell) => {
  const across = (cell % (2 * STEPS + 1)) - STEPS;
  const down = Math.floor(cell / (2 * STEPS + 1)) - STEPS;
  return [across * STEP_X, down * STEP_Y] as const;
}).sort((one, other) => Math.hypot(...one) - Math.hypot(...other));

/** Points to try for the middle of a name: around the label point inside the outline, then above and below it. */
function* candidates(
  shape: NeighbourhoodShape,
  { originX, originY, scale }: Viewport,
  height: number,
): Generator<readonly [x: number, y: number]> {
  const x = (shape.labelX - originX) * scale;
  const y = (shape.labelY - originY) * scale;
  for (const [across, down] of OFFSETS) {
    if (isInside(shape, shape.labelX + across / scale, shape.labelY + down / scale))
      yield [x + across, y + down];
  }
  yield [x, (shape.top - originY) * scale - height / 2 - 4];
  yield [x, (shape.bottom - originY) * scale + height / 2 + 4];
}

function areaOf({ left, top, right, bottom }: NeighbourhoodShape): number {
  return (right - left) * (bottom - top);
}
