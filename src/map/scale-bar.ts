import { pixelsPerMetre } from '../domain/geo/mercator.ts';
import type { Camera } from './viewport.ts';

export interface ScaleBar {
  readonly metres: number;
  /** CSS pixels. */
  readonly length: number;
}

/** The longest bar of a round length (1, 2 or 5 with zeros) within so many CSS pixels, true at the camera's middle. */
export function toScaleBar({ lat, zoom }: Camera, longest: number): ScaleBar {
  const metrePixels = pixelsPerMetre(lat, zoom);
  const most = longest / metrePixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  const metres = digit * power;
  return { metres, length: metres * metrePixels };
}
