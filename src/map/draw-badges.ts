import { BADGE_LINE, DOT_RADIUS, type Badge, type PlacedPins, type Spot } from './place-pins.ts';
import type { MapTheme } from './theme.ts';

const BADGE_FONT_SIZE = 12;

export function setBadgeFont(context: CanvasRenderingContext2D, theme: MapTheme): void {
  context.font = `700 ${String(BADGE_FONT_SIZE)}px ${theme.font}`;
  // A range reads from its lower number in every language.
  context.direction = 'ltr';
  context.letterSpacing = '0px';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
}

/** Numbers, white on ink, each on its place or at the end of a line that leads there; dots where they have no room. */
export function drawBadges(
  context: CanvasRenderingContext2D,
  { badges, dots }: PlacedPins,
  theme: MapTheme,
): void {
  context.save();
  setBadgeFont(context, theme);
  for (const spot of dots) drawDot(context, spot, theme);
  for (const badge of badges) drawLeaders(context, badge, theme);
  for (const { box, lines, x, y } of badges) {
    context.beginPath();
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    context.roundRect(box.left, box.top, width, height, Math.min(width, height, 19) / 2);
    context.lineWidth = 3;
    context.strokeStyle = theme.paper;
    context.stroke();
    context.fillStyle = theme.ink;
    context.fill();
    context.fillStyle = theme.paper;
    for (const [index, line] of lines.entries()) {
      context.fillText(line, x, y + (index - (lines.length - 1) / 2) * BADGE_LINE + BADGE_FONT_SIZE * 0.06);
    }
  }
  context.restore();
}

function drawLeaders(context: CanvasRenderingContext2D, { x, y, box, spots }: Badge, theme: MapTheme): void {
  const away = spots.filter(
    (spot) => spot.x < box.left || spot.x > box.right || spot.y < box.top || spot.y > box.bottom,
  );
  for (const [colour, width] of [
    [theme.paper, 4],
    [theme.ink, 1.5],
  ] as const) {
    for (const spot of away) {
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(spot.x, spot.y);
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.stroke();
    }
  }
  for (const spot of away) drawDot(context, spot, theme);
}

function drawDot(context: CanvasRenderingContext2D, { x, y }: Spot, theme: MapTheme): void {
  for (const [colour, radius] of [
    [theme.paper, DOT_RADIUS + 1.5],
    [theme.ink, DOT_RADIUS],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  }
}
