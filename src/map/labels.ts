import {
  drawGlyphs,
  drawText,
  LINE_HEIGHT,
  setText,
  type LabelBox,
  type LabelPen,
  type LabelStyle,
} from './label-style.ts';
import { setAlong } from './text-along.ts';

export type LabelAnchor = 'centre' | 'right' | 'left' | 'above' | 'below';

export interface PointLabel {
  /** One line, or several separated by line feeds. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: LabelStyle;
  /** Tried in this order; `centre` alone by default. */
  readonly anchors?: readonly LabelAnchor[];
  /** Distance from the point for every anchor but `centre`, CSS pixels. */
  readonly offset?: number;
}

export interface LineLabel {
  readonly text: string;
  /** The line on the screen, x and y in turn. */
  readonly line: ArrayLike<number>;
  /** How far along the line the middle of the text goes, CSS pixels. */
  readonly distance: number;
  /** How far above the line the text sits, CSS pixels; on the line by default. */
  readonly lift?: number;
  readonly style: LabelStyle;
}

const PADDING = 2;
const PLATE_PADDING = 5;

/**
 * Places labels one after the other, first come first served: a label that would touch an earlier one is refused. Ask
 * in order of importance. A place outside the viewport is kept too, so that a label there goes on pushing the same
 * neighbours away while the map is being moved and nothing flickers at the edge.
 */
export class LabelPlacer {
  readonly width: number;
  readonly height: number;
  readonly #taken: LabelBox[];

  constructor(width: number, height: number, taken: readonly LabelBox[] = []) {
    this.width = width;
    this.height = height;
    this.#taken = [...taken];
  }

  get boxes(): readonly LabelBox[] {
    return this.#taken;
  }

  reserve(box: LabelBox): void {
    this.#taken.push(box);
  }

  isFree(box: LabelBox): boolean {
    return !this.#taken.some(
      (other) =>
        box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
    );
  }

  /** Draws the label at the first anchor that is free and says whether there was one. */
  tryPlace(pen: LabelPen, label: PointLabel): boolean {
    const { style } = label;
    setText(pen, style);
    const lines = label.text.split('\n');
    const widths = lines.map((line) => pen.measureText(line).width - (style.tracking ?? 0));
    const halfWidth = Math.max(...widths) / 2 + (style.plateEdge === undefined ? PADDING : PLATE_PADDING);
    const halfHeight = (lines.length * style.size * LINE_HEIGHT) / 2;
    for (const anchor of label.anchors ?? ['centre']) {
      const middle = middleOf(label, anchor, halfWidth, halfHeight);
      const box = boxAround(middle.x, middle.y, halfWidth, halfHeight);
      if (!this.isFree(box)) continue;
      this.reserve(box);
      if (this.#isSeen(box)) drawText(pen, lines, middle, style, box);
      return true;
    }
    return false;
  }

  /** Draws the text along a line, letter by letter, unless the line is too short, too bent or taken. */
  tryPlaceAlong(pen: LabelPen, { style, ...label }: LineLabel): boolean {
    setText(pen, { ...style, tracking: 0 });
    const glyphs = setAlong(pen, { ...label, tracking: style.tracking ?? 0 });
    if (glyphs === null) return false;
    const reach = style.size * 0.55;
    const boxes = glyphs
      .filter((glyph) => glyph.letter !== ' ')
      .map(({ x, y, angle, half }) => {
        const cos = Math.abs(Math.cos(angle));
        const sin = Math.abs(Math.sin(angle));
        return boxAround(x, y, cos * half + sin * reach + 1, sin * half + cos * reach + 1);
      });
    if (!boxes.every((box) => this.isFree(box))) return false;
    this.#taken.push(...boxes);
    if (boxes.some((box) => this.#isSeen(box))) drawGlyphs(pen, glyphs, style);
    return true;
  }

  #isSeen(box: LabelBox): boolean {
    return box.right > 0 && box.left < this.width && box.bottom > 0 && box.top < this.height;
  }
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): LabelBox {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function middleOf(
  { x, y, offset = 0 }: PointLabel,
  anchor: LabelAnchor,
  halfWidth: number,
  halfHeight: number,
): { readonly x: number; readonly y: number } {
  switch (anchor) {
    case 'centre':
      return { x, y };
    case 'right':
      return { x: x + offset + halfWidth, y };
    case 'left':
      return { x: x - offset - halfWidth, y };
    case 'above':
      return { x, y: y - offset - halfHeight };
    case 'below':
      return { x, y: y + offset + halfHeight };
  }
}
