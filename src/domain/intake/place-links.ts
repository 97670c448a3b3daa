import type { Place } from '../place.ts';
import { safeUrl } from './safe-url.ts';

/** `04 78 00 00 00 / 06 12 00 00 00`: several numbers in a cell, as people write them. */
function splitPhones(cell: string): string[] {
  return cell.split(/[|;,\n]|\s\/\s|\sou\s/);
}

/** Every address that a place may link to, in the order in which its panel shows them. */
export function placeLinks(place: Place): string[] {
  const cells = [
    ...splitPhones(place.phone).map((phone) => `tel:${phone}`),
    ...place.email.split('|').map((email) => `mailto:${email.trim()}`),
    ...[place.website, place.accessibility, place.image].flatMap((cell) => cell.split('|')),
  ];
  return cells.flatMap((cell) => safeUrl(cell) ?? []);
}
