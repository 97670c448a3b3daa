import type { Neighbourhood } from '../neighbourhood.ts';
import type { PlaceTable } from '../place-table.ts';
import { boxOfAll } from './boxes.ts';
import { isInsideBounds, type Bounds } from './lon-lat.ts';
import { isInsidePolygons, metresToEdge } from './polygon.ts';

/** In which neighbourhood each point of a table lies. */
export interface Locations {
  /** By point: index of the neighbourhood that its position is in, -1 where it is in none. */
  readonly neighbourhood: Int32Array;
  /** By point: 1 where it is surely there, 0 where its circle of doubt crosses the edge ("environ"). */
  readonly sure: Uint8Array;
}

/** Squares along each side of a territory. */
const SQUARES = 128;

/** Which boxes touch the square of a position, in their order: few of those of a whole country. */
function createIndex(boxes: readonly Bounds[]): (lon: number, lat: number) => readonly number[] {
  const all = boxOfAll(boxes);
  if (all === null) return () => NONE;
  const [west, south, east, north] = all;
  const column = (lon: number): number => squareOf((lon - west) / (east - west));
  const row = (lat: number): number => squareOf((lat - south) / (north - south));
  const squares: (number[] | undefined)[] = [];
  for (const [at, box] of boxes.entries()) {
    for (let y = row(box[1]); y <= row(box[3]); y++) {
      for (let x = column(box[0]); x <= column(box[2]); x++) (squares[y * SQUARES + x] ??= []).push(at);
    }
  }
  return (lon, lat) =>
    lon < west || lon > east || lat < south || lat > north
      ? NONE
      : (squares[row(lat) * SQUARES + column(lon)] ?? NONE);
}

const NONE: readonly number[] = [];

/** The far edge belongs to the last square; a territory without width is one. */
const squareOf = (share: number): number => Math.min(SQUARES - 1, Math.floor(share * SQUARES)) || 0;

/** `rows`: the places to be located, if not all of them; of the others nothing is said. */
export function locatePlaces(
  table: PlaceTable,
  neighbourhoods: readonly Neighbourhood[],
  rows: Iterable<number> | null = null,
): Locations {
  const { pointStart, pointLon, pointLat, pointPrecisionMetres } = table;
  const size = pointLon.length;
  const locations = { neighbourhood: new Int32Array(size).fill(-1), sure: new Uint8Array(size) };
  const near = createIndex(neighbourhoods.map(({ bounds }) => bounds));

  function locate(from: number, to: number): void {
    for (let point = from; point < to; point++) {
      const lon = pointLon[point] ?? NaN;
      const lat = pointLat[point] ?? NaN;
      for (const at of near(lon, lat)) {
        const { bounds, polygons } = neighbourhoods[at] ?? NOWHERE;
        if (!isInsideBounds(bounds, lon, lat) || !isInsidePolygons(polygons, lon, lat)) continue;
        const doubtMetres = pointPrecisionMetres[point] ?? 0;
        const sure = doubtMetres === 0 || metresToEdge(polygons, lon, lat) >= doubtMetres;
        // The first, unless only a later one is sure.
        if (!sure && locations.neighbourhood[point] !== -1) continue;
        locations.neighbourhood[point] = at;
        locations.sure[point] = Number(sure);
        if (sure) break;
      }
    }
  }

  if (rows === null) locate(0, size);
  else for (const row of rows) locate(pointStart[row] ?? 0, pointStart[row + 1] ?? 0);
  return locations;
}

const NOWHERE: Pick<Neighbourhood, 'bounds' | 'polygons'> = { bounds: [0, 0, 0, 0], polygons: [] };
