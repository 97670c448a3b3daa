import type { Hours, HoursDay } from './hours.ts';
import { DAY_MS } from './wall-time.ts';

const WEEKS = 3;
const DAYS = 7;
/** 1 January 1970 was a Thursday: three days after a Monday. */
const EPOCH_DAYS = 3;

/** Monday to Sunday as they usually are around a moment, without the public holidays of the coming days. */
export function typicalWeek(hours: Hours, moment: number): readonly HoursDay[] | null {
  const days: (HoursDay | undefined)[] = Array.from({ length: DAYS });
  for (let week = 0; week < WEEKS && days.includes(undefined); week++) {
    const coming = hours.weekOf(moment + week * DAYS * DAY_MS);
    if (coming === null) return null;
    for (const day of coming) {
      const weekday = (day.date / DAY_MS + EPOCH_DAYS) % DAYS;
      if (days[weekday] === undefined && (day.holiday === '' || week === WEEKS - 1)) days[weekday] = day;
    }
  }
  return days.filter((day) => day !== undefined);
}
