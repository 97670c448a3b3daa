import { ByteColumnWriter } from '../byte-column-writer.ts';
import { viewOf } from '../bytes-by-four.ts';
import { PLACE_KINDS } from '../place.ts';
import { isLocated, type PlaceTable } from '../place-table.ts';
import { textOf, type TextColumn } from '../text-column.ts';
import { TextSet } from '../text-set.ts';
import { textColumnNames } from './canonical-columns.ts';
import type { CellReader } from './file-cells.ts';
import { MAX_ISSUES } from './match-issues.ts';
import { isOwnTextColumn } from './own-header.ts';
import type { OddCells } from './odd-cells.ts';
import { plainCells } from './plain-cells.ts';
import { countBytes, fillColumns } from './plain-columns.ts';
import { readPlainNumbers } from './plain-numbers.ts';
import { PlainPositions } from './plain-positions.ts';
import { followRules } from './plain-rules.ts';
import { openPlainSources, POSITION_COLUMNS, sheetRow, type PlainSource } from './plain-source.ts';
import type { FileSummary, Intake, IntakeContext, SourceFile } from './intake.ts';
import { settlePoints, type PointRows } from './settle-points.ts';

/** True where each row says something, and none the same as another. */
function areDistinct(column: TextColumn | undefined, size: number): boolean {
  if (column === undefined || !areFilled(column, size)) return false;
  const bytes = viewOf(column.bytes);
  const { offsets } = column;
  const texts = new TextSet();
  for (let row = 0; row < size; row++) {
    const text = textOf(column, row);
    if (texts.add(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0) !== row) return false;
  }
  return true;
}

function areFilled(column: TextColumn | undefined, size: number): boolean {
  if (column === undefined) return false;
  for (let row = 0; row < size; row++) {
    const text = textOf(column, row);
    if (column.offsets[text] === column.offsets[text + 1]) return false;
  }
  return true;
}

/** What the cells of all files say, texts that no row says left out; null where a row's position is a surprise. */
function readColumns(files: readonly PlainSource[], { bounds }: IntakeContext, odd: OddCells | null) {
  const size = sizeOf(files);
  const names = new Set([...textColumnNames(), ...files.flatMap(({ headers }) => headers)]);
  // Numbers, which the table holds among its points.
  for (const name of ['precision_m', ...POSITION_COLUMNS]) names.delete(name);
  const texts = Array.from(names, (name) => {
    const writer = new ByteColumnWriter(size, () => countBytes(files, name));
    return [name, writer] as const;
  });
  const positions = new PlainPositions(size);
  fillColumns(files, [...texts, ...positions.writers]);
  const settled = positions.settle(bounds, (row) => {
    const file = files.find(({ end }) => row < end);
    return (file && odd?.settle(file, row, bounds)) ?? null;
  });
  const said = texts.filter(([, writer]) => !writer.isBlank);
  return (
    settled && {
      positions: settled,
      texts: new Map(said.map(([name, writer]) => [name, writer.toColumn()])),
    }
  );
}

type Columns = NonNullable<ReturnType<typeof readColumns>>;

function toPointRows(file: PlainSource, { texts, positions }: Columns): PointRows {
  const { first, end, report, nullIslands } = file;
  const cellsOf = (name: string): CellReader => {
    const cells = plainCells(texts.get(name), file);
    return (place) => cells(first + place);
  };
  const hasVenues = texts.has('lieux');
  const isAtVenues = file.headers.includes('lieux');
  return {
    size: end - first,
    lon: positions.lon.subarray(first, end),
    lat: positions.lat.subarray(first, end),
    precision: positions.precision.subarray(first, end),
    ids: hasVenues && !isAtVenues ? cellsOf('id') : null,
    venues: hasVenues && isAtVenues ? cellsOf('lieux') : null,
    onUnknownVenue: (place, id) => {
      report.add('unknown-venue', sheetRow(file, first + place), 'lieux', id);
    },
    onMissing: (place) => {
      if (nullIslands.has(first + place)) return;
      report.add('missing-coordinate', sheetRow(file, first + place), 'latitude');
    },
  };
}

function sizeOf(files: readonly PlainSource[]): number {
  return files.at(-1)?.end ?? 0;
}

function toTable(
  files: readonly PlainSource[],
  context: IntakeContext,
  odd: OddCells | null,
): PlaceTable | null {
  const columns = readColumns(files, context, odd);
  if (columns === null) return null;
  const { texts } = columns;
  const size = sizeOf(files);
  if (!areFilled(texts.get('nom'), size) || !areDistinct(texts.get('id'), size)) return null;
  // In the order in which the full reader finds what there is to say.
  if (!files.every((file) => followRules(texts, file, odd))) return null;
  const points = settlePoints(files.map((file) => toPointRows(file, columns)));
  const numbers = readPlainNumbers(texts, files, context, odd);
  if (numbers === null) return null;
  const kind = new Uint8Array(size);
  for (const file of files) kind.fill(PLACE_KINDS.indexOf(file.kind), file.first, file.end);
  const all = [...texts];
  return {
    size,
    issueIds: context.issues.slice(0, MAX_ISSUES).map((issue) => issue.id),
    kind,
    ...numbers,
    pointStart: points.start,
    pointLon: points.lon,
    pointLat: points.lat,
    pointPrecisionMetres: points.precision,
    texts: Object.fromEntries(all.filter(([name]) => isOwnTextColumn(name))),
    otherTexts: all.flatMap(([label, column]) => (isOwnTextColumn(label) ? [] : [{ label, column }])),
  };
}

function summarise(file: PlainSource, table: PlaceTable): FileSummary {
  const { name, kind, headers, delimiter, report } = file;
  const rows = file.end - file.first;
  const columns = headers.filter(isOwnTextColumn).concat(POSITION_COLUMNS);
  let located = 0;
  for (let place = file.first; place < file.end; place++) if (isLocated(table, place)) located++;
  return {
    file: name,
    ok: true,
    encoding: 'utf-8',
    delimiter,
    kind,
    format: 'canonical',
    rows,
    places: rows,
    located,
    rejected: 0,
    warnings: report.warnings(),
    headers,
    columns: Object.fromEntries(columns.map((column) => [column, column])),
  };
}

/**
 * What the full reader would give, for files cut plainly and with the project's own headers, as they are shipped and
 * exported: in a tenth of its time. Null at the first surprise: then nothing of the files is taken. With `odd`, which
 * comes with the full reader, cells that are not plain are put right or reported.
 */
export function readPlainPlaces(
  sources: readonly SourceFile[],
  context: IntakeContext,
  odd: OddCells | null = null,
): Intake | null {
  const files = openPlainSources(sources);
  const table = files === null ? null : toTable(files, context, odd);
  if (files === null || table === null) return null;
  return {
    table,
    report: files.flatMap(({ report }) => report.sorted()),
    files: files.map((file) => summarise(file, table)),
  };
}
