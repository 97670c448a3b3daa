/**
 * What a clock on the wall of a place shows, as the milliseconds that UTC would count for the same date and hour: to
 * be compared, and written with the time zone UTC. It says nothing of the visitor's own time zone.
 */
export type WallTime = number;

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The clock of a time zone at a moment (milliseconds since 1970), to the minute. */
export function wallTimeAt(moment: number, zone: string): WallTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatFor(zone).formatToParts(moment)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute);
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(zone, format);
  return format;
}

export function midnightOf(time: WallTime): WallTime {
  return Math.floor(time / DAY_MS) * DAY_MS;
}

/**
 * A date whose local fields show this clock: the library reads those, in whatever time zone the device has. Of an hour
 * that the device skips in spring it shows the next one.
 */
export function toLocalDate(time: WallTime): Date {
  const date = new Date(time);
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  );
}

export function fromLocalDate(date: Date): WallTime {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes());
}
