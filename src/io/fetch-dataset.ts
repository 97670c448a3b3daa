import type { DatasetAnswer, DatasetRequest, FetchedDataset } from './dataset-message.ts';
import { once } from './once.ts';

/** What is told where neither a worker nor what stands in for one has come. */
export const NOT_COME = { status: 'failed', failure: { reason: 'network', file: 'site.json' } } as const;

/** What stands in for a worker comes only where one is lost. */
const standIn = () => import('./load-here.ts');

/**
 * Waits for what a worker has been asked for. Where it gives no answer, or only half of it, the same code runs on the
 * page: slower to answer, but the list works. `onSlow` is called once if the places are read there.
 */
export async function fetchDataset(
  request: DatasetRequest,
  asked: Promise<DatasetAnswer | null>,
  onSlow: () => void,
): Promise<FetchedDataset> {
  let answer = await asked;
  if (answer === null) {
    onSlow();
    answer = await standIn().then(
      ({ loadHere }) => loadHere(request),
      () => NOT_COME,
    );
  }
  if (answer.status === 'failed') return answer;
  const { dataset, tree, readOn, keepFiles } = answer;
  return {
    ...answer,
    tree: tree.then(async (built) => built ?? (await standIn()).buildHere(dataset)),
    keepFiles: once(keepFiles),
    readOn: readOn && (async () => (await readOn()) ?? (await standIn()).readHere(request)),
  };
}
