import type { Step } from '../domain/coverage/figure.ts';
import type { LabelBox } from './label-style.ts';
import type { MapTheme } from './theme.ts';

const GAP = 9;

/**
 * What tells a step apart without its colour: slanting lines where there is nothing, rows of dots where nobody
 * looked. The lines of all neighbourhoods are on one grid, whatever their box.
 */
export function drawPattern(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  box: LabelBox,
  step: Step,
  theme: MapTheme,
): void {
  // In a speck it would be seen by nobody, and to cut it out takes its time.
  const isSpeck = Math.max(box.right - box.left, box.bottom - box.top) < GAP;
  if (isSpeck || (step !== 'none' && step !== 'unknown')) return;
  context.save();
  context.clip(outline, 'evenodd');
  context.beginPath();
  if (step === 'none') {
    traceSlants(context, box);
    context.strokeStyle = theme.noneInk;
    context.lineWidth = 1.25;
  } else {
    traceRows(context, box);
    context.strokeStyle = theme.unknownInk;
    context.lineWidth = 2;
    context.lineCap = 'round';
    context.setLineDash([0, GAP]);
  }
  context.stroke();
  context.restore();
}

function traceSlants(context: CanvasRenderingContext2D, { left, top, right, bottom }: LabelBox): void {
  const first = Math.floor((left + top) / GAP) * GAP;
  for (let sum = first; sum <= right + bottom; sum += GAP) {
    context.moveTo(sum - top, top);
    context.lineTo(sum - bottom, bottom);
  }
}

function traceRows(context: CanvasRenderingContext2D, { left, top, right, bottom }: LabelBox): void {
  const from = Math.floor(left / GAP) * GAP;
  for (let y = Math.floor(top / GAP) * GAP; y <= bottom; y += GAP) {
    context.moveTo(from, y);
    context.lineTo(right, y);
  }
}
