import type { Bounds, LonLat } from '../geo/lon-lat.ts';
import type { PlaceKind, PlacePoint } from '../place.ts';
import { isBlankRow } from './find-header.ts';
import { rowNumber } from './cut-file.ts';
import type { OpenedFile } from './open-file.ts';
import { readCoordinates, type CoordinateReading } from './read-coordinates.ts';
import { readPrecisions } from './read-precisions.ts';
import { rowText, type ReportLines } from './report-lines.ts';
import { rowKey, type RepeatedRows } from './repeated-rows.ts';

interface SeveralPoints {
  readonly points: readonly PlacePoint[];
  /** The column that tells them, where latitude and longitude tell the first as well. */
  readonly column: number | undefined;
}

/** The rows of a file that become places, with the position that each states itself. */
export interface FileRows {
  readonly file: OpenedFile;
  readonly kind: PlaceKind;
  readonly report: ReportLines;
  /** Indices of the kept records. */
  readonly records: Uint32Array;
  /** Degrees, NaN where the row has no position; by place, as `records`. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Metres, 0 where not stated. */
  readonly precision: Float32Array;
  /** Of the places whose rows name several points, all of them. */
  readonly several: ReadonlyMap<number, SeveralPoints>;
  /** Places whose row writes "no coordinates" as zeros: the report already says so. */
  readonly nullIslands: ReadonlySet<number>;
}

/** An integer of degrees says half a degree of doubt at most: in metres, along a meridian. */
const INTEGER_DEGREE_METRES = 55_660;

/** True where a row stops before its name or its coordinates, cut rather than left empty. */
function isTruncated(file: OpenedFile, record: number, nameColumn: number): boolean {
  const width = file.records[record]?.length ?? 0;
  if (width >= file.header.labels.length) return false;
  const [source] = file.header.coordinates;
  const first = source?.kind === 'pair' ? Math.min(source.lat, source.lon) : (source?.column ?? 0);
  const last = source?.kind === 'pair' ? Math.max(source.lat, source.lon) : (source?.column ?? 0);
  // Between the two coordinates nobody stops; Excel however drops the empty cells at the end of a row.
  if (source !== undefined && first < width && width <= last) return true;
  const isCutLine = record === file.records.length - 1 && !file.endsWithLine;
  return isCutLine && (width <= nameColumn || (source !== undefined && width <= last));
}

/** The header that a coordinate's report line names, '' where there is none. */
function labelOf(file: OpenedFile, column: number): string {
  return column < 0 ? '' : (file.header.labels[column] ?? '');
}

/** A row's doubt in metres: what it states, or what whole degrees leave open. */
export function precisionOf(stated: number | null, reading: CoordinateReading): number {
  if (stated !== null && stated > 0) return stated;
  return reading.kind === 'point' && reading.warnings.includes('low-precision') ? INTEGER_DEGREE_METRES : 0;
}

/** The points of a row that names several; `precision_m` is one number for all or one for each. */
function severalPoints(reading: CoordinateReading, precisions: readonly number[]): SeveralPoints | null {
  if (reading.kind !== 'point' || reading.further === undefined || reading.further.length === 0) return null;
  const positions: LonLat[] = [[reading.lon, reading.lat], ...reading.further];
  const points = positions.map((position, index) => ({
    position,
    precisionMetres: precisionOf(precisions[index] ?? precisions[0] ?? null, reading),
  }));
  return { points, column: reading.furtherColumn };
}

/**
 * Sorts the data rows of a file into places and refused rows: `places + refused = data rows`, where the twin
 * of a row already read counts as refused. Says what is wrong with each, but for a missing position, which a
 * venue or a structure may still give.
 */
export function readRows(
  file: OpenedFile,
  kind: PlaceKind,
  report: ReportLines,
  territory: Bounds,
  repeated: RepeatedRows,
): FileRows {
  const { header, records } = file;
  const nameColumn = header.columns.get('nom') ?? 0;
  const nameLabel = labelOf(file, nameColumn);
  const headerKey = rowKey(records[file.headerRecord] ?? []);
  const precisionColumn = header.columns.get('precision_m');
  const epsgColumn = header.byName.get('epsg');
  const width = header.labels.length;
  const kept = new Uint32Array(records.length);
  const lon = new Float64Array(records.length);
  const lat = new Float64Array(records.length);
  const precision = new Float32Array(records.length);
  const nullIslands = new Set<number>();
  const several = new Map<number, SeveralPoints>();
  let places = 0;

  for (let record = file.headerRecord + 1; record < records.length; record++) {
    const row = records[record] ?? [];
    if (isBlankRow(row)) continue;
    const rowAt = rowNumber(record);
    if (isTruncated(file, record, nameColumn)) {
      report.add('truncated-row', rowAt, '', rowText(row, file.delimiter));
      continue;
    }
    const name = row[nameColumn]?.trim() ?? '';
    if (name === '') {
      report.add('missing-name', rowAt, nameLabel, rowText(row, file.delimiter));
      continue;
    }
    // Files that were put together one below the other have their header again in the middle.
    if (name === nameLabel && rowKey(row) === headerKey) {
      report.add('duplicate-row', rowAt, nameLabel, name);
      continue;
    }
    const epsg = epsgColumn === undefined ? '' : (row[epsgColumn]?.trim() ?? '');
    const reading = readCoordinates(row, header.coordinates, { territory, epsg });
    const label = labelOf(file, reading.column);
    if (reading.kind === 'bad-coordinate' || reading.kind === 'out-of-range') {
      report.add(reading.kind, rowAt, label, reading.value);
      continue;
    }
    if (repeated.hasSeen(row, name)) {
      report.add('duplicate-row', rowAt, nameLabel, name);
      continue;
    }
    if (row.length < width || (row.length > width && !isBlankRow(row.slice(width)))) {
      report.add('ragged-row', rowAt, '', rowText(row, file.delimiter));
    }
    if (reading.kind === 'null-island') {
      report.add('null-island', rowAt, label, reading.value);
      nullIslands.add(places);
    }
    if (reading.kind === 'point') {
      for (const code of reading.warnings) report.add(code, rowAt, label, reading.value);
    }
    kept[places] = record;
    lon[places] = reading.kind === 'point' ? reading.lon : NaN;
    lat[places] = reading.kind === 'point' ? reading.lat : NaN;
    const precisions =
      precisionColumn === undefined ? [] : (readPrecisions(row[precisionColumn] ?? '') ?? []);
    precision[places] = precisionOf(precisions[0] ?? null, reading);
    const points = severalPoints(reading, precisions);
    if (points !== null) several.set(places, points);
    places++;
  }
  return {
    file,
    kind,
    report,
    records: kept.subarray(0, places),
    lon: lon.subarray(0, places),
    lat: lat.subarray(0, places),
    precision: precision.subarray(0, places),
    several,
    nullIslands,
  };
}
