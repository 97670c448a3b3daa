import { ByteColumnWriter } from '../byte-column-writer.ts';
import { PLACE_KINDS } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import type { TextColumn } from '../text-column.ts';
import { textColumnNames } from './canonical-columns.ts';
import type { CellReader } from './file-cells.ts';
import type { IntakeContext } from './intake.ts';
import { MAX_ISSUES } from './match-issues.ts';
import type { OddCells } from './odd-cells.ts';
import { isOwnTextColumn } from './own-header.ts';
import { plainCells } from './plain-cells.ts';
import { countBytes, fillColumns } from './plain-columns.ts';
import { readPlainNumbers } from './plain-numbers.ts';
import { PlainPositions } from './plain-positions.ts';
import { POSITION_COLUMNS, sheetRow, type PlainSource } from './plain-source.ts';
import { settlePoints, type PointRows } from './settle-points.ts';

/** Columns of texts that files have, or the project knows; what the table holds as numbers of its points is none. */
export function textNamesOf(files: readonly PlainSource[]): Set<string> {
  const names = new Set([...textColumnNames(), ...files.flatMap(({ headers }) => headers)]);
  for (const name of ['precision_m', ...POSITION_COLUMNS]) names.delete(name);
  return names;
}

/** What the cells of all files say, texts that no row says left out; null where a row's position is a surprise. */
export function readColumns(
  files: readonly PlainSource[],
  names: Iterable<string>,
  { bounds }: IntakeContext,
  odd: OddCells | null,
) {
  const size = sizeOf(files);
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

export type Columns = NonNullable<ReturnType<typeof readColumns>>;

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

export function sizeOf(files: readonly PlainSource[]): number {
  return files.at(-1)?.end ?? 0;
}

/** All that a table holds in numbers. Null where a cell is not plain and nobody minds it. */
export function placeRows(
  files: readonly PlainSource[],
  columns: Columns,
  context: IntakeContext,
  odd: OddCells | null,
): Omit<PlaceTable, 'texts' | 'otherTexts'> | null {
  const size = sizeOf(files);
  const points = settlePoints(files.map((file) => toPointRows(file, columns)));
  const numbers = readPlainNumbers(columns.texts, files, context, odd);
  if (numbers === null) return null;
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
  };
}

/** Columns of texts as a table holds them. */
export function splitTexts(texts: ReadonlyMap<string, TextColumn>): Pick<PlaceTable, 'texts' | 'otherTexts'> {
  const all = [...texts];
  return {
    texts: Object.fromEntries(all.filter(([name]) => isOwnTextColumn(name))),
    otherTexts: all.flatMap(([label, column]) => (isOwnTextColumn(label) ? [] : [{ label, column }])),
  };
}
