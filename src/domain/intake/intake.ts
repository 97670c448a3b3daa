import type { Bounds } from '../geo/lon-lat.ts';
import type { Issue } from '../issue.ts';
import type { PlaceKind } from '../place.ts';
import type { PlaceTable } from '../place-table.ts';
import type { ReportCode, ReportLine } from '../report.ts';
import type { BegunFile } from './begun-file.ts';
import type { Dialect } from './cut-file.ts';
import type { ManualColumns } from './read-header.ts';
import type { FileFormat } from './recognise-format.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What its rows are; where it is left out, the columns and then the file's name tell. */
  readonly kind?: PlaceKind;
  /** Columns chosen by hand for this file alone. */
  readonly columns?: ManualColumns;
  /** What was done with it while it came. */
  readonly begun?: BegunFile;
}

export interface IntakeContext {
  readonly issues: readonly Issue[];
  /** The territory's, to tell swapped and stray coordinates. */
  readonly bounds: Bounds;
  /** ISO date; what has ended before it is closed. */
  readonly today: string;
}

export interface FileSummary extends Dialect {
  readonly file: string;
  /** False where the whole file is refused, for the reason in `error`. */
  readonly ok: boolean;
  readonly error?: ReportCode;
  readonly kind: PlaceKind;
  readonly format: FileFormat;
  /** Data rows: `places + rejected`. */
  readonly rows: number;
  readonly places: number;
  readonly located: number;
  readonly rejected: number;
  /** Distinct codes. */
  readonly warnings: readonly ReportCode[];
  /** As the file writes them. */
  readonly headers: readonly string[];
  /** Canonical column → header, for those recognised. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface Intake {
  readonly table: PlaceTable;
  readonly report: readonly ReportLine[];
  readonly files: readonly FileSummary[];
}
