import { toComparable } from './comparable-text.ts';
import { readDate, readYear } from './read-dates.ts';

/** `non`, `non (2022)`; `non vérifié` says nothing. */
const NO = /^(?:non|no|n|false|faux|0|ferme|inactif)(?:\s*\(.*)?$/;

/** True where `actif` says that the place is no more. */
export function saysNo(cell: string): boolean {
  return NO.test(toComparable(cell));
}

/** True for a year or date that is over. */
export function isPast(yearOrDate: string, today: string): boolean {
  const date = readDate(yearOrDate) ?? readYear(yearOrDate);
  return date !== null && date < today.slice(0, date.length);
}
