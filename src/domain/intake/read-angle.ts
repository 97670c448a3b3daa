import { readNumber } from './read-number.ts';

export interface Angle {
  /** Signed decimal degrees. */
  readonly degrees: number;
  /** What its letter (N, S, E, W, O for "ouest") says it is. */
  readonly axis: 'lat' | 'lon' | null;
}

const ANGLE =
  /^([NSEWO])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*[°º]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’´]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′|’’)?)?)?\s*([NSEWO])?$/i;
/** Longer than any angle; the bound keeps the expression cheap. */
const MAX_LENGTH = 40;

/** Degrees, minutes and seconds (`45°46'40" N`, `4 54.5 E`) to decimal degrees; null where they are not. */
export function readAngle(text: string): Angle | null {
  const trimmed = text.trim();
  const match = trimmed.length > MAX_LENGTH ? null : ANGLE.exec(trimmed);
  if (match === null) return null;
  const [, before, degreeText = '', minuteText = '0', secondText = '0', after] = match;
  if (before !== undefined && after !== undefined) return null;
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
