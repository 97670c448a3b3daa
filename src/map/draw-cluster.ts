import type { KeptCounts } from '../domain/explore/kept-counts.ts';
import { countIn } from '../domain/explore/ranked-bits.ts';
import type { IssueLook } from './issue-palette.ts';
import type { Mark } from './marks.ts';
import type { MapTheme } from './theme.ts';

export interface ClusterStyle {
  readonly theme: MapTheme;
  readonly looks: readonly IssueLook[];
  /** True where something is filtered: rings speak up; otherwise they stay calm. */
  readonly strong: boolean;
  readonly formatCount: (count: number) => string;
}

/** A part of a ring: which issue, and the angles it takes from the top clockwise. */
export interface RingPart {
  readonly bit: number;
  readonly from: number;
  readonly to: number;
}

const TURN = 2 * Math.PI;
/** CSS pixels of paper between two parts of a ring, in the middle of it. */
const GAP = 1.25;

/** How many kept places of a mark have each issue. */
export function sharesOf(counts: KeptCounts, { start, end }: Pick<Mark, 'start' | 'end'>): number[] {
  return counts.byIssue.map((kept) => countIn(kept, start, end));
}

/** The mix of issues as parts of a ring. A place with two issues speaks for both. */
export function toRing(shares: readonly number[]): RingPart[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const parts: RingPart[] = [];
  let angle = -TURN / 4;
  for (const [bit, share] of shares.entries()) {
    if (share === 0) continue;
    const to = angle + (share / sum) * TURN;
    parts.push({ bit, from: angle, to });
    angle = to;
  }
  return parts;
}

/** A paper disc with its number, and around it the issues' mix like the rings of a tree. */
export function drawCluster(
  context: CanvasRenderingContext2D,
  { count, shares }: { readonly count: number; readonly shares: readonly number[] },
  at: { readonly x: number; readonly y: number; readonly radius: number },
  style: ClusterStyle,
): void {
  const { theme, strong } = style;
  const { x, y, radius } = at;
  const outer = radius - 1.5;
  const inner = outer - (strong ? 0.16 : 0.11) * radius - (strong ? 2.5 : 1.25);
  fillDisc(context, x, y, radius, theme.paper);
  context.globalAlpha = strong ? 1 : 0.72;
  const parts = toRing(shares);
  const gap = GAP / (outer + inner);
  for (const { bit, from, to } of parts) {
    const colour = style.looks[bit]?.colour ?? theme.inkSoft;
    if (parts.length === 1) fillDisc(context, x, y, outer, colour);
    else if (to - from > 2 * gap)
      fillSector(context, x, y, outer, { from: from + gap, to: to - gap }, colour);
  }
  context.globalAlpha = 1;
  fillDisc(context, x, y, inner, theme.paper);
  const text = style.formatCount(count);
  // A figure is about 0.56 of its size wide.
  const size = Math.round(Math.max(13, Math.min(17, radius * 0.6, (inner * 1.8) / (text.length * 0.56))));
  drawYears(context, { x, y, radius: inner }, (text.length * size * 0.56) / 2, count, theme);
  context.font = `${strong ? '700' : '600'} ${String(size)}px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = theme.ink;
  // Figures stand on the baseline, about 0.67 of their size high.
  context.fillText(text, x, y + size * 0.335);
}

/** A hairline inside the ring for each further digit, as a tree shows its age. */
function drawYears(
  context: CanvasRenderingContext2D,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  textHalfWidth: number,
  count: number,
  theme: MapTheme,
): void {
  const years = Math.floor(Math.log10(Math.max(1, count)));
  if (years === 0) return;
  context.beginPath();
  for (let year = 1; year <= years; year++) {
    const inner = radius - 2.25 * year;
    if (inner < Math.max(9, textHalfWidth + 1)) break;
    context.moveTo(x + inner, y);
    context.arc(x, y, inner, 0, TURN);
  }
  context.lineWidth = 0.75;
  context.globalAlpha = 0.22;
  context.strokeStyle = theme.ink;
  context.stroke();
  context.globalAlpha = 1;
}

/** Sectors under a disc of paper are cheaper than thick arcs, and gaps left between them than lines; they look the same. */
function fillSector(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  { from, to }: Pick<RingPart, 'from' | 'to'>,
  colour: string,
): void {
  context.beginPath();
  context.moveTo(x, y);
  context.arc(x, y, radius, from, to);
  context.fillStyle = colour;
  context.fill();
}

function fillDisc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, TURN);
  context.fillStyle = colour;
  context.fill();
}
