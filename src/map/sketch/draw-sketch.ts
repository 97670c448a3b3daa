import type { LabelBox, LabelPen } from '../label-style.ts';
import { LabelPlacer } from '../labels.ts';
import type { Ground } from '../place-map-options.ts';
import type { MapTheme } from '../theme.ts';
import type { Viewport } from '../viewport.ts';
import { drawGround, type GroundPen } from './draw-ground.ts';
import { drawNames } from './draw-names.ts';

/** The sketch in its two steps, as the map takes it: neighbourhoods are drawn between them. */
export const SKETCH: Ground = { draw: drawGround, drawNames };

export type SketchPen = GroundPen & LabelPen;

/**
 * Draws the whole hand-drawn map. The context is already scaled to CSS pixels. `occupied` keeps names away from what
 * the caller draws above. A caller that draws between ground and names calls `drawGround` and `drawNames` itself.
 */
export function drawSketch(
  context: SketchPen,
  viewport: Viewport,
  theme: MapTheme,
  occupied: readonly LabelBox[] = [],
): void {
  drawGround(context, viewport, theme);
  drawNames(context, viewport, theme, new LabelPlacer(viewport.width, viewport.height, occupied));
}
