import type { DatasetLoad } from '../domain/dataset.ts';
import type { OwnFilesTask, OwnFilesWork } from '../domain/own-files-work.ts';
import type { Fetched } from './fetch-bytes.ts';

/** What the page asks the loading worker, and what it answers. */
export interface DatasetRequest {
  /** Absolute address of the site's own `site.json`. */
  readonly site: string;
  /** The `site.json` that the address asks for instead, as it writes it. */
  readonly askedSite: string | null;
  /** ISO date of the visitor's day, by which closed places are known. */
  readonly today: string;
  /** The page's own address, against which `site` and `data` are read. */
  readonly page: string;
  /** Files that the address asks for instead of the site's own, as it writes them. */
  readonly data: readonly string[];
  /** Whether copies of other sites' files may be kept on the device. */
  readonly keepsCopies: boolean;
}

/** With the site's own `site.json` where it has come while the worker was starting. */
export interface DatasetOrder {
  readonly request: DatasetRequest;
  readonly siteFile: Fetched | null;
}

export type DatasetAnswer = Exclude<DatasetLoad, { status: 'loading' }>;

/** The worker first says that it is there, so that a blocked worker is told apart from a slow network. */
export type WorkerMessage = { readonly status: 'started' } | DatasetAnswer;

/** The same for the worker that works on a visitor's own files: one task, and what it tells of it. */
export interface OwnFilesRequest<Task extends OwnFilesTask> {
  readonly task: Task;
  readonly question: OwnFilesWork[Task]['question'];
}

export type OwnFilesMessage<Task extends OwnFilesTask> =
  | { readonly status: 'started' | 'broken' }
  | { readonly status: 'progress'; readonly progress: OwnFilesWork[Task]['progress'] }
  | { readonly status: 'done'; readonly answer: OwnFilesWork[Task]['answer'] };
