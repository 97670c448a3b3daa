import type { Ground } from './ground.ts';
import { xOf, yOf } from './plane.ts';
import type { Supply } from './supply.ts';

/** A place put on the map to see what it would change. */
export interface ImaginedPlace {
  readonly lon: number;
  readonly lat: number;
  /** Index of its issue. */
  readonly issue: number;
}

/** Points that may matter to one neighbourhood, on its plane, from west to east. */
export interface Candidates {
  readonly count: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly doubtMetres: Float32Array;
  readonly issueMask: Uint32Array;
  /** Row of the place; imagined ones have rows of their own, after those of the table. */
  readonly place: Uint32Array;
}

export function candidatesFor(
  { plane, neighbourhood }: Ground,
  supply: Supply,
  imagined: readonly ImaginedPlace[] = [],
): Candidates {
  const found = supply.around(neighbourhood.bounds);
  const points = supply.lon.length;
  const lonOf = (at: number): number => supply.lon[at] ?? imagined[at - points]?.lon ?? 0;
  const latOf = (at: number): number => supply.lat[at] ?? imagined[at - points]?.lat ?? 0;
  const all = [...found, ...imagined.map((_, index) => points + index)];
  const order = Uint32Array.from(all.sort((a, b) => lonOf(a) - lonOf(b) || latOf(a) - latOf(b)));
  const lon = Float64Array.from(order, lonOf);
  const lat = Float64Array.from(order, latOf);
  return {
    count: order.length,
    lon,
    lat,
    x: lon.map((degrees) => xOf(plane, degrees)),
    y: lat.map((degrees) => yOf(plane, degrees)),
    doubtMetres: Float32Array.from(order, (at) => supply.doubtMetres[at] ?? 0),
    issueMask: order.map((at) => supply.issueMask[at] ?? (1 << (imagined[at - points]?.issue ?? 0)) >>> 0),
    place: order.map((at) => supply.place[at] ?? supply.places + at - points),
  };
}
