import type { Viewport } from './viewport.ts';

/** How a canvas lies around the view: how far beyond it on each side, and device pixels a CSS pixel. */
export interface CanvasFit {
  readonly margin: number;
  readonly ratio: number;
}

const MARGIN = 160;
const MIN_MARGIN = 64;
/** Nobody sees the third device pixel, but a phone's memory feels it. */
const MAX_RATIO = 2;
/** 32 MB a canvas. */
const MAX_DEVICE_PIXELS = 8_000_000;

export function toCanvasFit(width: number, height: number, devicePixelRatio: number): CanvasFit {
  const ratio = Math.max(1, Math.min(MAX_RATIO, devicePixelRatio));
  for (let margin = MARGIN; margin > MIN_MARGIN; margin -= 32) {
    if (devicePixels(width, height, margin) * ratio * ratio <= MAX_DEVICE_PIXELS) return { margin, ratio };
  }
  const affordable = Math.sqrt(MAX_DEVICE_PIXELS / devicePixels(width, height, MIN_MARGIN));
  return { margin: MIN_MARGIN, ratio: Math.min(ratio, affordable) };
}

function devicePixels(width: number, height: number, margin: number): number {
  return (width + 2 * margin) * (height + 2 * margin);
}

/** Where a canvas drawn for one viewport lies, seen from another: CSS pixels and a factor. */
export interface CanvasTransform {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export function toCanvasTransform(drawn: Viewport, view: Viewport): CanvasTransform {
  return {
    x: (drawn.originX - view.originX) * view.scale,
    y: (drawn.originY - view.originY) * view.scale,
    scale: view.scale / drawn.scale,
  };
}

/** Beyond this factor, strokes and figures look wrong. */
const MAX_STRETCH = 1.5;
/** Nobody sees so little of a CSS pixel, by which sums of the same numbers may differ. */
const UNSEEN = 0.01;

/** Whether a canvas drawn for one viewport is no longer good enough to show another, even for a moment. */
export function hasGoneFar(drawn: Viewport, view: Viewport, slack: number): boolean {
  const { x, y, scale } = toCanvasTransform(drawn, view);
  return (
    scale > MAX_STRETCH ||
    scale < 1 / MAX_STRETCH ||
    x > UNSEEN - slack ||
    y > UNSEEN - slack ||
    x + drawn.width * scale < view.width + slack - UNSEEN ||
    y + drawn.height * scale < view.height + slack - UNSEEN
  );
}
