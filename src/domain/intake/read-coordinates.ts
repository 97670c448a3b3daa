import type { Bounds } from '../geo/lon-lat.ts';
import { readAngle } from './read-angle.ts';
import type { CoordinateSource } from './read-header.ts';
import { readNumber } from './read-number.ts';
import { readPointText } from './read-point-text.ts';
import { settlePosition, type Settled } from './settle-position.ts';

/** What a row says of its position; `column` and `value` tell where, for the report. */
export type CoordinateReading = (
  Settled | { readonly kind: 'absent' } | { readonly kind: 'bad-coordinate' }
) & { readonly column: number; readonly value: string };

/** What the row states besides: the code of a projection, '' where it states none. */
export interface RowContext {
  readonly territory: Bounds;
  readonly epsg: string;
}

/** In the hexagon and Corsica metres are Lambert-93; overseas other codes stand, whose formulas we don't have. */
const KNOWN_EPSG: ReadonlySet<string> = new Set(['', '2154', '4326', '4171']);

function readPair(
  row: readonly string[],
  source: { readonly lat: number; readonly lon: number },
  { territory, epsg }: RowContext,
): CoordinateReading {
  const latText = row[source.lat]?.trim() ?? '';
  const lonText = row[source.lon]?.trim() ?? '';
  const atLat = { column: source.lat, value: latText };
  const atLon = { column: source.lon, value: lonText };
  if (latText === '') return { kind: 'absent', ...atLat };
  if (lonText === '') return { kind: 'absent', ...atLon };

  let lat = readNumber(latText);
  let lon = readNumber(lonText);
  if (lat === null || lon === null) {
    const latAngle = lat === null ? readAngle(latText) : { degrees: lat, axis: null };
    const lonAngle = lon === null ? readAngle(lonText) : { degrees: lon, axis: null };
    if (latAngle === null) return { kind: 'bad-coordinate', ...atLat };
    if (lonAngle === null) return { kind: 'bad-coordinate', ...atLon };
    if (latAngle.axis === 'lon' && lonAngle.axis !== 'lon') {
      const settled = settlePosition(lonAngle.degrees, latAngle.degrees, territory);
      if (settled.kind !== 'point') return { ...settled, ...atLat };
      const warnings = [...new Set([...settled.warnings, 'swapped-latlon' as const])];
      return { ...settled, warnings, column: source.lat, value: `${latText} ; ${lonText}` };
    }
    lat = latAngle.degrees;
    lon = lonAngle.degrees;
  }
  if (!KNOWN_EPSG.has(epsg) && Math.abs(lat) > 90 && Math.abs(lon) > 180) {
    return { kind: 'bad-coordinate', column: source.lat, value: `${latText} ; ${lonText} (EPSG:${epsg})` };
  }
  const settled = settlePosition(lat, lon, territory);
  if (settled.kind === 'out-of-range') return { ...settled, ...(Math.abs(lat) > 90 ? atLat : atLon) };
  return { ...settled, column: source.lat, value: `${latText} ; ${lonText}` };
}

function readPoint(row: readonly string[], column: number, { territory }: RowContext): CoordinateReading {
  const value = row[column]?.trim() ?? '';
  if (value === '') return { kind: 'absent', column, value };
  const point = readPointText(value);
  if (point === null) return { kind: 'bad-coordinate', column, value };
  return { ...settlePosition(point.lat, point.lon, territory), column, value };
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
    if (reading.kind === 'point') return reading;
    if (failure === null || (failure.kind === 'absent' && reading.kind !== 'absent')) failure = reading;
  }
  return failure ?? { kind: 'absent', column: -1, value: '' };
}
