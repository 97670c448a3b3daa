import { pixelsPerMetre } from '../domain/geo/mercator.ts';
import type { MapTheme } from './theme.ts';
import type { Viewport } from './viewport.ts';

export interface Doubt {
  /** CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly lat: number;
  readonly metres: number;
}

/** The circle within which a place may really be. */
export function drawDoubt(
  context: CanvasRenderingContext2D,
  view: Viewport,
  theme: MapTheme,
  { x, y, lat, metres }: Doubt,
  strength: number,
): void {
  const radius = metres * pixelsPerMetre(lat, view.camera.zoom);
  // Smaller than a token, it would only look like a second outline.
  if (radius < 18) return;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = theme.ink;
  context.globalAlpha = 0.07 * strength;
  context.fill();
  context.globalAlpha = 0.6 * strength;
  context.setLineDash([2, 4]);
  context.lineWidth = 1.25;
  context.strokeStyle = theme.ink;
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}
