import { rowNumber } from './cut-file.ts';
import type { StructureJoin } from './join-structures.ts';
import type { FileRows } from './read-rows.ts';
import { kindReader } from './row-kinds.ts';
import { settlePoints, type PlacePoints, type PointAt, type PointRows } from './settle-points.ts';
import { venueCells } from './venue-cells.ts';

/** The points of all files' places; what is wrong with them goes into the files' reports. */
export function placePoints(
  files: readonly FileRows[],
  ids: readonly string[],
  join: StructureJoin,
): PlacePoints {
  const pointRows = new Map<FileRows, PointRows>();
  const lenderOf = (rows: FileRows, place: number): PointAt | null => {
    const structure = join.structureOf(rows, place);
    const lender = structure === null ? undefined : pointRows.get(structure.rows);
    return structure === null || lender === undefined ? null : { rows: lender, place: structure.place };
  };
  const known = new Set(ids);
  let next = 0;
  for (const rows of files) {
    const { header } = rows.file;
    const first = next;
    next += rows.records.length;
    const kindOf = kindReader(rows);
    const venues = venueCells(rows, known);
    const venueLabel = header.labels[header.columns.get('lieux') ?? -1] ?? '';
    const [source] = header.coordinates;
    const positionColumn = source?.kind === 'pair' ? source.lat : source?.column;
    const positionLabel = header.labels[positionColumn ?? -1] ?? '';
    const rowOf = (place: number): number => rowNumber(rows.records[place] ?? 0);
    pointRows.set(rows, {
      ...rows,
      size: rows.records.length,
      // Among projects, only a row that says it is a venue can be one.
      ids: (place) => (venues === null || kindOf(place) === 'venue' ? (ids[first + place] ?? '') : ''),
      venues,
      lenderOf: (place) => lenderOf(rows, place),
      onUnknownVenue: (place, id) => {
        rows.report.add('unknown-venue', rowOf(place), venueLabel, id);
      },
      onMissing: (place) => {
        if (source === undefined || rows.nullIslands.has(place)) return;
        rows.report.add('missing-coordinate', rowOf(place), positionLabel);
      },
    });
    if (source === undefined) rows.report.add('no-coordinate-columns');
  }
  return settlePoints([...pointRows.values()]);
}
