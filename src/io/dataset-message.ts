import type { Dataset, KeptFile, LoadFailure, WholeDataset } from '../domain/dataset.ts';
import type { ClusterTree } from '../domain/explore/cluster-tree.ts';
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
  /** Whether many places may be shown before they are read wholly: not where an address asks for some of them. */
  readonly glimpses: boolean;
}

/** What a worker is told after it has answered: that it is time to read what it has given a glimpse of, to keep the files. */
export const READ_ON = 'read-on';
export const KEEP = 'keep';

/** With the site's own `site.json` where it has come while the worker was starting. */
export interface DatasetOrder {
  readonly request: DatasetRequest;
  readonly siteFile: Fetched | null;
}

interface DatasetFailed {
  readonly status: 'failed';
  readonly failure: LoadFailure;
}

interface DatasetReady {
  readonly status: 'ready';
  readonly dataset: Dataset;
}

/** Gives the files behind a data set to the browser to keep. With many places that takes its time: nobody hurries. */
interface Keeping<Kept> {
  readonly keepFiles: () => Kept;
}

export type LoadedDataset = (DatasetReady & Keeping<readonly KeptFile[]>) | DatasetFailed;

/** `keepFiles`: null where they were lost with their worker. */
interface DatasetAnswered<Tree> extends DatasetReady, Keeping<Promise<readonly KeptFile[] | null>> {
  /** The clusters of the map, which the list does not wait for. */
  readonly tree: Promise<Tree>;
  /** Null unless the data set is a glimpse. To be called once what is there has been painted; null: it does not come. */
  readonly readOn: (() => Promise<WholeDataset | null>) | null;
}

/** `tree`: null where it was lost with its worker. */
export type DatasetAnswer = DatasetAnswered<ClusterTree | null> | DatasetFailed;

/** What a page has in the end, whoever read it. */
export type FetchedDataset = DatasetAnswered<ClusterTree> | DatasetFailed;

/** What a glimpse does not hold. */
type RestOfDataset = Pick<Dataset, 'table' | 'locations' | 'order' | 'report' | 'failures'>;

/** The worker first says that it is there, so that a blocked worker is told apart from a slow network. */
export type WorkerMessage =
  | { readonly status: 'started' }
  /** So much is to be read that a page has time to come meanwhile; told before anything is answered. */
  | { readonly status: 'large' }
  | (DatasetReady & { readonly isGlimpse: boolean })
  | { readonly status: 'tree'; readonly tree: ClusterTree }
  /** `tree`: null where that of the glimpse holds. */
  | { readonly status: 'whole'; readonly rest: RestOfDataset; readonly tree: ClusterTree | null }
  | DatasetFailed
  | { readonly status: 'kept'; readonly files: readonly KeptFile[] };

/** The same for the worker that works on a visitor's own files: one task, and what it tells of it. */
export interface OwnFilesRequest<Task extends OwnFilesTask> {
  readonly task: Task;
  readonly question: OwnFilesWork[Task]['question'];
}

export type OwnFilesMessage<Task extends OwnFilesTask> =
  | { readonly status: 'started' | 'broken' }
  | { readonly status: 'progress'; readonly progress: OwnFilesWork[Task]['progress'] }
  | { readonly status: 'done'; readonly answer: OwnFilesWork[Task]['answer'] };
