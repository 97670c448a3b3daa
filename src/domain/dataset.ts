import type { ClusterTree } from './explore/cluster-tree.ts';
import type { Locations } from './geo/locate.ts';
import type { Bounds } from './geo/lon-lat.ts';
import type { SourceFile } from './intake/read-places.ts';
import type { Issue } from './issue.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { PackSummary } from './pack/pack-summary.ts';
import type { PlaceTable } from './place-table.ts';
import type { ReportLine } from './report.ts';
import type { Site } from './site.ts';

/** Why a file could not be used. */
export type LoadReason = 'network' | 'missing' | 'server' | 'timeout' | 'unreadable' | 'refused';

export interface LoadFailure {
  readonly reason: LoadReason;
  /** What exactly is wrong, where more is known. */
  readonly detail?: LoadFault;
  /** The file's name or address, to say which one. */
  readonly file: string;
  /** When the copy was taken that is shown instead, in milliseconds since 1970. */
  readonly keptAt?: number;
}

/** What can be wrong with the address of a file (`data`) or of a territory (`site`) that a link asks for. */
export type AddressFault = 'no-address' | 'not-https' | 'credentials' | 'other-origin' | 'elsewhere';

/** What else can be known of a file that does not come from another site. */
type RemoteFault =
  /** A link's file is elsewhere than the link says. */
  | 'redirect'
  /** A source of `site.json` has gone to a host that `dataOrigins` does not list. */
  | 'moved'
  /** The other site answers, and does not let this one read. */
  | 'cors'
  /** The content security policy with which the site was built does not know the host. */
  | 'policy'
  /** A page of HTML: a login, a preview. */
  | 'page'
  | 'private'
  | 'busy'
  /** It sends a file whole or not at all. */
  | 'no-ranges'
  /** It compresses what is asked for by its position. */
  | 'encoded'
  /** The summary speaks of another file of places. */
  | 'other-pack'
  /** A web page stands where a packed file should. */
  | 'no-pack';

export type LoadFault = AddressFault | RemoteFault;

/** Whose places a data set shows. */
type DatasetOrigin =
  | { readonly kind: 'site' }
  /** Files that the address names, instead of the site's. */
  | { readonly kind: 'address'; readonly names: readonly string[] }
  /** A visitor's own files, seen by nobody else. */
  | { readonly kind: 'own'; readonly names: readonly string[] };

/** How much of a packed file's places a table holds. */
export interface Scope {
  /** Address of the file of places. */
  readonly file: string;
  /** Address of its summary. */
  readonly summaryFile: string;
  /** What is known of all of them. */
  readonly summary: PackSummary;
  /** Whose places the table holds, all of them; null where there are too many in sight: then it holds none. */
  readonly bounds: Bounds | null;
}

/** What a page lists and filters, ready to explore: plain data that a worker hands over. */
export interface Dataset {
  readonly site: Site;
  readonly issues: readonly Issue[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly table: PlaceTable;
  /** Where each point of the table lies among the neighbourhoods. */
  readonly locations: Locations;
  /** Rows of the table in the order of the list. */
  readonly order: Uint32Array;
  readonly report: readonly ReportLine[];
  /** Files that could not be used while the others were. */
  readonly failures: readonly LoadFailure[];
  readonly origin: DatasetOrigin;
  /** Left out where the table holds all places that there are. */
  readonly scope?: Scope;
}

/**
 * A data set of which something was shown before it was read wholly: `Glimpse` tells what. `tree`: null where the clusters
 * that are there hold.
 */
export interface WholeDataset {
  readonly dataset: Dataset;
  readonly tree: ClusterTree | null;
}

/** A data set as it is shown. */
export interface ShownDataset {
  readonly dataset: Dataset;
  /** The clusters of the map; null while they are being built: the list is there before. */
  readonly tree: ClusterTree | null;
}

/**
 * A file behind a table, which the browser keeps for the page, outside of its memory and on disk where it is large: a
 * visitor's own files are read together with it, without asking the network.
 */
export interface KeptFile extends Omit<SourceFile, 'bytes'> {
  readonly blob: Blob;
}

export type DatasetLoad =
  | { readonly status: 'loading'; readonly slow: boolean }
  | ({ readonly status: 'ready' } & ShownDataset)
  | { readonly status: 'failed'; readonly failure: LoadFailure };
