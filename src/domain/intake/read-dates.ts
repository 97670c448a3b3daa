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
  const folded = toComparable(text);
  if (folded.length > MAX_LENGTH) return null;
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(folded);
  if (iso !== null) return toIso(iso[1] ?? '', iso[2], iso[3]);
  const french = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})(?:[t ,]+\d{1,2}[:h]\d{2}.*)?$/.exec(folded);
  if (french !== null) return toIso(french[3] ?? '', french[2], french[1]);
  const named = /^(?:(\d{1,2})(?:er)? )?([a-z]+)\.? (\d{4})$/.exec(folded);
  const month = MONTHS.findIndex((names) => names.includes(named?.[2] ?? ''));
  return named === null || month === -1 ? null : toIso(named[3] ?? '', String(month + 1), named[1]);
}

/** The year that a cell begins with (`2015`, `2015 ou 2016`, `2015-09`), or that of its date. */
export function readYear(text: string): string | null {
  return /^\s*(\d{4})(?!\d)/.exec(text)?.[1] ?? readDate(text)?.slice(0, 4) ?? null;
}
