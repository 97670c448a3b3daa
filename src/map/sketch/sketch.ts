import type { LabelPen } from '../label-style.ts';
import { drawGround, type GroundPen } from './draw-ground.ts';
import { drawNames } from './draw-names.ts';

export type SketchPen = GroundPen & LabelPen;

/** The hand-drawn map of the Lyon metropolis, ground and names apart: neighbourhoods go between the two. */
export const SKETCH = { draw: drawGround, drawNames };
