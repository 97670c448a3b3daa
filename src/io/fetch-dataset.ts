import workerScript from './dataset-worker.ts?worker&url';
import type { DatasetAnswer, DatasetRequest, WorkerMessage } from './dataset-message.ts';

/** A worker that has not said that it is there after so long is taken for blocked. */
const START_PATIENCE_MS = 6_000;
/** Three rounds of the files' own time limit: longer, and the worker is taken for dead. */
const ANSWER_PATIENCE_MS = 30_000;

/**
 * Loads a territory in a worker. Where workers are missing, blocked or killed, the same code runs on the page:
 * slower to answer, but the list works. `onSlow` is called once if that happens; `toWorker` gives the worker's script
 * an address that this page may start.
 */
export async function fetchDataset(
  request: DatasetRequest,
  toWorker: (script: string) => string,
  onSlow: () => void,
): Promise<DatasetAnswer> {
  const answer = await askWorker(request, toWorker(workerScript));
  if (answer !== null) return answer;
  onSlow();
  const { loadDataset } = await import('./load-dataset.ts');
  return loadDataset(request);
}

function askWorker(request: DatasetRequest, script: string): Promise<DatasetAnswer | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(script, { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    const end = (answer: DatasetAnswer | null): void => {
      clearTimeout(patience);
      worker.terminate();
      resolve(answer);
    };
    const giveUp = (): void => {
      end(null);
    };
    let patience = setTimeout(giveUp, START_PATIENCE_MS);
    worker.addEventListener('error', giveUp);
    worker.addEventListener('message', (event: MessageEvent<WorkerMessage>) => {
      if (event.data.status !== 'started') {
        end(event.data);
        return;
      }
      clearTimeout(patience);
      patience = setTimeout(giveUp, ANSWER_PATIENCE_MS);
    });
    worker.postMessage(request);
  });
}
