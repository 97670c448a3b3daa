import { toComparable } from './comparable-text.ts';

const MONTHS = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
/** Longer than any date with its time. */
const MAX_LENGTH = 40;

const WEEKDAY = /^(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)? ?(?=\d)/;
/** A time of the day, and where on Earth. */
const TIME = String.raw`(?:(?:[t ,]+| a )\d{1,2}(?:[:h]\d{0,2}.*)?|z|[+-]\d\d:\d\d)?`;
// Years of four digits from 1000 to 2999: `0000` is how databases write "no date".
const ISO = new RegExp(`^([12]\\d{3})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})${TIME})?)?$`);
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:t\d+z?)?$/;
const FRENCH = new RegExp(`^(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ]([12]\\d{3})${TIME}$`);
/** `1er mars 2024`, `31-janv.-2024`, `March 2024`, `Jan 31, 2024`. */
const NAMED = new RegExp(
  `^(?:(?:(\\d{1,2})(?:er)?[- ])?([a-z]+)\\.?[- ]|([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? )([12]\\d{3})${TIME}$`,
);

function toIso(year: string, month = '', day = ''): string | null {
  if (month === '') return year;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === '') return yearMonth;
  const daysInMonth = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  const isDay = Number(day) >= 1 && Number(day) <= daysInMonth;
  return isDay ? `${yearMonth}-${day.padStart(2, '0')}` : null;
}

/**
 * A date as people and exports write it, to ISO 8601 with what precision it has (`2024`, `2024-07`,
 * `2024-07-14`); the time of day is left out. Null where the text is no date. Day first, as in France.
 */
export function readDate(text: string): string | null {
  const folded = toComparable(text).replace(WEEKDAY, '');
  if (folded.length > MAX_LENGTH) return null;
  const iso = ISO.exec(folded) ?? COMPACT.exec(folded);
  if (iso !== null) return toIso(iso[1] ?? '', iso[2], iso[3]);
  const french = FRENCH.exec(folded);
  if (french !== null) return toIso(french[3] ?? '', french[2], french[1]);
  const [, day, dayFirst, monthFirst, dayAfter, year = ''] = NAMED.exec(folded) ?? [];
  const name = dayFirst ?? monthFirst ?? '';
  const month = MONTHS.findIndex((names) => names.includes(name));
  return month === -1 ? null : toIso(year, String(month + 1), day ?? dayAfter);
}

/** The year that a cell begins with (`2015`, `2015 ou 2016`, `2015-09`), or that of its date. */
export function readYear(text: string): string | null {
  return /^\s*([12]\d{3})(?!\d)/.exec(text)?.[1] ?? readDate(text)?.slice(0, 4) ?? null;
}
