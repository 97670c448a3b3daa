import { mercatorX, mercatorY } from '../domain/geo/mercator.ts';
import type { Ring } from '../domain/geo/ring.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import type { Step } from '../domain/coverage/figure.ts';
import { drawPattern } from './draw-pattern.ts';
import type { LabelBox } from './label-style.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/** A neighbourhood's rings in Mercator units, x and y in turn, ready to be drawn at any zoom. */
export interface NeighbourhoodShape {
  readonly code: string;
  readonly name: string;
  readonly rings: readonly Float64Array[];
  readonly labelX: number;
  readonly labelY: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function toNeighbourhoodShape(neighbourhood: Neighbourhood): NeighbourhoodShape {
  const [west, south, east, north] = neighbourhood.bounds;
  let rings: readonly Float64Array[] | null = null;
  return {
    code: neighbourhood.code,
    name: neighbourhood.name,
    // Worked out when it is first drawn: of a country's contours one sees a few.
    get rings() {
      rings ??= neighbourhood.polygons.flatMap((polygon) => polygon.map(toMercator));
      return rings;
    },
    labelX: mercatorX(neighbourhood.label[0]),
    labelY: mercatorY(neighbourhood.label[1]),
    left: mercatorX(west),
    top: mercatorY(north),
    right: mercatorX(east),
    bottom: mercatorY(south),
  };
}

function toMercator(ring: Ring): Float64Array {
  return ring.map((degrees, at) => (at % 2 === 0 ? mercatorX(degrees) : mercatorY(degrees)));
}

/** Step by neighbourhood code, where coverage colours them; the others keep the plain fill. */
export type NeighbourhoodFills = ReadonlyMap<string, Step>;

export function drawNeighbourhoods(
  context: CanvasRenderingContext2D,
  view: Viewport,
  shapes: readonly NeighbourhoodShape[],
  theme: MapTheme,
  fills: NeighbourhoodFills,
  chosen: string | null,
): void {
  context.lineJoin = 'round';
  for (const shape of shapes) {
    if (!isInView(shape, view)) continue;
    const path = toPath(shape, view);
    const step = fills.get(shape.code);
    context.fillStyle = step === undefined ? theme.neighbourhood : theme.steps[step];
    context.fill(path, 'evenodd');
    if (step !== undefined) drawPattern(context, path, boxIn(shape, view), step, theme);
    context.setLineDash([5, 3]);
    context.lineWidth = 1.25;
    context.strokeStyle = theme.neighbourhoodEdge;
    context.stroke(path);
  }
  context.setLineDash([]);
  const frame = shapes.find(({ code }) => code === chosen);
  if (frame !== undefined && isInView(frame, view)) drawFrame(context, toPath(frame, view), theme);
}

/** Around the neighbourhood that is chosen, above all others. */
function drawFrame(context: CanvasRenderingContext2D, path: Path2D, theme: MapTheme): void {
  for (const [colour, width] of [
    [theme.paper, 7],
    [theme.ink, 4],
  ] as const) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke(path);
  }
}

function boxIn({ left, top, right, bottom }: NeighbourhoodShape, view: Viewport): LabelBox {
  return {
    left: Math.max(0, (left - view.originX) * view.scale),
    top: Math.max(0, (top - view.originY) * view.scale),
    right: Math.min(view.width, (right - view.originX) * view.scale),
    bottom: Math.min(view.height, (bottom - view.originY) * view.scale),
  };
}

export function isInView({ left, top, right, bottom }: NeighbourhoodShape, view: Viewport): boolean {
  return (
    right > view.originX &&
    bottom > view.originY &&
    left < view.originX + view.width / view.scale &&
    top < view.originY + view.height / view.scale
  );
}

/** Even-odd rule over all rings: holes count as outside. */
export function isInside({ rings }: NeighbourhoodShape, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 2; at < ring.length; before = at, at += 2) {
      const fromY = ring[before + 1] ?? 0;
      const toY = ring[at + 1] ?? 0;
      if (fromY > y === toY > y) continue;
      const fromX = ring[before] ?? 0;
      if (x < ((y - fromY) / (toY - fromY)) * ((ring[at] ?? 0) - fromX) + fromX) inside = !inside;
    }
  }
  return inside;
}

function toPath({ rings }: NeighbourhoodShape, { originX, originY, scale }: Viewport): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    let lastX = NaN;
    let lastY = NaN;
    for (let at = 0; at < ring.length; at += 2) {
      const x = ((ring[at] ?? 0) - originX) * scale;
      const y = ((ring[at + 1] ?? 0) - originY) * scale;
      // Corners that fall on the same pixel would only cost time and spoil the dashes.
      if (Math.abs(x - lastX) < 0.75 && Math.abs(y - lastY) < 0.75) continue;
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    path.closePath();
  }
  return path;
}
