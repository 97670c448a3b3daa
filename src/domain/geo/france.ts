import { isInsideBounds, type Bounds } from './lon-lat.ts';

/** Boxes around the hexagon with Corsica, and the inhabited overseas territories. */
const FRENCH_BOUNDS: readonly Bounds[] = [
  [-5.6, 41.2, 9.8, 51.3],
  // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  [-63.3, 14.2, -60.7, 18.3],
  // Guyane
  [-54.7, 2, -51.5, 6],
  // La Réunion
  [55.1, -21.5, 55.9, -20.8],
  // Mayotte
  [44.9, -13.1, 45.4, -12.5],
  // Saint-Pierre-et-Miquelon
  [-56.6, 46.6, -56, 47.3],
  // Polynésie française
  [-155, -28, -134, -7.5],
  // Nouvelle-Calédonie
  [158, -23.5, 172.2, -17.5],
  // Wallis-et-Futuna
  [-178.5, -14.6, -175.9, -12.9],
];

export function isInFrance(lon: number, lat: number): boolean {
  return FRENCH_BOUNDS.some((bounds) => isInsideBounds(bounds, lon, lat));
}
