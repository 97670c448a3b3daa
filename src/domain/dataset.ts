import type { ClusterTree } from './explore/cluster-tree.ts';
import type { Locations } from './geo/locate.ts';
import type { Issue } from './issue.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { PlaceTable } from './place-table.ts';
import type { ReportLine } from './report.ts';
import type { Site } from './site.ts';

/** Why a file could not be used. */
const LOAD_REASONS = ['network', 'missing', 'server', 'timeout', 'unreadable', 'refused'] as const;
export type LoadReason = (typeof LOAD_REASONS)[number];

export interface LoadFailure {
  readonly reason: LoadReason;
  /** The file's address, to say which one. */
  readonly file: string;
}

/** Everything that the page shows, ready to explore: plain data that a worker hands over. */
export interface Dataset {
  readonly site: Site;
  readonly issues: readonly Issue[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly table: PlaceTable;
  readonly tree: ClusterTree;
  /** Where each point of the table lies among the neighbourhoods. */
  readonly locations: Locations;
  /** Rows of the table in the order of the list. */
  readonly order: Uint32Array;
  readonly report: readonly ReportLine[];
  /** Files that could not be used while the others were. */
  readonly failures: readonly LoadFailure[];
}

export type DatasetLoad =
  | { readonly status: 'loading'; readonly slow: boolean }
  | { readonly status: 'ready'; readonly dataset: Dataset }
  | { readonly status: 'failed'; readonly failure: LoadFailure };
