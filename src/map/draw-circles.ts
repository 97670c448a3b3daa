import { pixelsPerMetre } from '../domain/geo/mercator.ts';
import type { LabelBox, LabelPen } from './label-style.ts';
import { LabelPlacer } from './labels.ts';
import type { MapCircle } from './overlay.ts';
import type { MapTheme } from './theme.ts';
import { screenX, screenY, type Viewport } from './viewport.ts';

/** Where on the rim its words may stand, the best first: clockwise degrees from the top. */
const LABEL_ANGLES = [0, 40, -40, 180, 90, -90, 140, -140, 65, -65, 115, -115, 20, -20, 160, -160];
const LABEL_SIZE = 13;
const HALF_A_WORD = 4 * LABEL_SIZE;

interface Surroundings {
  /** How far the view reaches beyond what is seen, CSS pixels. */
  readonly margin: number;
  /** What words keep away from where they can. */
  readonly taken: readonly LabelBox[];
  /** Where nobody could read them. */
  readonly covered: readonly LabelBox[];
}

interface Round {
  readonly x: number;
  readonly y: number;
  /** CSS pixels. */
  readonly radius: number;
}

/** Circles of walking: a fine ink line in a casing of paper, which reads over any ground and outshouts no place. */
export function drawCircles(
  context: CanvasRenderingContext2D,
  view: Viewport,
  circles: readonly MapCircle[],
  theme: MapTheme,
): void {
  for (const circle of circles) drawRim(context, toRound(view, circle), theme);
}

/** The words on the rims that can be read: beside what is already there where that is possible, otherwise over it. */
export function drawCircleLabels(
  pen: LabelPen,
  view: Viewport,
  circles: readonly MapCircle[],
  theme: MapTheme,
  { margin, taken, covered }: Surroundings,
): void {
  const placers = [[...taken, ...covered], covered].map(
    (boxes) => new LabelPlacer(view.width, view.height, boxes),
  );
  const style = {
    size: LABEL_SIZE,
    weight: 600,
    family: theme.font,
    fill: theme.ink,
    halo: theme.paper,
    plateEdge: theme.inkSoft,
  } as const;
  pen.save();
  for (const circle of circles) {
    if (circle.label === '') continue;
    const round = toRound(view, circle);
    const seen = LABEL_ANGLES.map((angle) => onRim(round, angle)).filter(
      ({ x, y }) =>
        isSeen(x, view.width, margin + HALF_A_WORD) && isSeen(y, view.height, margin + LABEL_SIZE),
    );
    placers.some((placer) =>
      seen.some((spot) => placer.tryPlace(pen, { text: circle.label, ...spot, style })),
    );
  }
  pen.restore();
}

function toRound(view: Viewport, { centre: [lon, lat], radiusMetres }: MapCircle): Round {
  return {
    x: screenX(view, lon),
    y: screenY(view, lat),
    radius: radiusMetres * pixelsPerMetre(lat, view.camera.zoom),
  };
}

function drawRim(context: CanvasRenderingContext2D, { x, y, radius }: Round, theme: MapTheme): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.globalAlpha = 0.025;
  context.fillStyle = theme.ink;
  context.fill();
  for (const [colour, width, alpha] of [
    [theme.paper, 3.5, 0.7],
    [theme.ink, 1.25, 0.75],
  ] as const) {
    context.globalAlpha = alpha;
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function onRim({ x, y, radius }: Round, degrees: number): { readonly x: number; readonly y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + Math.sin(angle) * radius, y: y - Math.cos(angle) * radius };
}

function isSeen(at: number, size: number, edge: number): boolean {
  return at > edge && at < size - edge;
}
