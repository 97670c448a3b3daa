import type { LabelBox } from './label-style.ts';
import { toScaleBar } from './scale-bar.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/** What a map on paper says of itself, as text in the reader's language. */
export interface PictureTexts {
  /** The letter of the north. */
  readonly north: string;
  /** Who drew the ground; '' where there is none. */
  readonly attribution: string;
  /** A round number of metres with its unit: 500 m, 2 km. */
  readonly distance: (metres: number) => string;
  readonly number: (value: number) => string;
}

const EDGE = 8;
const LONGEST_BAR = 120;
const FONT_SIZE = 11;
const LINE = 15;
const ARROW_HEIGHT = 26;

/** What the scale, the north and the attribution take, for names and badges to keep away from. */
export function legendBoxes(
  context: CanvasRenderingContext2D,
  view: Viewport,
  theme: MapTheme,
  texts: PictureTexts,
): LabelBox[] {
  const { width, height } = view;
  setLegendFont(context, theme);
  const attribution = context.measureText(texts.attribution).width;
  return [
    { left: 0, right: EDGE + LONGEST_BAR + 4, top: height - EDGE - LINE - 10, bottom: height },
    { left: width - EDGE - 22, right: width, top: 0, bottom: EDGE + ARROW_HEIGHT + LINE },
    { left: width - EDGE - attribution - 4, right: width, top: height - EDGE - LINE, bottom: height },
  ];
}

/** A bar of a round length, where north is, and who drew the ground. */
export function drawLegendLine(
  context: CanvasRenderingContext2D,
  view: Viewport,
  theme: MapTheme,
  texts: PictureTexts,
): void {
  context.save();
  setLegendFont(context, theme);
  drawScale(context, view, theme, texts);
  drawNorth(context, view, theme, texts.north);
  context.textAlign = 'right';
  write(context, texts.attribution, view.width - EDGE, view.height - EDGE - 2, theme);
  context.restore();
}

function drawScale(
  context: CanvasRenderingContext2D,
  view: Viewport,
  theme: MapTheme,
  { distance }: PictureTexts,
): void {
  const { metres, length } = toScaleBar(view.camera, LONGEST_BAR);
  const y = view.height - EDGE - 1;
  for (const [colour, width] of [
    [theme.halo, 5],
    [theme.ink, 1.5],
  ] as const) {
    context.beginPath();
    context.moveTo(EDGE, y - 6);
    context.lineTo(EDGE, y);
    context.lineTo(EDGE + length, y);
    context.lineTo(EDGE + length, y - 6);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
  context.textAlign = 'center';
  write(context, distance(metres), EDGE + length / 2, y - 5, theme);
}

function drawNorth(
  context: CanvasRenderingContext2D,
  { width }: Viewport,
  theme: MapTheme,
  north: string,
): void {
  const x = width - EDGE - 8;
  context.beginPath();
  context.moveTo(x, EDGE);
  context.lineTo(x + 6, EDGE + 18);
  context.lineTo(x, EDGE + 14);
  context.lineTo(x - 6, EDGE + 18);
  context.closePath();
  context.lineWidth = 4;
  context.strokeStyle = theme.halo;
  context.stroke();
  context.fillStyle = theme.ink;
  context.fill();
  context.textAlign = 'center';
  write(context, north, x, EDGE + 18 + LINE, theme);
}

function setLegendFont(context: CanvasRenderingContext2D, theme: MapTheme): void {
  context.font = `500 ${String(FONT_SIZE)}px ${theme.font}`;
  context.letterSpacing = '0px';
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, theme: MapTheme): void {
  context.lineWidth = 4;
  context.strokeStyle = theme.halo;
  context.strokeText(text, x, y);
  context.fillStyle = theme.ink;
  context.fillText(text, x, y);
}
