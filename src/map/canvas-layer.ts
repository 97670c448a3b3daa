import { hasGoneFar, toCanvasFit, toCanvasTransform, type CanvasFit } from './canvas-fit.ts';
import type { DrawingTurns } from './drawing-turns.ts';
import { withMargin, type Viewport } from './viewport.ts';

export type Painter = (context: CanvasRenderingContext2D, viewport: Viewport) => void;

/** Whether it is drawn beyond the view while nobody moves the map, or only once somebody does. */
type Spare = 'always' | 'moving';

/**
 * A canvas that follows the camera by a CSS transform, which costs nothing, and is drawn again when the camera has
 * gone far or has stopped. Any number of reasons to draw make one drawing, in a frame of its own. What is drawn beyond
 * the view takes as long as what is seen: only what seldom changes has it at rest.
 */
export class CanvasLayer {
  readonly canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #paint: Painter;
  readonly #spare: Spare;
  readonly #turns: DrawingTurns;
  #view: Viewport | null = null;
  #drawn: Viewport | null = null;
  #fit: CanvasFit = { margin: 0, ratio: 1 };
  #isMoving = false;

  constructor(parent: HTMLElement, turns: DrawingTurns, spare: Spare, paint: Painter) {
    this.#turns = turns;
    this.#spare = spare;
    this.#paint = paint;
    this.canvas = document.createElement('canvas');
    this.canvas.setAttribute('aria-hidden', 'true');
    Object.assign(this.canvas.style, {
      position: 'absolute',
      top: '0',
      left: '0',
      transformOrigin: '0 0',
      pointerEvents: 'none',
      willChange: 'transform',
    });
    // Asks for drawing by the processor: a thousand small arcs and figures cost a graphics chip, above all one
    // that is imitated in software, several times as much (160 against 20 ms for 400 rings).
    this.#context = this.canvas.getContext('2d', { willReadFrequently: true });
    parent.append(this.canvas);
  }

  /** Device pixels a CSS pixel, as drawn. */
  get ratio(): number {
    return this.#fit.ratio;
  }

  /** CSS pixels drawn beyond the view on each side. */
  get margin(): number {
    return this.#fit.margin;
  }

  get hidden(): boolean {
    return this.canvas.style.display === 'none';
  }

  /** A hidden layer is not drawn. */
  set hidden(hidden: boolean) {
    if (hidden === this.hidden) return;
    this.canvas.style.display = hidden ? 'none' : '';
    if (!hidden) this.invalidate();
  }

  /** Follows the camera while it moves. */
  follow(view: Viewport): void {
    const resized = view.width !== this.#view?.width || view.height !== this.#view.height;
    this.#view = view;
    if (this.#drawn === null || resized) {
      this.invalidate();
      return;
    }
    this.#isMoving = true;
    this.#place(this.#drawn, view, false);
    if (hasGoneFar(this.#drawn, view, this.#fit.margin / 4)) this.invalidate();
  }

  /** The camera has stopped: sharp again, on whole device pixels. */
  settle(view: Viewport): void {
    this.follow(view);
    this.#isMoving = false;
    if (this.#drawn === null) return;
    const isScaled = Math.abs(view.scale / this.#drawn.scale - 1) > 1e-6;
    if (isScaled || hasGoneFar(this.#drawn, view, this.#fit.margin / 2)) this.invalidate();
    else this.#place(this.#drawn, view, true);
  }

  /** What it shows has changed. */
  invalidate(): void {
    if (!this.hidden) this.#turns.ask(this.paintNow);
  }

  paintNow = (): void => {
    this.#turns.withdraw(this.paintNow);
    const view = this.#view;
    if (view === null || view.width === 0 || view.height === 0) return;
    if (this.hidden || this.#context === null) return;
    const fit = toCanvasFit(view.width, view.height, window.devicePixelRatio);
    this.#fit = this.#spare === 'always' || this.#isMoving ? fit : { ...fit, margin: 0 };
    const drawn = withMargin(view, this.#fit.margin);
    this.#resize(drawn);
    this.#context.setTransform(this.#fit.ratio, 0, 0, this.#fit.ratio, 0, 0);
    this.#context.clearRect(0, 0, drawn.width, drawn.height);
    this.#paint(this.#context, drawn);
    this.#drawn = drawn;
    this.#place(drawn, view, true);
  };

  /** Paints further on what is drawn, without drawing it again. */
  paintOver(paint: Painter): void {
    if (this.#context !== null && this.#drawn !== null) paint(this.#context, this.#drawn);
  }

  destroy(): void {
    this.#turns.withdraw(this.paintNow);
    // Whoever still tells it something draws nothing.
    this.#view = null;
    this.canvas.remove();
    // Safari keeps the memory of a canvas until it has none.
    this.canvas.width = 0;
    this.canvas.height = 0;
  }

  #resize(drawn: Viewport): void {
    const width = Math.round(drawn.width * this.#fit.ratio);
    const height = Math.round(drawn.height * this.#fit.ratio);
    if (this.canvas.width === width && this.canvas.height === height) return;
    this.canvas.width = width;
    this.canvas.height = height;
    this.canvas.style.width = `${String(drawn.width)}px`;
    this.canvas.style.height = `${String(drawn.height)}px`;
  }

  #place(drawn: Viewport, view: Viewport, sharp: boolean): void {
    const { x, y, scale } = toCanvasTransform(drawn, view);
    const ratio = window.devicePixelRatio;
    const left = sharp ? Math.round(x * ratio) / ratio : x;
    const top = sharp ? Math.round(y * ratio) / ratio : y;
    this.canvas.style.transform = `translate(${String(left)}px, ${String(top)}px) scale(${String(scale)})`;
  }
}
