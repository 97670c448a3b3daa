import type { Dataset, LoadReason } from './dataset.ts';
import type { Bounds } from './geo/lon-lat.ts';
import type { ViewQuestion } from './pack/read-pack.ts';

/** What whoever reads a packed file must know of its territory. */
export interface PackOrder extends Pick<Dataset, 'issues' | 'neighbourhoods'> {
  /** Address of the file of places, and its length. */
  readonly file: string;
  readonly bytes: number;
  readonly bounds: Bounds;
  /** ISO date of the visitor's day. */
  readonly today: string;
}

/** The places of a view, ready to explore. */
type ViewPlaces = Pick<Dataset, 'table' | 'tree' | 'locations' | 'order' | 'report'>;

/** Why they did not come; `no-ranges`: the server sends a file whole or not at all. */
export type ViewReason = LoadReason | 'no-ranges' | 'cancelled' | 'too-many';

export type ViewAnswer =
  { readonly ok: true; readonly places: ViewPlaces } | { readonly ok: false; readonly reason: ViewReason };

/** Somebody who reads views of a packed file, and keeps what it has fetched for the next. */
export interface ViewReader {
  look(question: ViewQuestion, signal: AbortSignal): Promise<ViewAnswer>;
  end(): void;
}
