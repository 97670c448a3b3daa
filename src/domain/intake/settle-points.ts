import type { PlacePoint } from '../place.ts';
import type { CellReader } from './file-cells.ts';

/** Points of all places, as `PlaceTable` holds them. */
export interface PlacePoints {
  readonly start: Uint32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly precision: Float32Array;
}

/** What the rows of a file say of their positions, by place; `lon` is NaN where a row has none of its own. */
export interface PointRows {
  readonly size: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly precision: Float32Array;
  /** Of the places whose rows name several points, all of them: these rows say wholly where they are. */
  readonly several?: ReadonlyMap<number, { readonly points: readonly PlacePoint[] }>;
  /** By which other files may take its positions; null where its places have no ids, or are at others'. */
  readonly ids: CellReader | null;
  /** `lieux`, null where no row says any. */
  readonly venues: CellReader | null;
  /** From whom a place without position or venue borrows one. */
  readonly lenderOf?: (place: number) => PointAt | null;
  readonly onUnknownVenue: (place: number, id: string) => void;
  readonly onMissing: (place: number) => void;
}

/** A place of a file, to take the point from. */
export interface PointAt {
  readonly rows: PointRows;
  readonly place: number;
}

/** Venue ids as `lieux` writes them, separated by `|`. */
function splitVenueIds(cell: string): Iterable<string> {
  if (cell === '') return [];
  return new Set(
    cell
      .split('|')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
}

/** Places by their own id, the first of each; empty where no file refers to another's places. */
function placesById(files: readonly PointRows[]): ReadonlyMap<string, PointAt> {
  const byId = new Map<string, PointAt>();
  if (!files.some(({ venues }) => venues !== null)) return byId;
  for (const rows of files) {
    if (rows.ids === null) continue;
    for (let place = 0; place < rows.size; place++) {
      const id = rows.ids(place);
      if (id !== '' && !byId.has(id)) byId.set(id, { rows, place });
    }
  }
  return byId;
}

/**
 * Settles where each place is: at the several points that its row names, else at its venues where they are
 * located, else where its row says, else where its lender is. Says which venues are unknown and which rows
 * have no position at all.
 */
export function settlePoints(files: readonly PointRows[]): PlacePoints {
  const byId = placesById(files);
  const start: number[] = [0];
  const lon: number[] = [];
  const lat: number[] = [];
  const precision: number[] = [];
  /** False where that place has no position of its own to take. */
  const addPointOf = (rows: PointRows, place: number): boolean => {
    const several = rows.several?.get(place);
    for (const { position, precisionMetres } of several?.points ?? []) {
      lon.push(position[0]);
      lat.push(position[1]);
      precision.push(precisionMetres);
    }
    if (several !== undefined) return true;
    const placeLon = rows.lon[place] ?? NaN;
    if (Number.isNaN(placeLon)) return false;
    lon.push(placeLon);
    lat.push(rows.lat[place] ?? NaN);
    precision.push(rows.precision[place] ?? 0);
    return true;
  };
  for (const rows of files) {
    for (let place = 0; place < rows.size; place++) {
      let isLocated = rows.several?.has(place) === true && addPointOf(rows, place);
      const saysAll = isLocated;
      for (const id of splitVenueIds(rows.venues?.(place) ?? '')) {
        const venue = byId.get(id);
        if (venue === undefined) rows.onUnknownVenue(place, id);
        else if (!saysAll && addPointOf(venue.rows, venue.place)) isLocated = true;
      }
      isLocated ||= addPointOf(rows, place);
      if (!isLocated) {
        const lender = rows.lenderOf?.(place) ?? null;
        isLocated = lender !== null && addPointOf(lender.rows, lender.place);
      }
      if (!isLocated) rows.onMissing(place);
      start.push(lon.length);
    }
  }
  return {
    start: Uint32Array.from(start),
    lon: Float64Array.from(lon),
    lat: Float64Array.from(lat),
    precision: Float32Array.from(precision),
  };
}
