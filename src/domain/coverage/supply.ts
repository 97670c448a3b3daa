import KDBush from 'kdbush';
import { distanceMetres } from '../geo/distance.ts';
import type { Bounds } from '../geo/lon-lat.ts';
import type { Polygons } from '../geo/polygon.ts';
import { cornersOf } from '../geo/ring.ts';
import { walkingReachMetres } from '../geo/walking.ts';
import type { PlaceTable } from '../place-table.ts';
import { NearestPlaces } from './nearest-places.ts';
import { widenBounds } from './plane.ts';
import { SHARE_MINUTES, type OutlineOf } from './reach.ts';

/** A place at most so far from the edge of a neighbourhood is near it. */
export const NEARBY_METRES = 300;
/** A position more doubtful than this reassures nobody: it counts in no share and is nobody's nearest. */
const MOST_DOUBT_METRES = 150;

/** The columns of a table that coverage reads: a worker needs no others. */
export type PlaceColumns = Pick<
  PlaceTable,
  | 'size'
  | 'issueIds'
  | 'issueMask'
  | 'closed'
  | 'pointStart'
  | 'pointLon'
  | 'pointLat'
  | 'pointPrecisionMetres'
>;

/** The points of all places that count (located, open, of an issue), ready to be asked for. */
export interface Supply {
  readonly issueIds: readonly string[];
  /** Rows of the table, those that do not count included. */
  readonly places: number;
  /** Row of the place that a point belongs to; the points of a place follow each other. */
  readonly place: Uint32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly doubtMetres: Float32Array;
  readonly issueMask: Uint32Array;
  /** Among the points that are firm enough for shares. */
  readonly nearest: NearestPlaces;
  readonly outlineOf: OutlineOf | null;
  /** Points that may matter to what is within the box. */
  readonly around: (bounds: Bounds) => number[];
}

/** Whether a position is sure enough for shares and distances. */
export function isFirm(doubtMetres: number): boolean {
  return doubtMetres <= MOST_DOUBT_METRES;
}

export interface SupplyOptions {
  /** By place: 1 where it counts, as a filter keeps it; every place where it is left out. */
  readonly kept?: Uint8Array;
  readonly outlineOf?: OutlineOf;
}

/** Chooses the points that count and indexes them; once for a table and a filter. */
export function prepareSupply(table: PlaceColumns, { kept, outlineOf }: SupplyOptions = {}): Supply {
  const issues = 2 ** table.issueIds.length - 1;
  const points: number[] = [];
  const places: number[] = [];
  for (let place = 0; place < table.size; place++) {
    if (((table.issueMask[place] ?? 0) & issues) === 0 || table.closed[place] === 1) continue;
    if (kept !== undefined && kept[place] !== 1) continue;
    const end = table.pointStart[place + 1] ?? 0;
    for (let point = table.pointStart[place] ?? 0; point < end; point++) {
      points.push(point);
      places.push(place);
    }
  }
  const place = Uint32Array.from(places);
  const lon = Float64Array.from(points, (point) => table.pointLon[point] ?? 0);
  const lat = Float64Array.from(points, (point) => table.pointLat[point] ?? 0);
  const doubtMetres = Float32Array.from(points, (point) => table.pointPrecisionMetres[point] ?? 0);
  const issueMask = place.map((row) => ((table.issueMask[row] ?? 0) & issues) >>> 0);
  const rows = place.map((_, row) => row);
  const firm = rows.filter((row) => isFirm(doubtMetres[row] ?? 0));
  return {
    issueIds: table.issueIds,
    places: table.size,
    place,
    lon,
    lat,
    doubtMetres,
    issueMask,
    nearest: new NearestPlaces(lon, lat, issueMask, firm),
    outlineOf: outlineOf ?? null,
    around: windowOf(rows, lon, lat, doubtMetres, outlineOf),
  };
}

/** A few points that matter from afar have an index of their own, so that the many are asked for nearby. */
function windowOf(
  rows: Uint32Array,
  lon: Float64Array,
  lat: Float64Array,
  doubtMetres: Float32Array,
  outlineOf: OutlineOf | undefined,
): Supply['around'] {
  const usual = walkingReachMetres(Math.max(...SHARE_MINUTES));
  const mattersAt = Float64Array.from(rows, (row) =>
    Math.max(usual, doubtMetres[row] ?? 0, outlineMetres(lon[row] ?? 0, lat[row] ?? 0, outlineOf)),
  );
  const far = rows.filter((row) => (mattersAt[row] ?? 0) > usual);
  const farthest = far.reduce((most, row) => Math.max(most, mattersAt[row] ?? 0), usual);
  const indexes = [
    { metres: usual, members: rows.filter((row) => mattersAt[row] === usual) },
    { metres: farthest, members: far },
  ].map(({ metres, members }) => ({ metres, members, index: indexOf(members, lon, lat) }));
  return (bounds) =>
    indexes.flatMap(({ metres, members, index }) =>
      index.range(...widenBounds(bounds, metres)).map((at) => members[at] ?? 0),
    );
}

function indexOf(rows: Uint32Array, lon: Float64Array, lat: Float64Array): KDBush {
  const index = new KDBush(rows.length);
  for (const row of rows) index.add(lon[row] ?? 0, lat[row] ?? 0);
  return index.finish();
}

/** How far from a point its outlines reach: to their farthest corner. */
function outlineMetres(lon: number, lat: number, outlineOf: OutlineOf | undefined): number {
  if (outlineOf === undefined) return 0;
  const rings = SHARE_MINUTES.flatMap((minutes): Polygons => outlineOf(lon, lat, minutes) ?? []).flat();
  const corners = rings.flatMap(cornersOf);
  return corners.reduce((most, corner) => Math.max(most, distanceMetres(lon, lat, corner[0], corner[1])), 0);
}
