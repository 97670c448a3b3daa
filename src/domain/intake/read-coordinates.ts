import type { Bounds, LonLat } from '../geo/lon-lat.ts';
import type { ReportCode } from '../report.ts';
import { isAbsent } from './absent-cell.ts';
import { readAngle } from './read-angle.ts';
import type { CoordinateSource } from './read-header.ts';
import { readNumber } from './read-number.ts';
import { pairOf, readPointsText } from './read-point-text.ts';
import { settlePosition, type Settled } from './settle-position.ts';

/** What a row says of its position; `column` and `value` tell where, for the report. */
export type CoordinateReading = (
  Settled | { readonly kind: 'absent' } | { readonly kind: 'bad-coordinate' }
) & {
  readonly column: number;
  readonly value: string;
  /** The positions after the first, where the row names several. */
  readonly further?: readonly LonLat[];
  /** The column that they come from, where it is another one. */
  readonly furtherColumn?: number;
};

/** What the row states besides: the code of a projection, '' where it states none. */
export interface RowContext {
  readonly territory: Bounds;
  readonly epsg: string;
}

/** In the hexagon and Corsica metres are Lambert-93; overseas other codes stand, whose formulas we don't have. */
const KNOWN_EPSG: ReadonlySet<string> = new Set(['', '2154', '4326', '4171']);

/** Two cells as numbers or angles; the name of the one that is neither. */
function readTwoNumbers(latText: string, lonText: string): ReturnType<typeof pairOf> | 'lat' | 'lon' {
  const lat = readNumber(latText);
  const lon = readNumber(lonText);
  if (lat !== null && lon !== null) return { lat, lon, isSwapped: false };
  const first = lat === null ? readAngle(latText) : { degrees: lat, axis: null };
  const second = lon === null ? readAngle(lonText) : { degrees: lon, axis: null };
  if (first === null) return 'lat';
  return second === null ? 'lon' : pairOf(first, second);
}

function readPair(
  row: readonly string[],
  source: { readonly lat: number; readonly lon: number },
  { territory, epsg }: RowContext,
): CoordinateReading {
  const latText = row[source.lat]?.trim() ?? '';
  const lonText = row[source.lon]?.trim() ?? '';
  const atLat = { column: source.lat, value: latText };
  if (isAbsent(latText)) return { kind: 'absent', ...atLat };
  const atLon = { column: source.lon, value: lonText };
  if (isAbsent(lonText)) return { kind: 'absent', ...atLon };
  const numbers = readTwoNumbers(latText, lonText);
  if (numbers === 'lat') return { kind: 'bad-coordinate', ...atLat };
  if (numbers === 'lon') return { kind: 'bad-coordinate', ...atLon };
  const { lat, lon, isSwapped } = numbers;
  const settled = settlePosition(lat, lon, territory);
  if (settled.kind === 'point' && settled.warnings.length === 0 && !isSwapped)
    return { ...settled, ...atLat };

  const both = { column: source.lat, value: `${latText} ; ${lonText}` };
  if (!KNOWN_EPSG.has(epsg) && Math.abs(lat) > 90 && Math.abs(lon) > 180) {
    return { kind: 'bad-coordinate', ...both, value: `${both.value} (EPSG:${epsg})` };
  }
  if (settled.kind === 'out-of-range') return { ...settled, ...(Math.abs(lat) > 90 ? atLat : atLon) };
  if (settled.kind !== 'point' || !isSwapped) return { ...settled, ...both };
  return { ...settled, ...both, warnings: [...new Set<ReportCode>(['swapped-latlon', ...settled.warnings])] };
}

function readPoint(row: readonly string[], column: number, { territory }: RowContext): CoordinateReading {
  const value = row[column]?.trim() ?? '';
  if (isAbsent(value)) return { kind: 'absent', column, value };
  const positions = readPointsText(value);
  const [first, ...others] = (positions ?? []).map(({ lat, lon }) => settlePosition(lat, lon, territory));
  if (first === undefined) return { kind: 'bad-coordinate', column, value };
  const further: LonLat[] = [];
  const warnings = new Set(first.kind === 'point' ? first.warnings : []);
  for (const settled of others) {
    if (settled.kind !== 'point') return { ...settled, column, value };
    further.push([settled.lon, settled.lat]);
    for (const code of settled.warnings) warnings.add(code);
  }
  return first.kind === 'point'
    ? { ...first, column, value, further, warnings: [...warnings] }
    : { ...first, column, value };
}

/** Nearer than a decimetre: a spreadsheet keeps fifteen digits of a number. */
const SAME_DEGREES = 1e-6;

/**
 * What a column of several points adds to the two columns that name the first of them, as an export writes a
 * project without its venues. Where somebody changed latitude and longitude, these alone count.
 */
function withFurtherPoints(
  reading: CoordinateReading & { readonly kind: 'point' },
  row: readonly string[],
  sources: readonly CoordinateSource[],
  context: RowContext,
): CoordinateReading {
  for (const source of sources) {
    if (source.kind !== 'point' || !/multi/i.test(row[source.column] ?? '')) continue;
    const several = readPoint(row, source.column, context);
    if (several.kind !== 'point' || several.further === undefined) continue;
    const isSame =
      Math.abs(several.lon - reading.lon) < SAME_DEGREES &&
      Math.abs(several.lat - reading.lat) < SAME_DEGREES;
    if (isSame) return { ...reading, further: several.further, furtherColumn: source.column };
  }
  return reading;
}

/**
 * The position of a row: the first of its sources that is readable; else what is wrong with the first that
 * says something; else `absent`.
 */
export function readCoordinates(
  row: readonly string[],
  sources: readonly CoordinateSource[],
  context: RowContext,
): CoordinateReading {
  let failure: CoordinateReading | null = null;
  for (const source of sources) {
    const reading =
      source.kind === 'pair' ? readPair(row, source, context) : readPoint(row, source.column, context);
    if (reading.kind === 'point') {
      return source.kind === 'pair' ? withFurtherPoints(reading, row, sources, context) : reading;
    }
    if (failure === null || (failure.kind === 'absent' && reading.kind !== 'absent')) failure = reading;
  }
  return failure ?? { kind: 'absent', column: -1, value: '' };
}
