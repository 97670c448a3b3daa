import type OpeningHours from 'opening_hours';
import type { HoursState } from './hours.ts';
import type { PublicHolidays } from './public-holidays.ts';
import { fromLocalDate } from './wall-time.ts';

/** Hours as the library holds them, and what it does not say of them. */
export interface HoursText {
  readonly parsed: OpeningHours;
  /** False where the text names days alone (`Mo-Fr`): nobody is open at three in the morning for that. */
  readonly namesHours: boolean;
  readonly holidays: PublicHolidays;
}

/** The library's own remark at `09:00+`, among the comments of the text. */
const OPEN_END = /^Specified as open end/;

export function isOpenEnd(comment: string | undefined): boolean {
  return comment !== undefined && OPEN_END.test(comment);
}

export function stateOf({ parsed, namesHours }: HoursText, date: Date): HoursState {
  if (parsed.getUnknown(date)) return 'unknown';
  if (!parsed.getState(date)) return 'closed';
  return namesHours ? 'open' : 'unknown';
}

export function commentOf({ parsed, holidays }: HoursText, date: Date): string {
  return ownWords(parsed.getComment(date), holidays.nameOf(fromLocalDate(date)));
}

/** A comment but for what the library adds: its remark, and the name of a holiday, which the day shows. */
export function ownWords(comment: string | undefined, holiday: string): string {
  return comment === undefined || comment === holiday || isOpenEnd(comment) ? '' : comment;
}
