import { enlarged } from '../enlarged.ts';
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

/** Gathers points, of which there are about as many as places. */
class PointsWriter {
  readonly #start: Uint32Array;
  #lon: Float64Array;
  #lat: Float64Array;
  #precision: Float32Array;
  #places = 0;
  #size = 0;

  constructor(places: number) {
    this.#start = new Uint32Array(places + 1);
    this.#lon = new Float64Array(places);
    this.#lat = new Float64Array(places);
    this.#precision = new Float32Array(places);
  }

  add(lon: number, lat: number, precision: number): void {
    if (this.#size === this.#lon.length) {
      const room = this.#size * 2 + 1;
      this.#lon = enlarged(this.#lon, new Float64Array(room));
      this.#lat = enlarged(this.#lat, new Float64Array(room));
      this.#precision = enlarged(this.#precision, new Float32Array(room));
    }
    this.#lon[this.#size] = lon;
    this.#lat[this.#size] = lat;
    this.#precision[this.#size++] = precision;
  }

  /** Places that each have one point, as they stand. */
  addAll({ size, lon, lat, precision }: PointRows): void {
    // Those of a lone file are all there will be.
    if (size === this.#lon.length) [this.#lon, this.#lat, this.#precision] = [lon, lat, precision];
    else {
      this.#lon.set(lon, this.#size);
      this.#lat.set(lat, this.#size);
      this.#precision.set(precision, this.#size);
    }
    for (let place = 0; place < size; place++) this.#start[++this.#places] = ++this.#size;
  }

  endPlace(): void {
    this.#start[++this.#places] = this.#size;
  }

  toPoints(): PlacePoints {
    const size = this.#size;
    if (size === this.#lon.length) {
      return { start: this.#start, lon: this.#lon, lat: this.#lat, precision: this.#precision };
    }
    return {
      start: this.#start,
      lon: this.#lon.slice(0, size),
      lat: this.#lat.slice(0, size),
      precision: this.#precision.slice(0, size),
    };
  }
}

/** False where that place has no position of its own to take. */
function addPointOf(rows: PointRows, place: number, points: PointsWriter): boolean {
  const several = rows.several?.get(place);
  for (const { position, precisionMetres } of several?.points ?? []) {
    points.add(position[0], position[1], precisionMetres);
  }
  if (several !== undefined) return true;
  const lon = rows.lon[place] ?? NaN;
  if (Number.isNaN(lon)) return false;
  points.add(lon, rows.lat[place] ?? NaN, rows.precision[place] ?? 0);
  return true;
}

/**
 * Settles where each place is: at the several points that its row names, else at its venues where they are
 * located, else where its row says, else where its lender is. Says which venues are unknown and which rows
 * have no position at all.
 */
export function settlePoints(files: readonly PointRows[]): PlacePoints {
  const byId = placesById(files);
  const points = new PointsWriter(files.reduce((places, { size }) => places + size, 0));
  const areAlone = files.every(({ several, venues }) => several === undefined && venues === null);
  for (const rows of files) {
    if (areAlone && areStated(rows.lon)) {
      points.addAll(rows);
      continue;
    }
    for (let place = 0; place < rows.size; place++) {
      const saysAll = rows.several?.has(place) === true && addPointOf(rows, place, points);
      const isLocated = addVenues(rows, place, byId, saysAll ? null : points) || saysAll;
      if (!isLocated && !addPointOf(rows, place, points)) {
        const lender = rows.lenderOf?.(place) ?? null;
        if (lender === null || !addPointOf(lender.rows, lender.place, points)) rows.onMissing(place);
      }
      points.endPlace();
    }
  }
  return points.toPoints();
}

/** True where each row states a position. */
function areStated(lon: Float64Array): boolean {
  for (let place = 0; place < lon.length; place++) if (Number.isNaN(lon[place] ?? NaN)) return false;
  return true;
}

/** Takes the points of a place's venues, where they are wanted, and says whether there are any. */
function addVenues(
  { venues, onUnknownVenue }: PointRows,
  place: number,
  byId: ReadonlyMap<string, PointAt>,
  points: PointsWriter | null,
): boolean {
  let isLocated = false;
  if (venues === null) return isLocated;
  for (const id of splitVenueIds(venues(place))) {
    const venue = byId.get(id);
    if (venue === undefined) onUnknownVenue(place, id);
    else if (points !== null && addPointOf(venue.rows, venue.place, points)) isLocated = true;
  }
  return isLocated;
}
