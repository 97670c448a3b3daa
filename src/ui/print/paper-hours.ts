import { typicalWeek } from '../../domain/hours/typical-week.ts';
import { DAY_MS } from '../../domain/hours/wall-time.ts';
import type { Place } from '../../domain/place.ts';
import type { HoursMessages } from '../../i18n/hours/fr.ts';
import type { OpeningBook } from '../../state/opening-book.svelte.ts';
import { weekWords } from './week-words.ts';

const HALF_A_YEAR_MS = 182 * DAY_MS;

/** The hours of a place in one sentence; as the file writes them where they cannot be read, or not yet. */
export function paperHours(place: Place, book: OpeningBook | null, said: HoursMessages): string {
  const hours = book?.hoursOf(place) ?? null;
  if (book === null || hours === null) return place.openingHours;
  const [now, later] = [book.minute, book.minute + HALF_A_YEAR_MS].map((moment) => {
    const week = typicalWeek(hours, moment);
    return week === null ? null : weekWords(week, said);
  });
  if (now === undefined || now === null) return place.openingHours;
  // Paper is kept: what changes with the season says so.
  return now === later ? now : said.atPresent(now);
}
