import type { PlaceKind } from '../place.ts';
import { isLocated } from '../place-table.ts';
import { buildTable } from './build-table.ts';
import { checkCells } from './check-cells.ts';
import { PROJECT_COLUMNS } from './canonical-columns.ts';
import type { FileSummary, Intake, IntakeContext, SourceFile } from './intake.ts';
import { JUDGED_CELLS } from './judge-odd-cells.ts';
import { readPlainPlaces } from './plain-places.ts';
import type { Header, ManualColumns } from './read-header.ts';
import { rowNumber } from './cut-file.ts';
import { openFile, type OpenedFile, type RefusedFile } from './open-file.ts';
import { readRows, type FileRows } from './read-rows.ts';
import { recogniseFormat } from './recognise-format.ts';
import { RepeatedRows } from './repeated-rows.ts';
import { ReportLines } from './report-lines.ts';

export type { FileSummary, Intake, IntakeContext, SourceFile };

export interface IntakeOptions {
  readonly columns?: ManualColumns;
  /** Called after each file is cut, with the data rows found so far. */
  readonly onRows?: (rows: number) => void;
}

/** With the way back from each place to its row, as a report needs it. */
export interface FullIntake extends Intake {
  /** The row of its file that each place of the table comes from; the files in their order, rows ascending. */
  readonly placeRows: Uint32Array;
}

function kindOf(source: SourceFile, header: Header | null): PlaceKind {
  if (source.kind !== undefined) return source.kind;
  if (PROJECT_COLUMNS.some((column) => header?.columns.has(column))) return 'project';
  // The name without its folders: a file of venues may lie in a folder called `projets`.
  const name = source.name.split(/[/\\]/).pop() ?? '';
  return /(?:^|[^a-z])(?:projets?|projects?)(?:[^a-z]|$)/i.test(name) ? 'project' : 'venue';
}

/** Canonical column → header, coordinates included. */
function recognisedColumns(header: Header): Record<string, string> {
  const entries = [...header.columns].map(([name, column]): [string, string] => [
    name,
    header.labels[column] ?? '',
  ]);
  const [source] = header.coordinates;
  if (source?.kind === 'pair') {
    entries.push(
      ['latitude', header.labels[source.lat] ?? ''],
      ['longitude', header.labels[source.lon] ?? ''],
    );
  }
  if (source?.kind === 'point') entries.push(['point', header.labels[source.column] ?? '']);
  return Object.fromEntries(entries);
}

function summarise(read: ReadFile, places: number, located: number): FileSummary {
  const { source, opened, kind, report } = read;
  const { header } = opened;
  const rows = 'error' in opened ? 0 : opened.dataRows;
  return {
    file: source.name,
    ok: !('error' in opened),
    ...('error' in opened ? { error: opened.error } : {}),
    encoding: opened.encoding,
    delimiter: opened.delimiter,
    kind,
    format: header === null ? 'other' : recogniseFormat(header.byName),
    rows,
    places,
    located,
    rejected: rows - places,
    warnings: report.warnings(),
    headers: header?.labels ?? [],
    columns: header === null ? {} : recognisedColumns(header),
  };
}

interface ReadFile {
  readonly source: SourceFile;
  readonly report: ReportLines;
  readonly opened: OpenedFile | RefusedFile;
  readonly kind: PlaceKind;
  /** Null where the file is refused. */
  readonly rows: FileRows | null;
}

function rowsOfPlaces(read: readonly ReadFile[], size: number): Uint32Array {
  const placeRows = new Uint32Array(size);
  let first = 0;
  for (const { rows } of read) {
    if (rows === null) continue;
    placeRows.set(rows.records.map(rowNumber), first);
    first += rows.records.length;
  }
  return placeRows;
}

/** By place, the row of its file: all rows below the header are places. */
function plainPlaceRows({ files, table }: Intake): Uint32Array {
  const placeRows = new Uint32Array(table.size);
  let first = 0;
  for (const { places } of files) {
    for (let place = 0; place < places; place++) placeRows[first++] = rowNumber(place + 1);
  }
  return placeRows;
}

/**
 * The whole way from files to places: any bytes give a table, a report of every refused row and doubtful
 * cell, and a summary of each file. Never throws: bad data is said, not raised. In each file
 * `places + rejected = data rows`; the second of two identical rows counts as rejected, with a warning.
 */
export function readPlaces(
  files: readonly SourceFile[],
  context: IntakeContext,
  options: IntakeOptions = {},
): FullIntake {
  // Most files are cut plainly, and hold a cell here and there that is not as it should be.
  const isAsNamed = options.columns === undefined && files.every(({ columns }) => columns === undefined);
  const plain = isAsNamed ? readPlainPlaces(files, context, JUDGED_CELLS) : null;
  if (plain === null) return readInFull(files, context, options);
  options.onRows?.(plain.table.size);
  return { ...plain, placeRows: plainPlaceRows(plain) };
}

/** The same, every file cut by PapaParse and every row looked at. */
export function readInFull(
  files: readonly SourceFile[],
  context: IntakeContext,
  options: IntakeOptions = {},
): FullIntake {
  const repeatedByShape = new Map<string, RepeatedRows>();
  let rowsFound = 0;
  const read = files.map((source): ReadFile => {
    const report = new ReportLines(source.name);
    const opened = openFile(source.bytes, report, source.columns ?? options.columns);
    const kind = kindOf(source, opened.header);
    if ('error' in opened) return { source, report, opened, kind, rows: null };
    rowsFound += opened.dataRows;
    options.onRows?.(rowsFound);
    const shape = [kind, ...opened.header.labels].join('\u0000');
    const repeated = repeatedByShape.get(shape) ?? new RepeatedRows();
    repeatedByShape.set(shape, repeated);
    const rows = readRows(opened, kind, report, context.bounds, repeated);
    checkCells(rows);
    return { source, report, opened, kind, rows };
  });

  const table = buildTable(
    read.flatMap(({ rows }) => rows ?? []),
    context.issues,
    context.today,
  );
  let first = 0;
  const summaries = read.map((file) => {
    const places = file.rows?.records.length ?? 0;
    let located = 0;
    for (let index = first; index < first + places; index++) if (isLocated(table, index)) located++;
    first += places;
    return summarise(file, places, located);
  });
  return {
    table,
    report: read.flatMap(({ report }) => report.sorted()),
    files: summaries,
    placeRows: rowsOfPlaces(read, table.size),
  };
}
