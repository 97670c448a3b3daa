import type { Bounds } from '../../domain/geo/lon-lat.ts';
import { zoomForCircle } from '../../domain/geo/mercator.ts';
import type { Place } from '../../domain/place.ts';
import type { cameraForBounds, Size } from '../../map/camera-moves.ts';
import type { NumberedPin } from '../../map/place-pins.ts';
import type { Camera } from '../../map/viewport.ts';

export type CameraFor = typeof cameraForBounds;

/** A place of the list and the number that it bears on paper. */
export interface Entry {
  readonly number: number;
  readonly place: Place;
}

/** CSS pixels; on paper 96 are an inch, and 703 the width between the margins of an A4 sheet. */
export const LIST_MAP: Size = { width: 703, height: 430 };
export const PLACE_MAP: Size = { width: 703, height: 260 };
/** Leaves room for figures, names and method on the same page. */
export const FRAME_MAP: Size = { width: 703, height: 250 };
const AIR = 34;
/** Streets and their names are seen, and still some surroundings. */
const CLOSEST_ZOOM = 15.3;
const DOUBT_PIXELS = 220;

export function toPins(entries: readonly Entry[]): NumberedPin[] {
  return entries.flatMap(({ number, place }) =>
    place.points.map(({ position, precisionMetres }) => ({ position, precisionMetres, number })),
  );
}

/** The camera that shows every pin, and no closer than a reader needs; null without any. */
export function cameraForPins(pins: readonly NumberedPin[], size: Size, cameraFor: CameraFor): Camera | null {
  const [first, second] = pins;
  if (first === undefined) return null;
  const lons = pins.map(({ position }) => position[0]);
  const lats = pins.map(({ position }) => position[1]);
  const bounds: Bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const padding = { top: AIR, right: AIR, bottom: AIR, left: AIR };
  return cameraFor(bounds, size, padding, second === undefined ? closestZoom(first) : CLOSEST_ZOOM);
}

/** The camera that shows a neighbourhood, with some of what lies around it. */
export function cameraForFrame(bounds: Bounds, size: Size, cameraFor: CameraFor): Camera {
  const padding = { top: AIR, right: AIR, bottom: AIR, left: AIR };
  return cameraFor(bounds, size, padding, CLOSEST_ZOOM);
}

/** Of a single place the whole circle of doubt is shown; among many, a vague one does not push the others together. */
function closestZoom({ position, precisionMetres }: NumberedPin): number {
  return Math.min(CLOSEST_ZOOM, zoomForCircle(position[1], Math.max(1, precisionMetres), DOUBT_PIXELS));
}
