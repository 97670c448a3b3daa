import type { Dataset } from '../domain/dataset.ts';
import { buildClusterTree, type ClusterTree } from '../domain/explore/cluster-tree.ts';
import type { DatasetAnswer, DatasetRequest } from './dataset-message.ts';
import { loadDataset } from './load-dataset.ts';

/** Does on the page what its worker does, all but the clusters. */
export async function loadHere(request: DatasetRequest): Promise<DatasetAnswer> {
  const loaded = await loadDataset(request);
  return loaded.status === 'failed'
    ? loaded
    : { ...loaded, tree: Promise.resolve(null), keepFiles: () => Promise.resolve(loaded.keepFiles()) };
}

/** Waits until the list, which is there, has been shown. */
export async function buildHere({ table }: Dataset): Promise<ClusterTree> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return buildClusterTree(table);
}
