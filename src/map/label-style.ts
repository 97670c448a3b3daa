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
  | 'direction'
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

/** A rectangle that is taken, in CSS pixels of the viewport. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A letter on a line, turned with it. */
export interface Glyph {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** Half of its width. */
  readonly half: number;
}

export const LINE_HEIGHT = 1.18;

export function setText(pen: LabelPen, style: LabelStyle): void {
  pen.font = `${style.italic === true ? 'italic ' : ''}${String(style.weight)} ${String(style.size)}px ${style.family}`;
  pen.letterSpacing = `${String(style.tracking ?? 0)}px`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = style.size / 4;
}

/** Draws the lines of a text about its middle, over a halo or a plate that fills the box. */
export function drawText(
  pen: LabelPen,
  lines: readonly string[],
  middle: { readonly x: number; readonly y: number },
  style: LabelStyle,
  box: LabelBox,
): void {
  // Not the page's: a French name that ends a line with a dash would begin it in an Arabic page.
  pen.direction = /\p{Script=Arabic}/u.test(lines.join('')) ? 'rtl' : 'ltr';
  pen.strokeStyle = style.plateEdge ?? style.halo;
  if (style.plateEdge !== undefined) {
    pen.fillStyle = style.halo;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 3);
    pen.fill();
    pen.stroke();
  }
  pen.fillStyle = style.fill;
  // The space that letter-spacing leaves after the last letter would push the text off its middle.
  const x = middle.x + (style.tracking ?? 0) / 2;
  const lineAt = (index: number): number =>
    middle.y + (index - (lines.length - 1) / 2) * style.size * LINE_HEIGHT + style.size * 0.04;
  if (style.plateEdge === undefined) {
    lines.forEach((line, index) => {
      pen.strokeText(line, x, lineAt(index));
    });
  }
  lines.forEach((line, index) => {
    pen.fillText(line, x, lineAt(index));
  });
}

export function drawGlyphs(pen: LabelPen, glyphs: readonly Glyph[], style: LabelStyle): void {
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
