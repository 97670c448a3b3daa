import type { Dataset, WholeDataset } from '../domain/dataset.ts';
import { buildClusterTree, type ClusterTree } from '../domain/explore/cluster-tree.ts';
import type { DatasetAnswer, DatasetRequest } from './dataset-message.ts';
import { loadDataset } from './load-dataset.ts';
import { nextTask } from './next-task.ts';

/** Does on the page what its worker does, all but the clusters. */
export async function loadHere(request: DatasetRequest): Promise<DatasetAnswer> {
  const loaded = await loadDataset(request);
  return loaded.status === 'failed'
    ? loaded
    : {
        ...loaded,
        tree: Promise.resolve(null),
        readOn: null,
        keepFiles: () => Promise.resolve(loaded.keepFiles()),
      };
}

/** The whole of what a glimpse has been shown of; null where it cannot be read any more. */
export async function readHere(request: DatasetRequest): Promise<WholeDataset | null> {
  const loaded = await loadDataset(request);
  return loaded.status === 'failed' ? null : { ...loaded, tree: await buildHere(loaded.dataset) };
}

/** Waits until the list, which is there, has been shown. */
export async function buildHere({ table }: Dataset): Promise<ClusterTree> {
  await nextTask();
  return buildClusterTree(table);
}
