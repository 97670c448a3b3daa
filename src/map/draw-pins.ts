import type { IssueLook } from './issue-palette.ts';
import { LabelPlacer } from './labels.ts';
import { STEM_LENGTH, TOKEN_SIZE } from './mark-sizes.ts';
import type { MapPin } from './overlay.ts';
import type { MapTheme } from './theme.ts';
import type { TokenSprites } from './tokens.ts';
import { screenX, screenY, type Viewport } from './viewport.ts';

/** Radius of a pin's head in CSS pixels; the start's pin is a bull's eye on its very position. */
const HEADS: Readonly<Record<MapPin['look'], number>> = {
  origin: 12,
  imagined: TOKEN_SIZE / 2 + 5,
  proposal: 16,
};
const LABEL_SIZE = 13;

export interface PinStyle {
  readonly theme: MapTheme;
  readonly looks: readonly IssueLook[];
  /** None before there are places. */
  readonly sprites: TokenSprites | null;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Pins over everything else, the northern ones first, so that a head never hides another's point. */
export function drawPins(
  context: CanvasRenderingContext2D,
  view: Viewport,
  pins: readonly MapPin[],
  style: PinStyle,
): void {
  const fromNorth = pins.toSorted((one, other) => other.position[1] - one.position[1]);
  for (const pin of fromNorth) {
    const point = pointOf(view, pin);
    if (pin.look === 'origin') drawBullsEye(context, point, style.theme);
    else drawHeadOnStem(context, point, pin, style);
  }
  drawNames(context, view, pins, style.theme);
}

/** The pin under a point of the view: of several, the one drawn last. */
export function hitPin(
  pins: readonly MapPin[],
  view: Viewport,
  point: Spot,
  reach: number,
): MapPin | undefined {
  return pins
    .toSorted((one, other) => one.position[1] - other.position[1])
    .find((pin) => {
      const { x, y } = headOf(pointOf(view, pin), pin);
      return Math.hypot(point.x - x, point.y - y) <= HEADS[pin.look] + reach;
    });
}

function pointOf(view: Viewport, { position: [lon, lat] }: MapPin): Spot {
  return { x: screenX(view, lon), y: screenY(view, lat) };
}

function headOf({ x, y }: Spot, { look }: MapPin): Spot {
  return look === 'origin' ? { x, y } : { x, y: y - STEM_LENGTH - HEADS[look] };
}

function drawBullsEye(context: CanvasRenderingContext2D, { x, y }: Spot, { paper, ink }: MapTheme): void {
  const radius = HEADS.origin;
  for (const [colour, share] of [
    [paper, 1],
    [ink, 0.8],
    [paper, 0.56],
    [ink, 0.34],
  ] as const) {
    fillDisc(context, { x, y }, radius * share, colour);
  }
}

function drawHeadOnStem(
  context: CanvasRenderingContext2D,
  point: Spot,
  pin: MapPin,
  { theme, looks, sprites }: PinStyle,
): void {
  const head = headOf(point, pin);
  const radius = HEADS[pin.look];
  const { paper, ink } = theme;
  for (const [colour, width, dot] of [
    [paper, 6, 6],
    [ink, 3, 4],
  ] as const) {
    context.beginPath();
    context.moveTo(point.x, point.y);
    context.lineTo(head.x, head.y);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
    fillDisc(context, point, dot, colour);
  }
  const colour = looks[pin.issue ?? -1]?.colour ?? ink;
  fillDisc(context, head, radius + 1.5, paper);
  if (pin.look === 'proposal') {
    fillDisc(context, head, radius, colour);
    fillDisc(context, head, radius - 3, paper);
    drawFigure(context, head, pin.label, theme);
    return;
  }
  drawRing(context, head, radius - 1, colour);
  const mask = 1 << (pin.issue ?? Math.max(0, looks.length - 1));
  sprites?.draw(context, { mask, kind: 'venue', selected: false }, head.x, head.y);
}

/** Dashed: this place is not there. */
function drawRing(context: CanvasRenderingContext2D, { x, y }: Spot, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.setLineDash([5, 3.5]);
  context.lineWidth = 2;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

function drawFigure(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  figure: string,
  { ink, font }: MapTheme,
): void {
  context.font = `700 15px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = ink;
  context.fillText(figure, x, y + 5);
}

function drawNames(
  context: CanvasRenderingContext2D,
  view: Viewport,
  pins: readonly MapPin[],
  theme: MapTheme,
): void {
  const placer = new LabelPlacer(view.width, view.height);
  const style = {
    size: LABEL_SIZE,
    weight: 700,
    family: theme.font,
    fill: theme.ink,
    halo: theme.paper,
  } as const;
  context.save();
  for (const pin of pins) {
    if (pin.label === '' || pin.look === 'proposal') continue;
    const offset = pin.look === 'origin' ? HEADS.origin + 2 : 8;
    placer.tryPlace(context, {
      text: pin.label,
      ...pointOf(view, pin),
      style,
      offset,
      anchors: ['below', 'right', 'left'],
    });
  }
  context.restore();
}

function fillDisc(context: CanvasRenderingContext2D, { x, y }: Spot, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
