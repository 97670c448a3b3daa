const OSM_WORDS: ReadonlySet<string> = new Set(
  (
    'mo tu we th fr sa su ph sh jan feb mar apr may jun jul aug sep oct nov dec week weeks day days easter ' +
    'sunrise sunset dawn dusk off closed open unknown'
  ).split(' '),
);
const TIMES = /\d{1,2}:\d{2}|24\/7/;
/** More than any real place needs; the bound keeps a 64 kB cell cheap. */
const MAX_LENGTH = 2000;

/** Hours up to 24, after a dash up to 48 (`22:00-26:00` ends at two in the morning); minutes up to 59. */
function areTimes(text: string): boolean {
  for (const [, dash, hours, minutes] of text.matchAll(/(-\s*)?(\d{1,2}):(\d{2})/g)) {
    if (Number(hours) > (dash === undefined ? 24 : 48) || Number(minutes) > 59) return false;
  }
  return true;
}

/**
 * True where a text can be OpenStreetMap opening hours: only its words and signs. A light check, for a
 * warning; the whole grammar belongs to the library that reads the hours.
 */
export function looksLikeOpeningHours(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  // A comment alone says when one may come: "sur rendez-vous".
  if (/^"[^"]*[^"\s][^"]*"$/.test(text)) return true;
  const uncommented = text.replace(/"[^"]*"/g, ' ');
  if (/[^\w\s:;,./|+()[\]-]/u.test(uncommented)) return false;
  const words = uncommented.toLowerCase().match(/[a-z_]+/g) ?? [];
  if (!words.every((word) => OSM_WORDS.has(word))) return false;
  if (!areTimes(uncommented)) return false;
  return words.length > 0 || TIMES.test(uncommented);
}
