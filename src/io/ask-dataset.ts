import type { KeptFile, WholeDataset } from '../domain/dataset.ts';
import { NO_FILTER } from '../domain/explore/filter.ts';
import type { Address } from '../domain/share/address.ts';
import workerScript from './dataset-worker.ts?worker&url';
import {
  KEEP,
  READ_ON,
  type DatasetAnswer,
  type DatasetOrder,
  type DatasetRequest,
  type WorkerMessage,
} from './dataset-message.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { nextTask } from './next-task.ts';
import { once } from './once.ts';

/** A worker that has not said that it is there after so long is taken for blocked. */
const START_PATIENCE_MS = 6_000;
/** Three rounds of the files' own time limit: longer, and the worker is taken for dead. */
const ANSWER_PATIENCE_MS = 30_000;

/** What is asked of the worker by an address. `base`: where the site's files are. */
export function toDatasetRequest(
  { site, data, filter, place, view }: Pick<Address, 'site' | 'data' | 'filter' | 'place' | 'view'>,
  base: string,
  keepsCopies: boolean,
): DatasetRequest {
  return {
    site: new URL('data/site.json', base).href,
    askedSite: site,
    today: new Date().toISOString().slice(0, 10),
    page: base,
    data,
    keepsCopies,
    glimpses: view === 'map' && place === null && JSON.stringify(filter) === JSON.stringify(NO_FILTER),
  };
}

/**
 * Loads a territory in a worker; null where workers are missing, blocked or killed. `toWorker` gives the worker's
 * script an address that this page may start; `onLarge` is called where so much is to be read that there is time
 * for something else. The worker has its order before it has said that it is there (other workers wait for that):
 * meanwhile the page is busy with its own script.
 */
export async function askDataset(
  request: DatasetRequest,
  toWorker: (script: string) => string,
  onLarge: () => void = () => undefined,
): Promise<DatasetAnswer | null> {
  let worker: Worker;
  try {
    worker = new Worker(toWorker(workerScript), { type: 'module' });
  } catch {
    return null;
  }
  const hear = listenTo(worker);
  // On its way while the worker's script is: that saves a journey before the places can be asked for.
  const siteFile = request.askedSite === null ? fetchBytes(new URL(request.site)) : Promise.resolve(null);
  void siteFile.then((file) => {
    const order: DatasetOrder = { request, siteFile: file };
    worker.postMessage(order);
  });
  const started = await hear(START_PATIENCE_MS);
  let answer = started && (await hear(ANSWER_PATIENCE_MS));
  while (answer?.status === 'large') {
    onLarge();
    answer = await hear(ANSWER_PATIENCE_MS);
  }
  if (answer?.status === 'ready') return toAnswer(answer, worker, () => hear(ANSWER_PATIENCE_MS));
  worker.terminate();
  return answer?.status === 'failed' ? answer : null;
}

/** What a worker goes on telling of the data set that it has given: one thing after the other. */
function toAnswer(
  { dataset, isGlimpse }: Extract<WorkerMessage, { status: 'ready' }>,
  worker: Worker,
  hear: () => Promise<WorkerMessage | null>,
): DatasetAnswer {
  const hearWhole = async (): Promise<WholeDataset | null> => {
    worker.postMessage(READ_ON);
    const told = await hear();
    return told?.status === 'whole' ? { dataset: { ...dataset, ...told.rest }, tree: told.tree } : null;
  };
  const tree = hear().then((told) => (told?.status === 'tree' ? told.tree : null));
  const readOn = once(() => tree.then(hearWhole));
  const keepFiles = async (): Promise<readonly KeptFile[] | null> => {
    await (isGlimpse ? readOn() : tree);
    worker.postMessage(KEEP);
    const told = await hear();
    worker.terminate();
    return told?.status === 'kept' ? told.files : null;
  };
  return { status: 'ready', dataset, tree, readOn: isGlimpse ? readOn : null, keepFiles };
}

/**
 * Gives what a worker says next, to one who waits for it at a time; null where it is lost, or so slow that it is taken
 * for lost.
 */
function listenTo(worker: Worker): (patienceMs: number) => Promise<WorkerMessage | null> {
  let isLost = false;
  let tell: (message: WorkerMessage | null) => void = () => undefined;
  const lose = (): void => {
    isLost = true;
    worker.terminate();
    tell(null);
  };
  worker.addEventListener('error', lose);
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    // Of many places, to unpack the message takes a task.
    void nextTask().then(() => {
      tell(data);
    });
  });
  return (patienceMs) =>
    new Promise((resolve) => {
      const patience = setTimeout(lose, patienceMs);
      tell = (message) => {
        clearTimeout(patience);
        resolve(message);
      };
      if (isLost) tell(null);
    });
}
