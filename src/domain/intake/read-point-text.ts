import { isRecord } from '../is-record.ts';
import { readAngle } from './read-angle.ts';
import { readNumber } from './read-number.ts';

/** Two numbers as a cell gives them: degrees or metres, checked later. */
export interface RawPosition {
  readonly lat: number;
  readonly lon: number;
}

const WKT_POINT = /^(?:SRID=\d+;)?\s*POINT\s*Z?M?\s*\(\s*([^\s()]+)\s+([^\s()]+)(?:\s+[^\s()]+){0,2}\s*\)$/i;
const TWO_NUMBERS = /^[([]?\s*([+-]?\d+(?:[.,]\d+)?)\s*[,;/|\s]\s*([+-]?\d+(?:[.,]\d+)?)\s*[)\]]?$/;
/** Longer than any point in these notations. */
const MAX_LENGTH = 200;

function toPosition(lat: number | null, lon: number | null): RawPosition | null {
  return lat === null || lon === null ? null : { lat, lon };
}

function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? readNumber(value) : null;
}

/** GeoJSON (a point, or the feature of one), its bare coordinates, or `{"lat": …, "lon": …}`. */
function readJsonPoint(value: unknown): RawPosition | null {
  if (Array.isArray(value)) return toPosition(toNumber(value[1]), toNumber(value[0]));
  if (!isRecord(value)) return null;
  if (value['type'] === 'Feature') return readJsonPoint(value['geometry']);
  if (value['type'] === 'Point') return readJsonPoint(value['coordinates']);
  return toPosition(
    toNumber(value['lat'] ?? value['latitude']),
    toNumber(value['lon'] ?? value['lng'] ?? value['longitude']),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `45°46'40"N, 4°54'40"E`: the first letter ends the first angle. */
function readTwoAngles(text: string): RawPosition | null {
  const cut = /[NSEWO](?=[\s,;/]+\S)/i.exec(text);
  if (cut === null) return null;
  const first = readAngle(text.slice(0, cut.index + 1));
  const second = readAngle(text.slice(cut.index + 1).replace(/^[\s,;/]+/, ''));
  if (first === null || second === null || first.axis === second.axis) return null;
  return first.axis === 'lon'
    ? { lat: second.degrees, lon: first.degrees }
    : { lat: first.degrees, lon: second.degrees };
}

/** The point that one cell holds: "lat, lon", WKT, GeoJSON or two angles; null where it holds none. */
export function readPointText(text: string): RawPosition | null {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    const point = readJsonPoint(parseJson(trimmed));
    if (point !== null) return point;
  }
  if (trimmed.length > MAX_LENGTH) return null;
  const wkt = WKT_POINT.exec(trimmed);
  if (wkt !== null) return toPosition(readNumber(wkt[2] ?? ''), readNumber(wkt[1] ?? ''));
  const two = TWO_NUMBERS.exec(trimmed);
  if (two !== null) return toPosition(readNumber(two[1] ?? ''), readNumber(two[2] ?? ''));
  return readTwoAngles(trimmed);
}
