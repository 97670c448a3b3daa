import { Areas } from './areas.ts';
import { drawCircleLabels, drawCircles } from './draw-circles.ts';
import { drawPins, hitPin, type PinStyle } from './draw-pins.ts';
import type { LabelBox } from './label-style.ts';
import type { MapOverlay } from './overlay.ts';
import { reachOf, type Pointing } from './pointing.ts';
import type { MapTheme } from './theme.ts';
import { screenX, screenY, type Viewport } from './viewport.ts';

/** All that is drawn around the places, and comes after them: neighbourhoods, circles, pins. */
export class Surroundings {
  readonly areas = new Areas();

  drawUnder(
    context: CanvasRenderingContext2D,
    view: Viewport,
    theme: MapTheme,
    { overlay, hasAreas }: { readonly overlay: MapOverlay; readonly hasAreas: boolean },
  ): void {
    if (hasAreas) this.areas.draw(context, view, theme);
    drawCircles(context, view, overlay.circles, theme);
    this.areas.drawNames(context, view, theme);
  }

  /** `margin`: how far the view reaches beyond what is seen, CSS pixels. `taken`: where the places are. */
  drawOver(
    context: CanvasRenderingContext2D,
    view: Viewport,
    { circles, pins, covered }: MapOverlay,
    style: PinStyle & { readonly margin: number; readonly taken: readonly LabelBox[] },
  ): void {
    drawCircleLabels(context, view, circles, style.theme, {
      ...style,
      covered: covered?.(style.margin) ?? [],
    });
    drawPins(context, view, pins, style);
  }
}

/** The imagined place under the pointer, and where its point stands in CSS pixels; no other pin can be moved. */
export function grabPin(
  { pins }: MapOverlay,
  view: Viewport,
  at: Pointing,
): { readonly id: string; readonly x: number; readonly y: number } | null {
  const pin = hitPin(pins, view, at, reachOf(at));
  if (pin?.look !== 'imagined') return null;
  const [lon, lat] = pin.position;
  return { id: pin.id, x: screenX(view, lon), y: screenY(view, lat) };
}
