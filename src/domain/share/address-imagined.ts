import { readPosition, writePosition } from './address-position.ts';
import type { ImaginedSpot } from './address.ts';

/** More than anybody plans at once; what a link asks for beyond that would only slow the page. */
export const MOST_IMAGINED = 20;
const SIGN = '@';

/**
 * Reads `emploi@45.77812,4.92034,numerique@45.7801,4.9166`: a comma list like the others, in which an issue
 * with its latitude is followed by a longitude. What is no such pair is passed over.
 */
export function readImagined(values: readonly string[]): ImaginedSpot[] {
  const items = values.flatMap((value) => value.split(',')).map((item) => item.trim());
  return items
    .flatMap((item, at): ImaginedSpot[] => {
      const sign = item.lastIndexOf(SIGN);
      const issue = item.slice(0, Math.max(sign, 0)).trim();
      const position = readPosition(`${item.slice(sign + 1)},${items[at + 1] ?? ''}`);
      return issue === '' || position === null ? [] : [{ issue, position }];
    })
    .slice(0, MOST_IMAGINED);
}

export function writeImagined(imagined: readonly ImaginedSpot[]): string {
  return imagined.map(({ issue, position }) => `${issue}${SIGN}${writePosition(position)}`).join();
}
