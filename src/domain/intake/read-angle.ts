import { readNumber } from './read-number.ts';

export interface Angle {
  /** Signed decimal degrees. */
  readonly degrees: number;
  /** What its letter (N, S, E, W, O for "ouest") says it is. */
  readonly axis: 'lat' | 'lon' | null;
}

const ANGLE =
  /^([NSEWO])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*[°º˚]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′‘’´ʹ]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″“”ʺ]|''|′′|’’)?)?)?\s*([NSEWO])?$/i;
/** Longer than any angle; the bound keeps the expressions cheap. */
const MAX_LENGTH = 60;

/** Words and other separators to the usual signs: `lat. 45d46m12s Nord`, `45:46:12`, `45 deg 46 min`. */
function withUsualSigns(text: string): string {
  return text
    .replace(/^(?:lat|lon|lng|long)(?:itude)?\b\.?\s*[:=]?\s*/i, '')
    .replace(/\b(?:(n)ord|(n)orth|(s)ud|(s)outh|(e)st|(e)ast|(o)uest|(w)est)\b\.?/gi, '$1$2$3$4$5$6$7$8')
    .replace(/(\d)\s*d(?:egr[eé]s?|egrees?|eg\.?)?(?![a-zé])/i, '$1°')
    .replace(/(\d)\s*(?:min(?:utes?|\.)?|m(?=\s*\d))(?![a-z])/i, "$1'")
    .replace(/(\d)\s*(?:sec(?:ond(?:e?s)?|\.)?|s(?=\s*[NSEWO]?$))(?![a-z])/, '$1"')
    .replace(/^([+-]?\d{1,3}):(\d{1,2}):(\d)/, "$1°$2'$3");
}

/** Degrees, minutes and seconds (`45°46'40" N`, `4 54.5 E`) to decimal degrees; null where they are not. */
export function readAngle(text: string): Angle | null {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/, '-');
  if (trimmed.length > MAX_LENGTH) return null;
  const match = ANGLE.exec(trimmed) ?? ANGLE.exec(withUsualSigns(trimmed).trim());
  if (match === null) return null;
  const [, before, degreeText = '', minuteText = '0', secondText = '0', after] = match;
  if (before !== undefined && after !== undefined) return null;
  // Only the last part has a fraction: `45.777 8` is no angle.
  if (match[3] !== undefined && /[.,]/.test(degreeText)) return null;
  if (match[4] !== undefined && /[.,]/.test(minuteText)) return null;
  const letter = (before ?? after ?? '').toUpperCase();
  const degrees = readNumber(degreeText);
  const minutes = readNumber(minuteText);
  const seconds = readNumber(secondText);
  if (degrees === null || minutes === null || seconds === null || minutes >= 60 || seconds >= 60) return null;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  const isNegative = degreeText.startsWith('-') || letter === 'S' || letter === 'W' || letter === 'O';
  return {
    degrees: isNegative ? -size : size,
    axis: letter === '' ? null : letter === 'N' || letter === 'S' ? 'lat' : 'lon',
  };
}
