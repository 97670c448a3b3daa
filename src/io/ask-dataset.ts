import type { KeptFile } from '../domain/dataset.ts';
import type { Address } from '../domain/share/address.ts';
import workerScript from './dataset-worker.ts?worker&url';
import {
  KEEP,
  type DatasetAnswer,
  type DatasetOrder,
  type DatasetRequest,
  type WorkerMessage,
} from './dataset-message.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** A worker that has not said that it is there after so long is taken for blocked. */
const START_PATIENCE_MS = 6_000;
/** Three rounds of the files' own time limit: longer, and the worker is taken for dead. */
const ANSWER_PATIENCE_MS = 30_000;

/** What is asked of the worker by an address. `base`: where the site's files are. */
export function toDatasetRequest(
  { site, data }: Pick<Address, 'site' | 'data'>,
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
  };
}

/**
 * Loads a territory in a worker; null where workers are missing, blocked or killed. `toWorker` gives the worker's
 * script an address that this page may start. The worker has its order before it has said that it is there (other
 * workers wait for that): meanwhile the page is busy with its own script.
 */
export function askDataset(
  request: DatasetRequest,
  toWorker: (script: string) => string,
): Promise<DatasetAnswer | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(toWorker(workerScript), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    let giveFiles: (files: readonly KeptFile[] | null) => void = () => undefined;
    const files = new Promise<readonly KeptFile[] | null>((give) => (giveFiles = give));
    const keepFiles = (): typeof files => {
      patience = setTimeout(end, ANSWER_PATIENCE_MS);
      worker.postMessage(KEEP);
      return files;
    };
    /** Who still waits for something waits in vain. */
    const end = (): void => {
      clearTimeout(patience);
      worker.terminate();
      resolve(null);
      giveFiles(null);
    };
    let patience = setTimeout(end, START_PATIENCE_MS);
    worker.addEventListener('error', end);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      clearTimeout(patience);
      if (data.status === 'started') patience = setTimeout(end, ANSWER_PATIENCE_MS);
      else if (data.status === 'ready') resolve({ ...data, keepFiles });
      else {
        if (data.status === 'failed') resolve(data);
        else giveFiles(data.files);
        end();
      }
    });
    // On its way while the worker's script is: that saves a journey before the places can be asked for.
    const siteFile = request.askedSite === null ? fetchBytes(new URL(request.site)) : Promise.resolve(null);
    void siteFile.then((file) => {
      const order: DatasetOrder = { request, siteFile: file };
      worker.postMessage(order);
    });
  });
}
