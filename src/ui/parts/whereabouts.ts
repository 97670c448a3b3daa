import type { Dataset } from '../../domain/dataset.ts';
import { locationOf } from '../../domain/geo/location-of.ts';
import type { Place } from '../../domain/place.ts';
import type { Messages } from '../../i18n/page/fr.ts';

/** Where a place is, in a few words: neighbourhood and commune, whichever is known. */
export function whereabouts(place: Place, dataset: Dataset, text: Messages): string {
  const known = [neighbourhoodName(place, dataset, text), place.commune].filter((part) => part !== '');
  if (place.points.length === 0) known.push(text.notLocated);
  return known.join(', ');
}

/** The neighbourhood a place lies in, with a word of doubt where its position is too vague to tell. */
export function neighbourhoodName(place: Place, dataset: Dataset, text: Messages): string {
  const location = locationOf(dataset.table, dataset.locations, place.index);
  const name = dataset.neighbourhoods[location?.neighbourhood ?? -1]?.name ?? '';
  return location?.sure === true || name === '' ? name : text.probably(name);
}

/** The whole address in one line. */
export function addressOf({ address, addressComplement, postcode, commune }: Place): string {
  const town = [postcode, commune].filter((part) => part !== '').join(' ');
  return [address, addressComplement, town].filter((part) => part !== '').join(', ');
}
