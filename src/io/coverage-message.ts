import type { CoverageTask, CoverageTerritory, CoverageWork } from '../domain/coverage-work.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import type { DatasetRequest } from './dataset-message.ts';

/** Where the territory's files are, as the page was asked for them. */
export type TerritoryRequest = Pick<DatasetRequest, 'site' | 'askedSite' | 'page' | 'data' | 'keepsCopies'>;

export interface CoverageOrder extends CoverageTerritory {
  readonly request: TerritoryRequest;
}

/**
 * What the page tells the measuring worker: outlines by portions, for copying those of a country at once would
 * stop the page; then the rest of the territory; then one task after the other, each with a port for its answer.
 */
export type CoverageRequest =
  | { readonly kind: 'outlines'; readonly neighbourhoods: readonly Neighbourhood[] }
  | { readonly kind: 'territory'; readonly order: Omit<CoverageOrder, 'neighbourhoods'> }
  | CoverageTaskRequest<CoverageTask>;

interface CoverageTaskRequest<Task extends CoverageTask> {
  readonly kind: 'task';
  readonly task: Task;
  readonly question: CoverageWork[Task]['question'];
}

/** What comes back through the port of a task. */
export type CoverageReply<Task extends CoverageTask> =
  { readonly status: 'done'; readonly answer: CoverageWork[Task]['answer'] } | { readonly status: 'broken' };
