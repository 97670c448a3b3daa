import type { CoverageTask, CoverageTerritory, CoverageWork } from '../domain/coverage-work.ts';
import type { DatasetRequest } from './dataset-message.ts';

/** Where the territory's files are, as the page was asked for them. */
export type TerritoryRequest = Pick<DatasetRequest, 'site' | 'askedSite' | 'page' | 'data' | 'keepsCopies'>;

export interface CoverageOrder extends CoverageTerritory {
  readonly request: TerritoryRequest;
}

/** What the page tells the measuring worker: the territory, then task by task, each with a port for its answer. */
export type CoverageRequest =
  { readonly kind: 'territory'; readonly order: CoverageOrder } | CoverageTaskRequest<CoverageTask>;

interface CoverageTaskRequest<Task extends CoverageTask> {
  readonly kind: 'task';
  readonly task: Task;
  readonly question: CoverageWork[Task]['question'];
}

/** What comes back through the port of a task. */
export type CoverageReply<Task extends CoverageTask> =
  { readonly status: 'done'; readonly answer: CoverageWork[Task]['answer'] } | { readonly status: 'broken' };
