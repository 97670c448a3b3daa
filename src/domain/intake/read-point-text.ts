import { isRecord } from '../is-record.ts';
import { readAngle, type Angle } from './read-angle.ts';
import { readHexPoint } from './read-hex-point.ts';
import { readNumber } from './read-number.ts';

/** Two numbers as a cell gives them: degrees or metres, checked later. */
export interface RawPosition {
  readonly lat: number;
  readonly lon: number;
}

const WKT = /^(?:SRID=\d+;)?\s*(?:MULTI)?POINT\s*Z?M?\s*\(([\s\d.,eE()+-]+)\)$/i;
/** What may stand between two numbers, the surest first; in `45,77 4,91` it is the one space. */
const SEPARATORS = [/\s*[;|/]\s*/, /,\s+/, /,/, /\s+/];
const WITH_ONE_SPACE = [/\s*[;|/]\s*/, /,\s+/, /\s+/];
/** Longer than a point in the notations of people; those of programs may hold many. */
const MAX_LENGTH = 200;
/** More than any mobile project has; the bound keeps a 64 kB cell cheap. */
const MAX_POINTS = 1000;

function toPosition(lat: number | null, lon: number | null): RawPosition | null {
  return lat === null || lon === null ? null : { lat, lon };
}

/** All of them, or null: a list with one that cannot be read is no list of points. */
function allOf<Item>(
  items: readonly Item[],
  read: (item: Item) => RawPosition | null,
): readonly RawPosition[] | null {
  const positions = items.slice(0, MAX_POINTS).map(read);
  const readable = positions.filter((position) => position !== null);
  return readable.length === 0 || readable.length < items.length ? null : readable;
}

function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? readNumber(value) : null;
}

function readJsonPosition(value: unknown): RawPosition | null {
  return Array.isArray(value) ? toPosition(toNumber(value[1]), toNumber(value[0])) : null;
}

/** GeoJSON (points, or the feature of them), bare coordinates, or `{"lat": …, "lon": …}`. */
function readJsonPoints(value: unknown): readonly RawPosition[] | null {
  if (Array.isArray(value)) return allOf([value], readJsonPosition);
  if (!isRecord(value)) return null;
  const { type, coordinates } = value;
  if (type === 'Feature') return readJsonPoints(value['geometry']);
  if (type === 'Point') return allOf([coordinates], readJsonPosition);
  if (type === 'MultiPoint' && Array.isArray(coordinates)) return allOf(coordinates, readJsonPosition);
  const position = toPosition(
    toNumber(value['lat'] ?? value['latitude']),
    toNumber(value['lon'] ?? value['lng'] ?? value['longitude']),
  );
  return position === null ? null : [position];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `POINT (4.9 45.7)`, `MULTIPOINT ((4.9 45.7), (4.8 45.8))`: each after a comma. */
function readWkt(inner: string): readonly RawPosition[] | null {
  return allOf(inner.split(','), (part) => {
    const [x = '', y = '', ...further] = part.replace(/[()]/g, ' ').trim().split(/\s+/);
    return further.length > 2 ? null : toPosition(readNumber(y), readNumber(x));
  });
}

function readCoordinate(text: string): Angle | null {
  const degrees = readNumber(text);
  return degrees === null ? readAngle(text) : { degrees, axis: null };
}

/** Latitude first, unless their letters (E, then N) say otherwise. */
export function pairOf(first: Angle, second: Angle): RawPosition & { readonly isSwapped: boolean } {
  const isSwapped =
    first.axis === 'lon' ? second.axis !== 'lon' : second.axis === 'lat' && first.axis === null;
  const [lat, lon] = isSwapped ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
  return { lat, lon, isSwapped };
}

/** Two coordinates, and perhaps an altitude, with something between them. */
function readSeparated(text: string): RawPosition | null {
  for (const separator of /^\S+\s+\S+$/.test(text) ? WITH_ONE_SPACE : SEPARATORS) {
    const parts = text.split(separator);
    // `45,77,4,91`: the second and fourth are decimals.
    const [first = '', second = '', altitude = '0'] =
      parts.length === 4 && separator.test(',') ? [parts.slice(0, 2).join(), parts.slice(2).join()] : parts;
    if (parts.length < 2 || parts.length > 4 || readNumber(altitude) === null) continue;
    const lat = readCoordinate(first);
    const lon = readCoordinate(second);
    if (lat !== null && lon !== null) return pairOf(lat, lon);
  }
  return null;
}

/** `45°46'40"N 4°54'40"E`, `N45°46'40" E4°54'40"`: a letter ends the first angle, or begins the second. */
function readTwoAngles(text: string): RawPosition | null {
  for (const letter of [/[NSEWO](?=[\s,;/]+\S)/gi, /(?=[NSEWO])/gi]) {
    for (const match of text.matchAll(letter)) {
      const cut = match.index + match[0].length;
      const first = readAngle(text.slice(0, cut).replace(/[\s,;/]+$/, ''));
      const second = readAngle(text.slice(cut).replace(/^[\s,;/]+/, ''));
      if (first !== null && second !== null && first.axis !== second.axis) return pairOf(first, second);
    }
  }
  return null;
}

/**
 * The points that one cell holds: "lat, lon", WKT, PostGIS's binary in hexadecimal, GeoJSON or two angles;
 * several only in MULTIPOINT and MultiPoint. Null where it holds none.
 */
export function readPointsText(text: string): readonly RawPosition[] | null {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    // Python writes its dictionaries with single quotes.
    const points = readJsonPoints(parseJson(trimmed) ?? parseJson(trimmed.replaceAll("'", '"')));
    if (points !== null) return points;
  }
  const wkt = WKT.exec(trimmed);
  if (wkt !== null) return readWkt(wkt[1] ?? '');
  if (trimmed.length > MAX_LENGTH) return null;
  const hex = readHexPoint(trimmed);
  if (hex !== null) return [hex];
  const bare = trimmed.replace(/^geo:/i, '').replace(/^[[(]\s*(.*?)\s*[\])]$/, '$1');
  const position = readSeparated(bare) ?? readTwoAngles(bare);
  return position === null ? null : [position];
}
