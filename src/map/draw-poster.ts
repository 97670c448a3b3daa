import type { Step } from '../domain/coverage/figure.ts';
import type { Size } from './camera-moves.ts';
import { drawPattern } from './draw-pattern.ts';
import { drawPicture, type MapPicture } from './draw-picture.ts';
import type { MapTheme } from './theme.ts';
import { wrapText } from './wrap-text.ts';

/** A map that explains itself wherever it is pasted: title, legend, date and sources are in the picture. */
export interface Poster {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly { readonly step: Step; readonly label: string }[];
  /** Method, date, sources: small lines under the map. */
  readonly notes: readonly string[];
  readonly isRightToLeft: boolean;
  readonly picture: Omit<MapPicture, 'size' | 'ratio'>;
}

/** CSS pixels of the map in it: what its camera is made for. */
export const POSTER_MAP: Size = { width: 1120, height: 700 };
const MARGIN = 40;
const WIDTH = POSTER_MAP.width + 2 * MARGIN;
/** Sharp on a large screen and on paper. */
const RATIO = 2;
const TITLE = { size: 30, line: 38, weight: 700 };
const SUBTITLE = { size: 18, line: 28, weight: 400 };
const LEGEND = { size: 16, line: 34, weight: 400 };
const NOTE = { size: 14, line: 21, weight: 400 };
const SWATCH: Size = { width: 34, height: 22 };
const GAP = 12;

type Style = typeof TITLE;

export function drawPoster(canvas: HTMLCanvasElement, poster: Poster): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { theme } = poster.picture;
  const linesOf = (text: string, style: Style): string[] => {
    setFont(context, style, theme);
    return wrapText(text, POSTER_MAP.width, (part) => context.measureText(part).width);
  };
  const title = linesOf(poster.title, TITLE);
  const subtitle = linesOf(poster.subtitle, SUBTITLE);
  const notes = poster.notes.flatMap((note) => linesOf(note, NOTE));
  setFont(context, LEGEND, theme);
  const legend = placeLegend(context, poster);
  const mapTop = MARGIN + title.length * TITLE.line + subtitle.length * SUBTITLE.line + GAP;
  const legendTop = mapTop + POSTER_MAP.height + GAP;
  const notesTop = legendTop + ((legend.at(-1)?.row ?? -1) + 1) * LEGEND.line + GAP;

  // Taking a size clears what the canvas knew of fonts: everything is measured before, and drawn after.
  canvas.width = WIDTH * RATIO;
  canvas.height = (notesTop + notes.length * NOTE.line + MARGIN) * RATIO;
  context.setTransform(RATIO, 0, 0, RATIO, 0, 0);
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const write = (lines: readonly string[], top: number, style: Style): void => {
    setFont(context, style, theme);
    context.fillStyle = theme.ink;
    context.textAlign = 'start';
    context.direction = poster.isRightToLeft ? 'rtl' : 'ltr';
    const x = poster.isRightToLeft ? WIDTH - MARGIN : MARGIN;
    for (const [at, line] of lines.entries()) context.fillText(line, x, top + at * style.line + style.size);
  };
  write(title, MARGIN, TITLE);
  write(subtitle, MARGIN + title.length * TITLE.line, SUBTITLE);
  write(notes, notesTop, NOTE);
  drawMap(context, poster, mapTop);
  drawLegend(context, poster, legend, legendTop);
}

function drawMap(context: CanvasRenderingContext2D, { picture }: Poster, top: number): void {
  const map = document.createElement('canvas');
  drawPicture(map, { ...picture, size: POSTER_MAP, ratio: RATIO });
  context.drawImage(map, MARGIN, top, POSTER_MAP.width, POSTER_MAP.height);
  context.strokeStyle = picture.theme.ink;
  context.lineWidth = 1;
  context.strokeRect(MARGIN, top, POSTER_MAP.width, POSTER_MAP.height);
}

interface LegendItem {
  /** Pixels from the side where reading begins. */
  readonly start: number;
  readonly row: number;
}

function placeLegend(context: CanvasRenderingContext2D, { legend }: Poster): LegendItem[] {
  let [start, row] = [0, 0];
  return legend.map(({ label }) => {
    const width = SWATCH.width + 8 + context.measureText(label).width;
    if (start > 0 && start + width > POSTER_MAP.width) [start, row] = [0, row + 1];
    const item = { start, row };
    start += width + 2 * GAP;
    return item;
  });
}

function drawLegend(
  context: CanvasRenderingContext2D,
  { legend, isRightToLeft, picture: { theme } }: Poster,
  items: readonly LegendItem[],
  top: number,
): void {
  const { width, height } = SWATCH;
  setFont(context, LEGEND, theme);
  for (const [at, { step, label }] of legend.entries()) {
    const { start, row } = items[at] ?? { start: 0, row: 0 };
    const left = isRightToLeft ? WIDTH - MARGIN - start - width : MARGIN + start;
    const y = top + row * LEGEND.line;
    const swatch = new Path2D();
    swatch.rect(left, y, width, height);
    context.fillStyle = theme.steps[step];
    context.fill(swatch);
    drawPattern(context, swatch, { left, top: y, right: left + width, bottom: y + height }, step, theme);
    context.lineWidth = 1;
    context.strokeStyle = theme.ink;
    context.stroke(swatch);
    context.fillStyle = theme.ink;
    context.textAlign = 'start';
    context.direction = isRightToLeft ? 'rtl' : 'ltr';
    context.fillText(label, isRightToLeft ? left - 8 : left + width + 8, y + LEGEND.size);
  }
}

function setFont(context: CanvasRenderingContext2D, { size, weight }: Style, { font }: MapTheme): void {
  context.font = `${String(weight)} ${String(size)}px ${font}`;
  context.textBaseline = 'alphabetic';
}
