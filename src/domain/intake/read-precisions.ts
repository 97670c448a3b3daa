import { readNumber } from './read-number.ts';

/** `precision_m`: metres, or for several points each its own, `30|0`; null where the cell is no number. */
export function readPrecisions(cell: string): number[] | null {
  const numbers = cell.split('|').flatMap((part) => readNumber(part) ?? []);
  return numbers.length === cell.split('|').length ? numbers : null;
}
