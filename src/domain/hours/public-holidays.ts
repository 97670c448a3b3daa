import OpeningHours from 'opening_hours';
import { DAY_MS, fromLocalDate, midnightOf, toLocalDate, type WallTime } from './wall-time.ts';

export interface PublicHolidays {
  /** French name of the public holiday that a time is in, '' on other days. */
  readonly nameOf: (time: WallTime) => string;
}

const known = new Map<string, PublicHolidays>();

/** The public holidays of a part of France, '' for those that hold everywhere. */
export function publicHolidays(state: string): PublicHolidays {
  const found = known.get(state) ?? readHolidays(state);
  known.set(state, found);
  return found;
}

function readHolidays(state: string): PublicHolidays {
  const parsed = new OpeningHours('PH', { lat: 0, lon: 0, address: { country_code: 'fr', state } });
  const names = new Map<number, ReadonlyMap<WallTime, string>>();
  return {
    nameOf(time) {
      const year = new Date(time).getUTCFullYear();
      const ofYear = names.get(year) ?? namesIn(parsed, year);
      names.set(year, ofYear);
      return ofYear.get(midnightOf(time)) ?? '';
    },
  };
}

function namesIn(parsed: OpeningHours, year: number): ReadonlyMap<WallTime, string> {
  const names = new Map<WallTime, string>();
  for (const [from, to, , name] of parsed.getOpenIntervals(
    toLocalDate(Date.UTC(year, 0, 1)),
    toLocalDate(Date.UTC(year + 1, 0, 1)),
  )) {
    for (let day = fromLocalDate(from); day < fromLocalDate(to); day += DAY_MS) names.set(day, name ?? '');
  }
  return names;
}
