import { canonicalCells } from './file-cells.ts';
import type { StructureJoin } from './join-structures.ts';
import { rowNumber } from './cut-file.ts';
import type { FileRows } from './read-rows.ts';
import { kindReader } from './row-kinds.ts';

/** Points of all places, as `PlaceTable` holds them. */
export interface PlacePoints {
  readonly start: Uint32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly precision: Float32Array;
}

/** A place of a file, to take the point from. */
interface PlaceAt {
  readonly rows: FileRows;
  readonly place: number;
}

/** Venue ids as `lieux` writes them, separated by `|`. */
function venueIds(cell: string): Iterable<string> {
  if (cell === '') return [];
  return new Set(
    cell
      .split('|')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
}

/** Venues by the id that the table gives them; empty where no file refers to any. */
function venuesById(files: readonly FileRows[], ids: readonly string[]): ReadonlyMap<string, PlaceAt> {
  const byId = new Map<string, PlaceAt>();
  const refers = (rows: FileRows): boolean => rows.file.header.columns.has('lieux');
  if (!files.some(refers)) return byId;
  let index = 0;
  for (const rows of files) {
    const kindOf = kindReader(rows);
    for (let place = 0; place < rows.records.length; place++) {
      const id = ids[index++] ?? '';
      // Among projects, only a row that says it is a venue can be one.
      if (!refers(rows) || kindOf(place) === 'venue') byId.set(id, { rows, place });
    }
  }
  return byId;
}

/**
 * Settles where each place is: at its venues where they are located, else where its row says, else where its
 * structure is. Says which venues are unknown and which rows have no position at all.
 */
export function settlePoints(
  files: readonly FileRows[],
  ids: readonly string[],
  join: StructureJoin,
): PlacePoints {
  const venues = venuesById(files, ids);
  const start: number[] = [0];
  const lon: number[] = [];
  const lat: number[] = [];
  const precision: number[] = [];
  /** False where that place has no position of its own to take. */
  const addPointOf = ({ rows, place }: PlaceAt): boolean => {
    const placeLon = rows.lon[place] ?? NaN;
    if (Number.isNaN(placeLon)) return false;
    lon.push(placeLon);
    lat.push(rows.lat[place] ?? NaN);
    precision.push(rows.precision[place] ?? 0);
    return true;
  };
  for (const rows of files) {
    const { header } = rows.file;
    const venueCells = canonicalCells(rows, 'lieux');
    const venueLabel = header.labels[header.columns.get('lieux') ?? -1] ?? '';
    const [source] = header.coordinates;
    const positionColumn = source?.kind === 'pair' ? source.lat : source?.column;
    const positionLabel = header.labels[positionColumn ?? -1] ?? '';
    for (let place = 0; place < rows.records.length; place++) {
      const row = rowNumber(rows.records[place] ?? 0);
      let isLocated = false;
      for (const id of venueIds(venueCells?.(place) ?? '')) {
        const venue = venues.get(id);
        if (venue === undefined) rows.report.add('unknown-venue', row, venueLabel, id);
        else if (addPointOf(venue)) isLocated = true;
      }
      isLocated ||= addPointOf({ rows, place });
      if (!isLocated) {
        const structure = join.structureOf(rows, place);
        isLocated = structure !== null && addPointOf(structure);
      }
      if (!isLocated && source !== undefined && !rows.nullIslands.has(place)) {
        rows.report.add('missing-coordinate', row, positionLabel);
      }
      start.push(lon.length);
    }
    if (source === undefined) rows.report.add('no-coordinate-columns');
  }
  return {
    start: Uint32Array.from(start),
    lon: Float64Array.from(lon),
    lat: Float64Array.from(lat),
    precision: Float32Array.from(precision),
  };
}
