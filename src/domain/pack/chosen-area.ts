import { boxAround, boxOfAll } from '../geo/boxes.ts';
import type { Bounds, LonLat } from '../geo/lon-lat.ts';
import { walkingReachMetres } from '../geo/walking.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Address } from '../share/address.ts';

/** Where all places are that a filter can keep. */
export interface ChosenArea {
  readonly around: 'start' | 'neighbourhoods';
  readonly bounds: Bounds;
}

/** How far a list without a map goes that is sorted by distance, where nobody has said how far. */
const USUAL_MINUTES = 15;

/** Null where the address leaves it to the map. `origin`: where distances start. */
export function chosenArea(
  { view, filter }: Pick<Address, 'view' | 'filter'>,
  neighbourhoods: readonly Neighbourhood[],
  origin: LonLat | null,
): ChosenArea | null {
  // What the others show is of the map.
  if (view !== 'map' && view !== 'list') return null;
  const walked = (start: LonLat, minutes: number): ChosenArea => ({
    around: 'start',
    bounds: boxAround(start, walkingReachMetres(minutes)),
  });
  if (origin !== null && filter.within !== null) return walked(origin, filter.within);
  const isChosen = ({ code, code2024 }: Neighbourhood): boolean =>
    filter.neighbourhoods.includes(code) || filter.neighbourhoods.includes(code2024);
  const bounds = boxOfAll(neighbourhoods.filter(isChosen).map((chosen) => chosen.bounds));
  if (bounds !== null) return { around: 'neighbourhoods', bounds };
  return origin !== null && view === 'list' ? walked(origin, USUAL_MINUTES) : null;
}
