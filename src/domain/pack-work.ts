import type { Dataset, LoadFault, LoadReason } from './dataset.ts';
import type { ClusterTree } from './explore/cluster-tree.ts';
import type { Bounds } from './geo/lon-lat.ts';
import type { ViewQuestion } from './pack/read-pack.ts';

/** What whoever reads a packed file must know of its territory. */
export interface PackOrder extends Pick<Dataset, 'issues' | 'neighbourhoods'> {
  /** Addresses of the file of places and of its summary, and the length that both must agree on. */
  readonly file: string;
  readonly summaryFile: string;
  readonly bytes: number;
  readonly bounds: Bounds;
  /** ISO date of the visitor's day. */
  readonly today: string;
}

/** The places of a view, ready to explore. */
export interface ViewPlaces extends Pick<Dataset, 'table' | 'locations' | 'order' | 'report'> {
  readonly tree: ClusterTree;
}

/** The territory of a packed file, without any place. */
export interface PackBase {
  readonly dataset: Dataset;
  readonly tree: ClusterTree;
}

/** Why they did not come; `replaced`: both files have been published anew. And what is wrong, where more is known. */
export interface NoView {
  readonly ok: false;
  readonly reason: LoadReason | 'cancelled' | 'too-many' | 'replaced';
  readonly detail?: LoadFault;
}

export type ViewAnswer = { readonly ok: true; readonly places: ViewPlaces } | NoView;

/** Somebody who reads views of a packed file, and keeps what it has fetched for the next. */
export interface ViewReader {
  look(question: ViewQuestion, signal: AbortSignal): Promise<ViewAnswer>;
  end(): void;
}
