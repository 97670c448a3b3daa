import type { Dataset, KeptFile } from './dataset.ts';
import type { ClusterTree } from './explore/cluster-tree.ts';
import type { Bounds } from './geo/lon-lat.ts';
import type { FindingTable } from './geocode/finding-table.ts';
import type { AddressedRows } from './geocode/place-findings.ts';
import type { FileSummary, SourceFile } from './intake/read-places.ts';
import type { ReportTable } from './report-table.ts';

/** Whether a visitor's own places are shown with the site's or alone. */
export const OWN_FILES_MODES = ['beside', 'instead'] as const;
export type OwnFilesMode = (typeof OWN_FILES_MODES)[number];

/** What the files are read against and beside: as much of the site's own data set as that takes. */
interface SiteBasis extends Pick<Dataset, 'site' | 'issues' | 'neighbourhoods'> {
  readonly sources: readonly KeptFile[];
}

/** What a visitor asks to read: files that never leave the device. */
export interface OwnFilesQuestion {
  readonly files: readonly SourceFile[];
  readonly mode: OwnFilesMode;
  /** What the site shows by itself. */
  readonly site: SiteBasis;
  /** ISO date of the visitor's day. */
  readonly today: string;
  /** Positions that were found by address. */
  readonly findings: FindingTable;
}

/** One file as it was read. */
export interface OwnFile {
  readonly summary: FileSummary;
  /** Places that are kept although something about their row is doubtful. */
  readonly doubtful: number;
}

/** Everything that a visitor's files give. */
export interface OwnFilesReading {
  readonly files: readonly OwnFile[];
  readonly report: ReportTable;
  /** The data set to explore: these places, with the site's or without. */
  readonly dataset: Dataset;
  readonly tree: ClusterTree;
  /** Rows of the table that are the visitor's own: from `first` to `end`, the last one not among them. */
  readonly first: number;
  readonly end: number;
  /** Where most of them are, null where none is located. */
  readonly frame: Bounds | null;
  /** Those whose file gives an address and no position. */
  readonly addressed: AddressedRows;
}

/** How far the reading is. */
export interface OwnFilesProgress {
  readonly stage: 'reading' | 'checking' | 'drawing';
  readonly rows: number;
}
