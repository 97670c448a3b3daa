import OpeningHours from 'opening_hours';
import { looksLikeOpeningHours } from '../intake/check-hours.ts';
import { hoursHomeOf, type HoursHome } from './hours-home.ts';
import type { Hours, HoursState, HoursStatus, ReadHours } from './hours.ts';
import { commentOf, stateOf, type HoursText } from './hours-text.ts';
import { publicHolidays } from './public-holidays.ts';
import { DAY_MS, fromLocalDate, toLocalDate, wallTimeAt, type WallTime } from './wall-time.ts';
import { weekFrom } from './week.ts';

/** A season may close a place for most of a year; what stays longer has no next change. */
const HORIZON_MS = 370 * DAY_MS;
/** Changes in words alone that one may pass on the way to a change of state. */
const MAX_STEPS = 40;

/** In English: `hours-text.ts` knows the library's remarks by their words. */
const READING = {
  locale: 'en',
  mode: undefined,
  tag_key: undefined,
  map_value: undefined,
  warnings_severity: undefined,
};

const known = new Map<string, Hours | null>();

/**
 * Reads OpenStreetMap hours, with the library that knows the grammar and the holidays. It weighs ten times the page:
 * whoever imports this file does so when hours are asked for. What was read is remembered, for it is asked every minute.
 */
export const readHours: ReadHours = (text, code, position) => {
  const home = hoursHomeOf(code, position);
  const key = [home.zone, home.holidayState, home.schoolState, text].join('\n');
  const found = known.get(key);
  if (found !== undefined) return found;
  const read = looksLikeOpeningHours(text) ? readText(text, home) : null;
  known.set(key, read);
  return read;
};

function readText(text: string, home: HoursHome): Hours | null {
  const uncommented = text.replace(/"[^"]*"/g, ' ');
  // The library reads the sun by the device's clock: such hours are shown as they are written.
  if (/sun(rise|set)|dawn|dusk/i.test(uncommented)) return null;
  // The library knows one region a place: the school's, where the text speaks of school holidays.
  const state = /\bSH\b/i.test(uncommented) ? home.schoolState : home.holidayState;
  const where = { lat: 0, lon: 0, address: { country_code: 'fr', state } };
  const parsed = attempt(() => new OpeningHours(text, where, READING));
  if (parsed === null) return null;
  const hours: HoursText = {
    parsed,
    namesHours: /\d:\d\d|24\/7/.test(uncommented),
    holidays: publicHolidays(home.holidayState),
  };
  return {
    text,
    statusAt: (moment) => statusOf(hours, wallTimeAt(moment, home.zone)),
    // Of a year whose school holidays the library does not know yet, it knows nothing.
    weekOf: (moment) => attempt(() => weekFrom(hours, wallTimeAt(moment, home.zone))),
  };
}

function statusOf(hours: HoursText, now: WallTime): HoursStatus {
  const nothing: HoursStatus = { state: 'unknown', comment: '', now, change: null };
  return (
    attempt(() => {
      const date = toLocalDate(now);
      const state = stateOf(hours, date);
      return { state, comment: commentOf(hours, date), now, change: nextChange(hours, date, state) };
    }) ?? nothing
  );
}

function nextChange(hours: HoursText, from: Date, state: HoursState): HoursStatus['change'] {
  const limit = new Date(from.getTime() + HORIZON_MS);
  let date = from;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = hours.parsed.getNextChange(date, limit);
    if (next === undefined || next >= limit || next <= date) return null;
    const to = stateOf(hours, next);
    if (to !== state) return { to, at: fromLocalDate(next) };
    date = next;
  }
  return null;
}

/** The library throws at a text that it cannot read, and at a date beyond what it knows. */
function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
