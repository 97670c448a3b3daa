import type { LabelBox, LabelPen } from '../label-style.ts';
import { LabelPlacer } from '../labels.ts';
import type { MapTheme } from '../theme.ts';
import type { Viewport } from '../viewport.ts';
import { drawGround, type GroundPen } from './draw-ground.ts';
import { drawNames } from './draw-names.ts';

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
