import type { DatasetAnswer, DatasetRequest } from './dataset-message.ts';

/**
 * Waits for what a worker has been asked for. Where it gives no answer, the same code runs on the page: slower to
 * answer, but the list works. `onSlow` is called once if that happens.
 */
export async function fetchDataset(
  request: DatasetRequest,
  asked: Promise<DatasetAnswer | null>,
  onSlow: () => void,
): Promise<DatasetAnswer> {
  const answer = await asked;
  if (answer !== null) return answer;
  onSlow();
  const { loadDataset } = await import('./load-dataset.ts');
  const loaded = await loadDataset(request);
  return loaded.status === 'failed'
    ? loaded
    : { ...loaded, keepFiles: () => Promise.resolve(loaded.keepFiles()) };
}
