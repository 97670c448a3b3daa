import type { LonLat } from './lon-lat.ts';
import type { Polygons } from './polygon.ts';
import { readPosition } from './read-polygons.ts';
import { toRing, type Ring } from './ring.ts';

/** Decimals of a degree: six are about ten centimetres, five a metre. */
type Digits = 5 | 6;

type Corners = readonly LonLat[];

function toPosition(value: unknown, digits: Digits): LonLat | null {
  const position = readPosition(value);
  return position === null
    ? null
    : [Number(position[0].toFixed(digits)), Number(position[1].toFixed(digits))];
}

function isSame(a: LonLat | undefined, b: LonLat | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Twice the signed area in square degrees: positive where the ring turns to the left. */
function turning(ring: Corners): number {
  let sum = 0;
  for (const [index, [lon, lat]] of ring.entries()) {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    sum += lon * nextLat - nextLon * lat;
  }
  return sum;
}

/** Open corners, none twice in a row; null where they enclose nothing. */
function corners(value: unknown, digits: Digits): Corners | null {
  if (!Array.isArray(value)) return null;
  const kept: LonLat[] = [];
  for (const raw of value) {
    const position = toPosition(raw, digits);
    if (position !== null && !isSame(position, kept.at(-1))) kept.push(position);
  }
  while (kept.length > 1 && isSame(kept[0], kept.at(-1))) kept.pop();
  return kept.length < 3 || turning(kept) === 0 ? null : kept;
}

function closed(ring: Corners, leftwards: boolean): Ring {
  const turned = turning(ring) > 0 === leftwards ? ring : ring.toReversed();
  return toRing([...turned, ...turned.slice(0, 1)]);
}

/** A polygon as RFC 7946 wants it: closed, outline to the left, holes to the right; null without outline. */
function repairPolygon(value: unknown, digits: Digits): readonly Ring[] | null {
  if (!Array.isArray(value)) return null;
  const [outline, ...holes] = value.map((ring) => corners(ring, digits));
  if (outline === undefined || outline === null) return null;
  return [closed(outline, true), ...holes.flatMap((hole) => (hole === null ? [] : [closed(hole, false)]))];
}

/**
 * The polygons of a geometry put right, those that enclose nothing left out. More digits than the survey had
 * are noise in a diff.
 */
export function repairPolygons(type: unknown, coordinates: unknown, digits: Digits = 6): Polygons {
  const polygons: readonly unknown[] =
    type === 'Polygon'
      ? [coordinates]
      : type === 'MultiPolygon' && Array.isArray(coordinates)
        ? coordinates
        : [];
  return polygons.flatMap((polygon) => {
    const repaired = repairPolygon(polygon, digits);
    return repaired === null ? [] : [repaired];
  });
}
