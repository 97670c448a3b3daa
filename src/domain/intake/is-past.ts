import { readDate, readYear } from './read-dates.ts';

/** True for a year or date that is over. */
export function isPast(yearOrDate: string, today: string): boolean {
  const date = readDate(yearOrDate) ?? readYear(yearOrDate);
  return date !== null && date < today.slice(0, date.length);
}
