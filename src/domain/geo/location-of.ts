import type { PlaceTable } from '../place-table.ts';
import type { Locations } from './locate.ts';

/** The neighbourhood of a place's first point that is surely in one, else of the first that probably is. */
export function locationOf(
  table: PlaceTable,
  { neighbourhood, sure }: Locations,
  place: number,
): { readonly neighbourhood: number; readonly sure: boolean } | null {
  let probable = -1;
  const end = table.pointStart[place + 1] ?? 0;
  for (let point = table.pointStart[place] ?? 0; point < end; point++) {
    const found = neighbourhood[point] ?? -1;
    if (sure[point] === 1) return { neighbourhood: found, sure: true };
    if (probable < 0) probable = found;
  }
  return probable < 0 ? null : { neighbourhood: probable, sure: false };
}
