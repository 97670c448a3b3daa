import type { WallTime } from '../../domain/hours/wall-time.ts';

interface WhenForms {
  readonly today: (time: string) => string;
  readonly tomorrow: (time: string) => string;
  readonly thisWeek: (weekday: string, time: string) => string;
  readonly later: (date: string, time: string) => string;
}

interface WhenWriter {
  /** When something comes, seen from now: "à 14 h", "demain à 9 h", "lundi à 9 h", "le 1er avril à 10 h". */
  (now: WallTime, then: WallTime, forms: WhenForms): string;
  readonly time: (time: WallTime) => string;
  readonly dayName: (date: WallTime) => string;
  /** "lun." */
  readonly shortDay: (date: WallTime) => string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Of a night that ends at two nobody says "tomorrow". */
const SAME_NIGHT_MS = 5 * HOUR_MS;

/** Says times of a place's own clock in a language, which names its hours by `writeTime`. */
export function whenWriter(
  locale: string,
  writeTime: (hours: number, minutes: number) => string,
): WhenWriter {
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', timeZone: 'UTC' });
  const timeOf = (time: WallTime): string => {
    const date = new Date(time);
    return writeTime(date.getUTCHours(), date.getUTCMinutes());
  };
  const when = (now: WallTime, then: WallTime, forms: WhenForms): string => {
    const midnights = Math.floor(then / DAY_MS) - Math.floor(now / DAY_MS);
    const time = timeOf(then);
    if (midnights === 0 || then - now <= SAME_NIGHT_MS) return forms.today(time);
    if (midnights === 1) return forms.tomorrow(time);
    return midnights < 7
      ? forms.thisWeek(weekdays.format(then), time)
      : forms.later(dates.format(then), time);
  };
  return Object.assign(when, {
    time: timeOf,
    dayName: (date: WallTime) => days.format(date),
    shortDay: (date: WallTime) => shortDays.format(date),
  });
}
