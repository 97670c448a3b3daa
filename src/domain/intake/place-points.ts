import { rowNumber } from './cut-file.ts';
import { canonicalCells } from './file-cells.ts';
import type { StructureJoin } from './join-structures.ts';
import type { FileRows } from './read-rows.ts';
import { settlePoints, type PlacePoints, type PointAt, type PointRows } from './settle-points.ts';

/** The points of all files' places; what is wrong with them goes into the files' reports. */
export function placePoints(files: readonly FileRows[], join: StructureJoin): PlacePoints {
  const pointRows = new Map<FileRows, PointRows>();
  const lenderOf = (rows: FileRows, place: number): PointAt | null => {
    const structure = join.structureOf(rows, place);
    const lender = structure === null ? undefined : pointRows.get(structure.rows);
    return structure === null || lender === undefined ? null : { rows: lender, place: structure.place };
  };
  for (const rows of files) {
    const { header } = rows.file;
    const venues = canonicalCells(rows, 'lieux');
    const venueLabel = header.labels[header.columns.get('lieux') ?? -1] ?? '';
    const [source] = header.coordinates;
    const positionColumn = source?.kind === 'pair' ? source.lat : source?.column;
    const positionLabel = header.labels[positionColumn ?? -1] ?? '';
    const rowOf = (place: number): number => rowNumber(rows.records[place] ?? 0);
    pointRows.set(rows, {
      ...rows,
      size: rows.records.length,
      ids: venues === null ? canonicalCells(rows, 'id') : null,
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
