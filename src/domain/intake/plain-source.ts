import type { PlaceKind } from '../place.ts';
import type { RowRange } from './plain-cells.ts';
import type { PlainFile } from './begun-file.ts';
import { openPlainFile } from './plain-file.ts';
import type { SourceFile } from './intake.ts';
import { ReportLines } from './report-lines.ts';

/** Without these a file is not plain. */
export const POSITION_COLUMNS = ['latitude', 'longitude'] as const;

/** The header is the first row of a spreadsheet, the first place the second. */
const FIRST_ROW = 2;

/** A plain file with its rows in the table of all. */
export interface PlainSource extends PlainFile, RowRange {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly report: ReportLines;
  /** Rows of the table that write "no coordinates" as zeros: the report already says so. */
  readonly nullIslands: Set<number>;
}

/** Null where one of the files is not plain. */
export function openPlainSources(sources: readonly SourceFile[]): PlainSource[] | null {
  const files: PlainSource[] = [];
  let first = 0;
  for (const { name, bytes, kind, begun } of sources) {
    const file = kind === undefined ? null : openPlainFile(bytes, begun);
    if (kind === undefined || file === null) return null;
    if (!POSITION_COLUMNS.every((column) => file.headers.includes(column))) return null;
    const end = first + file.grid.rows;
    files.push({ ...file, name, kind, first, end, report: new ReportLines(name), nullIslands: new Set() });
    first = end;
  }
  return files;
}

/** Where a report finds the row of a table. */
export function sheetRow({ first }: PlainSource, row: number): number {
  return row - first + FIRST_ROW;
}
