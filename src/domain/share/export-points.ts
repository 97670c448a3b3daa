import type { Place, PlacePoint } from '../place.ts';
import { shortestFloat32 } from './export-cells.ts';

/** The standard column for points in well-known text; GIS programs read it, and so does intake. */
export const POINTS_HEADER = 'geom';

function isSamePoint(a: PlacePoint, b: PlacePoint | undefined): boolean {
  const isSamePosition = a.position.every((degrees, axis) => degrees === b?.position[axis]);
  return isSamePosition && a.precisionMetres === b?.precisionMetres;
}

/**
 * Which of the places have several points that nothing else in their export tells: not latitude and longitude,
 * which hold the first, nor the venues that they name, where these are not all exported beside them.
 */
export function withUntoldPoints(places: readonly Place[]): ReadonlySet<Place> {
  const venues = new Map(
    places.filter(({ kind }) => kind === 'venue').map((venue) => [venue.id, venue] as const),
  );
  return new Set(
    places.filter((place) => {
      if (place.points.length < 2) return false;
      const told = [...new Set(place.venues)].flatMap((id) => venues.get(id)?.points ?? []);
      return told.length !== place.points.length || !place.points.every((p, i) => isSamePoint(p, told[i]));
    }),
  );
}

/** `MULTIPOINT ((4.92 45.78), (4.93 45.77))`. */
export function multiPointText(points: readonly PlacePoint[]): string {
  return `MULTIPOINT (${points.map(({ position: [lon, lat] }) => `(${String(lon)} ${String(lat)})`).join(', ')})`;
}

/** `precision_m`: metres, one number for each point where they differ; nothing where no doubt is stated. */
export function precisionCodes(points: readonly PlacePoint[]): string[] {
  const metres = points.map(({ precisionMetres }) => shortestFloat32(precisionMetres));
  if (metres.every((text) => text === '0')) return [];
  return new Set(metres).size === 1 ? metres.slice(0, 1) : metres;
}
