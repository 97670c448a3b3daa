import type { DatasetLoad } from '../domain/dataset.ts';

/** What the page asks the loading worker, and what it answers. */
export interface DatasetRequest {
  /** Absolute address of `site.json`. */
  readonly site: string;
  /** ISO date of the visitor's day, by which closed places are known. */
  readonly today: string;
}

export type DatasetAnswer = Exclude<DatasetLoad, { status: 'loading' }>;

/** The worker first says that it is there, so that a blocked worker is told apart from a slow network. */
export type WorkerMessage = { readonly status: 'started' } | DatasetAnswer;
