import type { HoursDay, HoursSpan } from './hours.ts';
import { commentOf, isOpenEnd, ownWords, type HoursText } from './hours-text.ts';
import { DAY_MS, fromLocalDate, midnightOf, toLocalDate, type WallTime } from './wall-time.ts';

const DAYS = 7;
const NOON_MS = DAY_MS / 2;

/** Seven days from the one that a time is in. */
export function weekFrom(hours: HoursText, now: WallTime): HoursDay[] {
  const today = midnightOf(now);
  const spans = spansBetween(hours, today, today + DAYS * DAY_MS);
  return Array.from({ length: DAYS }, (_, index) => {
    const date = today + index * DAY_MS;
    const own = spans.filter(({ from }) => midnightOf(from) === date);
    return {
      date,
      spans: own,
      holiday: hours.holidays.nameOf(date),
      comment: own.length > 0 ? '' : commentOf(hours, toLocalDate(date + NOON_MS)),
    };
  });
}

/** By the day in which they begin; a day before and one after keep a night whole. */
function spansBetween(hours: HoursText, start: WallTime, end: WallTime): HoursSpan[] {
  return hours.parsed
    .getOpenIntervals(toLocalDate(start - DAY_MS), toLocalDate(end + DAY_MS))
    .flatMap(([from, to, isUnknown, comment]) => {
      const span: HoursSpan = {
        from: fromLocalDate(from),
        to: fromLocalDate(to),
        state: isUnknown || !hours.namesHours ? 'unknown' : 'open',
        endsOpen: isOpenEnd(comment),
        comment: ownWords(comment, hours.holidays.nameOf(fromLocalDate(from))),
      };
      return cutByDay(span);
    })
    .filter(({ from }) => from >= start && from < end);
}

/** A night stays one span; what lasts a day or longer becomes one a day. */
function cutByDay(span: HoursSpan): HoursSpan[] {
  if (span.to - span.from < DAY_MS) return [span];
  const cut: HoursSpan[] = [];
  for (let from = span.from; from < span.to; from = midnightOf(from) + DAY_MS) {
    cut.push({ ...span, from, to: Math.min(span.to, midnightOf(from) + DAY_MS) });
  }
  return cut;
}
