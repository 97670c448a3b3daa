import { ByteColumnWriter } from '../byte-column-writer.ts';
import { viewOf } from '../bytes-by-four.ts';
import { PLACE_KINDS, type PlaceKind } from '../place.ts';
import { isLocated, type PlaceTable } from '../place-table.ts';
import { textOf, type TextColumn } from '../text-column.ts';
import { TextSet } from '../text-set.ts';
import { textColumnNames } from './canonical-columns.ts';
import type { CellReader } from './file-cells.ts';
import { MAX_ISSUES } from './match-issues.ts';
import { isOwnTextColumn } from './own-header.ts';
import { plainCells, type RowRange } from './plain-cells.ts';
import { countBytes, fillColumns } from './plain-columns.ts';
import { openPlainFile, type PlainFile } from './plain-file.ts';
import { readPlainNumbers } from './plain-numbers.ts';
import { PlainPositions } from './plain-positions.ts';
import type { FileSummary, Intake, IntakeContext, SourceFile } from './read-places.ts';
import { ReportLines } from './report-lines.ts';
import { settlePoints, type PointRows } from './settle-points.ts';

const POSITION = ['latitude', 'longitude'];
/** The header is the first row of a spreadsheet, the first place the second. */
const FIRST_ROW = 2;

/** A plain file with its rows in the table of all. */
interface PlainSource extends PlainFile, RowRange {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly report: ReportLines;
}

function openSources(sources: readonly SourceFile[]): PlainSource[] | null {
  const files: PlainSource[] = [];
  let first = 0;
  for (const { name, bytes, kind } of sources) {
    const file = kind === undefined ? null : openPlainFile(bytes);
    if (kind === undefined || file === null) return null;
    const end = first + file.grid.rows;
    files.push({ ...file, name, kind, first, end, report: new ReportLines(name) });
    first = end;
  }
  return files;
}

/** True where each row says something, and none the same as another. */
function areDistinct(column: TextColumn | undefined, size: number): boolean {
  if (column === undefined || !areFilled(column, size)) return false;
  const bytes = viewOf(column.bytes);
  const { offsets } = column;
  const texts = new TextSet(size);
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
function readColumns(files: readonly PlainSource[], names: Iterable<string>, { bounds }: IntakeContext) {
  const size = files.at(-1)?.end ?? 0;
  const texts = Array.from(names, (name) => {
    const writer = new ByteColumnWriter(size, () => countBytes(files, name));
    return [name, writer] as const;
  });
  const positions = new PlainPositions(size);
  fillColumns(files, [...texts, ...positions.writers]);
  const settled = positions.settle(bounds);
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
  const { first, end, report } = file;
  const cellsOf = (name: string): CellReader => {
    const cells = plainCells(texts.get(name), file);
    return (place) => cells(first + place);
  };
  const hasVenues = texts.has('lieux');
  const isAtVenues = file.headers.includes('lieux');
  return {
    size: file.grid.rows,
    lon: positions.lon.subarray(first, end),
    lat: positions.lat.subarray(first, end),
    precision: positions.precision.subarray(first, end),
    ids: hasVenues && !isAtVenues ? cellsOf('id') : null,
    venues: hasVenues && isAtVenues ? cellsOf('lieux') : null,
    onUnknownVenue: (place, id) => {
      report.add('unknown-venue', place + FIRST_ROW, 'lieux', id);
    },
    onMissing: (place) => {
      report.add('missing-coordinate', place + FIRST_ROW, 'latitude');
    },
  };
}

function toTable(files: readonly PlainSource[], context: IntakeContext): PlaceTable | null {
  const headers = files.flatMap((file) => file.headers);
  const others = headers.filter((name) => !isOwnTextColumn(name) && !POSITION.includes(name));
  const names = new Set([...textColumnNames(), ...headers]);
  // Numbers, which the table holds among its points.
  for (const name of ['precision_m', ...POSITION]) names.delete(name);
  const columns = readColumns(files, names, context);
  if (columns === null) return null;
  const { texts } = columns;
  const size = files.at(-1)?.end ?? 0;
  if (!areFilled(texts.get('nom'), size) || !areDistinct(texts.get('id'), size)) return null;
  const numbers = readPlainNumbers(texts, files, context);
  if (numbers === null) return null;
  const points = settlePoints(files.map((file) => toPointRows(file, columns)));
  const kind = new Uint8Array(size);
  for (const file of files) kind.fill(PLACE_KINDS.indexOf(file.kind), file.first, file.end);
  return {
    size,
    issueIds: context.issues.slice(0, MAX_ISSUES).map((issue) => issue.id),
    kind,
    ...numbers,
    pointStart: points.start,
    pointLon: points.lon,
    pointLat: points.lat,
    pointPrecisionMetres: points.precision,
    texts: Object.fromEntries([...texts].filter(([name]) => !others.includes(name))),
    otherTexts: [...new Set(others)].flatMap((label) => {
      const column = texts.get(label);
      return column === undefined ? [] : [{ label, column }];
    }),
  };
}

function summarise(file: PlainSource, table: PlaceTable): FileSummary {
  const { name, kind, headers, delimiter, report } = file;
  const rows = file.end - file.first;
  const columns = headers.filter(isOwnTextColumn).concat(POSITION);
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
 * What `readPlaces` would give, for files in which nothing surprises: the project's own, as they are shipped
 * and exported. A tenth of the time and of the code. Null at the first surprise: then nothing of the files is
 * taken, and the full intake reads them all.
 */
export function readPlainPlaces(sources: readonly SourceFile[], context: IntakeContext): Intake | null {
  const files = openSources(sources);
  const isLocatable = files?.every(({ headers }) => POSITION.every((name) => headers.includes(name)));
  if (files === null || isLocatable !== true) return null;
  const table = toTable(files, context);
  if (table === null) return null;
  return {
    table,
    report: files.flatMap(({ report }) => report.sorted()),
    files: files.map((file) => summarise(file, table)),
  };
}
