import type { Place } from '../place.ts';
import { safeUrl } from './safe-url.ts';

/** Every address that a place may link to, in the order in which its panel shows them. */
export function placeLinks(place: Place): string[] {
  const cells = [
    ...place.phone.split('|').map((phone) => `tel:${phone}`),
    ...place.email.split('|').map((email) => `mailto:${email.trim()}`),
    ...[place.website, place.accessibility, place.image].flatMap((cell) => cell.split('|')),
  ];
  return cells.flatMap((cell) => safeUrl(cell) ?? []);
}
