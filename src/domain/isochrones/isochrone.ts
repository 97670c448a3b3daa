import type { LonLat } from '../geo/lon-lat.ts';
import type { Polygons } from '../geo/polygon.ts';

/** The walks that are asked for, in minutes: those that the map and coverage offer. */
export const ISOCHRONE_MINUTES = [5, 10, 15] as const;
export type IsochroneMinutes = (typeof ISOCHRONE_MINUTES)[number];

/** About a metre: two places in one building share their isochrones. */
const DIGITS = 5;

/** From where one reaches a position within so many minutes on foot. */
export interface Isochrone {
  /** As `isochronePosition` rounds it. */
  readonly position: LonLat;
  readonly minutes: IsochroneMinutes;
  readonly polygons: Polygons;
}

/** The isochrones of a territory; plain data that a worker can hand over. */
export interface Isochrones {
  /** Who computed them, and from what. */
  readonly source: string;
  /** ISO date of the oldest of them. */
  readonly date: string;
  /** By `isochroneKey`. */
  readonly polygons: ReadonlyMap<string, Polygons>;
}

export function isIsochroneMinutes(value: unknown): value is IsochroneMinutes {
  return ISOCHRONE_MINUTES.some((minutes) => minutes === value);
}

export function isochronePosition([lon, lat]: LonLat): LonLat {
  return [Number(lon.toFixed(DIGITS)), Number(lat.toFixed(DIGITS))];
}

export function isochroneKey(position: LonLat, minutes: IsochroneMinutes): string {
  return [...isochronePosition(position), minutes].join(' ');
}

/** From where one reaches a position within so many minutes; null where nobody asked, or nothing was found. */
export function isochroneAt(
  isochrones: Isochrones,
  position: LonLat,
  minutes: IsochroneMinutes,
): Polygons | null {
  return isochrones.polygons.get(isochroneKey(position, minutes)) ?? null;
}
