import type { PlaceKind } from '../domain/place.ts';
import type { DrawIcon } from './draw-icon.ts';
import { bitsOf, type IssueLook } from './issue-palette.ts';
import { iconShare, issueShapePath, SHAPE_BOX, type IssueShape } from '../symbols/issue-shapes.ts';
import { SELECTED_TOKEN_SIZE, TOKEN_SIZE } from './mark-sizes.ts';
import type { MapTheme } from './theme.ts';

export interface TokenLook {
  /** The place's issue mask: the first gives the token its shape, icon and colour, the others dots beside it. */
  readonly mask: number;
  readonly kind: PlaceKind;
  readonly selected: boolean;
}

/** Room for the dots of further issues, in CSS pixels beyond the token. */
const AIR = 4;
const MOST_DOTS = 4;

/** A project wears a second outline: the stamp of what is under way, beside the plain sign of a venue. */
const PROJECT_RING = { body: 0.76, gap: 0.86 } as const;

/** Tokens drawn once each and copied to wherever the map needs them. */
export class TokenSprites {
  readonly #looks: readonly IssueLook[];
  readonly #paper: string;
  readonly #ratio: number;
  readonly #sprites = new Map<string, HTMLCanvasElement>();
  readonly #shapes = new Map<IssueShape, Path2D>();
  readonly #drawIcon: DrawIcon | null;

  /** Without icons, which come after the first picture, shape and colour stand where they will be. */
  constructor(looks: readonly IssueLook[], theme: MapTheme, ratio: number, drawIcon: DrawIcon | null) {
    this.#looks = looks;
    this.#paper = theme.paper;
    this.#ratio = ratio;
    this.#drawIcon = drawIcon;
  }

  get ratio(): number {
    return this.#ratio;
  }

  /** Draws a token about a point, on whole device pixels. */
  draw(context: CanvasRenderingContext2D, look: TokenLook, x: number, y: number): void {
    const sprite = this.#sprite(look);
    const half = sprite.width / 2 / this.#ratio;
    const left = Math.round((x - half) * this.#ratio) / this.#ratio;
    const top = Math.round((y - half) * this.#ratio) / this.#ratio;
    context.drawImage(sprite, left, top, half * 2, half * 2);
  }

  #sprite(look: TokenLook): HTMLCanvasElement {
    const key = `${String(look.mask)} ${look.kind} ${String(look.selected)}`;
    const known = this.#sprites.get(key);
    if (known !== undefined) return known;
    const sprite = document.createElement('canvas');
    const size = look.selected ? SELECTED_TOKEN_SIZE : TOKEN_SIZE;
    const side = Math.ceil((size + 2 * AIR) * this.#ratio);
    sprite.width = side;
    sprite.height = side;
    // Drawn where it is needed: by the processor, as the canvas that it is copied to.
    const context = sprite.getContext('2d', { willReadFrequently: true });
    if (context !== null) {
      context.setTransform(this.#ratio, 0, 0, this.#ratio, side / 2, side / 2);
      this.#paint(context, look, size);
    }
    this.#sprites.set(key, sprite);
    return sprite;
  }

  #paint(context: CanvasRenderingContext2D, { mask, kind }: TokenLook, size: number): void {
    const [first = this.#looks.length - 1, ...others] = bitsOf(mask);
    const look = this.#looks[first];
    if (look === undefined) return;
    const isProject = kind === 'project';
    const outer = isProject ? size : size * 0.92;
    this.#fillShape(context, look.shape, outer, this.#paper);
    if (isProject) {
      this.#fillShape(context, look.shape, outer - 3, look.colour);
      this.#fillShape(context, look.shape, outer * PROJECT_RING.gap - 0.5, this.#paper);
    }
    const body = isProject ? size * PROJECT_RING.body : outer - 3;
    this.#fillShape(context, look.shape, body, look.colour);
    this.#drawIcon?.(context, look.icon, body * iconShare(look.shape), this.#paper);
    this.#paintDots(context, others.slice(0, MOST_DOTS), size);
  }

  /** Along the lower edge, from the right: the eye meets them after the token itself. */
  #paintDots(context: CanvasRenderingContext2D, bits: readonly number[], size: number): void {
    const radius = size / 8;
    for (const [index, bit] of bits.entries()) {
      const angle = 0.55 + index * 0.62;
      const x = Math.cos(angle) * size * 0.46;
      const y = Math.sin(angle) * size * 0.46;
      for (const [colour, reach] of [
        [this.#paper, radius + 1.25],
        [this.#looks[bit]?.colour ?? this.#paper, radius],
      ] as const) {
        context.beginPath();
        context.arc(x, y, reach, 0, 2 * Math.PI);
        context.fillStyle = colour;
        context.fill();
      }
    }
  }

  #fillShape(context: CanvasRenderingContext2D, shape: IssueShape, size: number, colour: string): void {
    const path = this.#shapes.get(shape) ?? new Path2D(issueShapePath(shape));
    this.#shapes.set(shape, path);
    context.save();
    context.scale(size / SHAPE_BOX, size / SHAPE_BOX);
    context.translate(-SHAPE_BOX / 2, -SHAPE_BOX / 2);
    context.fillStyle = colour;
    context.fill(path);
    context.restore();
  }
}
