import type { Place } from '../../domain/place.ts';
import type { PlaceMessages } from '../../i18n/place/fr.ts';

/** Since when, until when; '' where neither is known. */
export function yearsOf({ startYear, endYear }: Place, text: PlaceMessages): string {
  if (startYear === '') return endYear === '' ? '' : text.until(endYear);
  return endYear === '' ? text.since(startYear) : text.between(startYear, endYear);
}
