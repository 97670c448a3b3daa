import type { LocatedPlaces } from '../../domain/geo/locate.ts';
import type { Neighbourhood } from '../../domain/neighbourhood.ts';
import type { Place } from '../../domain/place.ts';
import type { Messages } from '../../i18n/page/fr.ts';

/** Where a place is, in a few words: neighbourhood and commune, whichever is known. */
export function whereabouts(
  place: Place,
  neighbourhoods: readonly Neighbourhood[],
  located: LocatedPlaces | null,
  text: Messages,
): string {
  const known = [neighbourhoodName(place, neighbourhoods, located, text), place.commune].filter(
    (part) => part !== '',
  );
  if (place.points.length === 0) known.push(text.notLocated);
  return known.join(', ');
}

/** The neighbourhood a place lies in, with a word of doubt where its position is too vague to tell. */
export function neighbourhoodName(
  place: Place,
  neighbourhoods: readonly Neighbourhood[],
  located: LocatedPlaces | null,
  text: Messages,
): string {
  const inside = neighbourhoods[located?.inside[place.index] ?? -1];
  if (inside !== undefined) return inside.name;
  const probable = neighbourhoods[located?.probable[place.index] ?? -1];
  return probable === undefined ? '' : text.place.probably(probable.name);
}
