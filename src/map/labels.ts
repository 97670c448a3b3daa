/** The calls that labels make: a page's canvas, an offscreen one and a test's notebook all serve. */
export type LabelPen = Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'textAlign'
  | 'textBaseline'
  | 'letterSpacing'
  | 'measureText'
  | 'strokeText'
  | 'fillText'
  | 'beginPath'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
>;

/** A rectangle that is taken, in CSS pixels of the viewport. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly italic?: boolean;
  readonly family: string;
  readonly fill: string;
  readonly halo: string;
  /** Space between letters, CSS pixels. */
  readonly tracking?: number;
  /** A plate with this edge behind the text, as on a road sign, filled with the halo's colour. */
  readonly plateEdge?: string;
}

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
  readonly style: LabelStyle;
}

const LINE_HEIGHT = 1.18;
/** Letters wider apart in direction than this look thrown about, in radians. */
const MAX_TURN_BETWEEN_LETTERS = 0.3;
const PADDING = 2;

interface Glyph {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly half: number;
}

/**
 * Places labels one after the other, first come first served: a label that would touch an earlier one is refused. Ask
 * in order of importance. A place outside the viewport is kept too, so that a label there goes on pushing the same
 * neighbours away while the map is being moved and nothing flickers at the edge.
 */
export class LabelPlacer {
  readonly width: number;
  readonly height: number;
  readonly #taken: LabelBox[] = [];

  constructor(width: number, height: number, taken: readonly LabelBox[] = []) {
    this.width = width;
    this.height = height;
    this.#taken.push(...taken);
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
    setText(pen, label.style);
    const lines = label.text.split('\n');
    const widths = lines.map((line) => pen.measureText(line).width - (label.style.tracking ?? 0));
    const width = Math.max(...widths);
    const height = lines.length * label.style.size * LINE_HEIGHT;
    for (const anchor of label.anchors ?? ['centre']) {
      const middle = middleOf(label, anchor, width, height);
      const box = boxAround(
        middle.x,
        middle.y,
        width / 2 + PADDING + (label.style.plateEdge ? 3 : 0),
        height / 2,
      );
      if (!this.isFree(box)) continue;
      this.reserve(box);
      if (this.#isSeen(box)) drawLines(pen, lines, middle.x, middle.y, label.style, box);
      return true;
    }
    return false;
  }

  /** Draws the text along a line, letter by letter, unless the line is too short, too bent or taken. */
  tryPlaceAlong(pen: LabelPen, label: LineLabel): boolean {
    setText(pen, { ...label.style, tracking: 0 });
    const glyphs = layAlong(pen, label);
    if (glyphs === null) return false;
    const reach = label.style.size * 0.55;
    const boxes = glyphs
      .filter((glyph) => glyph.letter !== ' ')
      .map((glyph) => {
        const cos = Math.abs(Math.cos(glyph.angle));
        const sin = Math.abs(Math.sin(glyph.angle));
        return boxAround(
          glyph.x,
          glyph.y,
          cos * glyph.half + sin * reach + 1,
          sin * glyph.half + cos * reach + 1,
        );
      });
    if (!boxes.every((box) => this.isFree(box))) return false;
    boxes.forEach((box) => {
      this.reserve(box);
    });
    if (boxes.some((box) => this.#isSeen(box))) drawGlyphs(pen, glyphs, label.style);
    return true;
  }

  #isSeen(box: LabelBox): boolean {
    return box.right > 0 && box.left < this.width && box.bottom > 0 && box.top < this.height;
  }
}

function setText(pen: LabelPen, style: LabelStyle): void {
  pen.font = `${style.italic === true ? 'italic ' : ''}${String(style.weight)} ${String(style.size)}px ${style.family}`;
  pen.letterSpacing = `${String(style.tracking ?? 0)}px`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = style.size / 4;
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): LabelBox {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function middleOf(
  label: PointLabel,
  anchor: LabelAnchor,
  width: number,
  height: number,
): { x: number; y: number } {
  const offset = label.offset ?? 0;
  const { x, y } = label;
  switch (anchor) {
    case 'centre':
      return { x, y };
    case 'right':
      return { x: x + offset + width / 2, y };
    case 'left':
      return { x: x - offset - width / 2, y };
    case 'above':
      return { x, y: y - offset - height / 2 };
    case 'below':
      return { x, y: y + offset + height / 2 };
  }
}

function drawLines(
  pen: LabelPen,
  lines: readonly string[],
  x: number,
  y: number,
  style: LabelStyle,
  box: LabelBox,
): void {
  pen.fillStyle = style.halo;
  pen.strokeStyle = style.plateEdge ?? style.halo;
  if (style.plateEdge !== undefined) {
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 3);
    pen.fill();
    pen.stroke();
  }
  const step = style.size * LINE_HEIGHT;
  // The space that letter-spacing leaves after the last letter would push the text off its middle.
  const middleX = x + (style.tracking ?? 0) / 2;
  lines.forEach((line, index) => {
    const middleY = y + (index - (lines.length - 1) / 2) * step + style.size * 0.04;
    if (style.plateEdge === undefined) pen.strokeText(line, middleX, middleY);
    pen.fillStyle = style.fill;
    pen.fillText(line, middleX, middleY);
  });
}

function drawGlyphs(pen: LabelPen, glyphs: readonly Glyph[], style: LabelStyle): void {
  pen.strokeStyle = style.halo;
  pen.fillStyle = style.fill;
  // Halos first: the halo of a letter must not eat the letter before it.
  for (const paint of ['strokeText', 'fillText'] as const) {
    for (const glyph of glyphs) {
      pen.save();
      pen.translate(glyph.x, glyph.y);
      pen.rotate(glyph.angle);
      pen[paint](glyph.letter, 0, 0);
      pen.restore();
    }
  }
}

function layAlong(pen: LabelPen, label: LineLabel): Glyph[] | null {
  const letters = [...label.text];
  const widths = letters.map((letter) => pen.measureText(letter).width);
  const tracking = label.style.tracking ?? 0;
  const length = widths.reduce((sum, width) => sum + width + tracking, -tracking);
  const start = pointAlong(label.line, label.distance - length / 2);
  const end = pointAlong(label.line, label.distance + length / 2);
  if (start === null || end === null) return null;
  const forward = end.x >= start.x;
  const glyphs: Glyph[] = [];
  let offset = -length / 2;
  for (const [index, letter] of letters.entries()) {
    const width = widths[index] ?? 0;
    const along = offset + width / 2;
    const spot = pointAlong(label.line, label.distance + (forward ? along : -along));
    if (spot === null) return null;
    const angle = forward ? spot.angle : spot.angle + Math.PI;
    const before = glyphs.at(-1);
    if (before !== undefined && Math.abs(turn(angle - before.angle)) > MAX_TURN_BETWEEN_LETTERS) return null;
    glyphs.push({ letter, x: spot.x, y: spot.y, angle, half: width / 2 });
    offset += width + tracking;
  }
  return glyphs;
}

function turn(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

/** The point at a distance along a line and the line's direction there, or null beyond its ends. */
export function pointAlong(
  line: ArrayLike<number>,
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
