import type { DoOwnFilesWork, OwnFilesTask, OwnFilesWork } from '../domain/own-files-work.ts';
import type { OwnFilesMessage, OwnFilesRequest } from './dataset-message.ts';

/** A worker that has not said that it is there after so long is taken for blocked. */
const START_PATIENCE_MS = 6_000;

/**
 * Works on a visitor's files in a worker of their own, so that the page stays alive and the work can be
 * stopped. Where workers are blocked, the same code runs on the page. Rejects where it was stopped or broke.
 */
export const askOwnFiles: DoOwnFilesWork = async (task, question, tell, signal) => {
  const answer = await askWorker({ task, question }, tell, signal);
  signal.throwIfAborted();
  if (answer !== null) return answer.answer;
  const { doOwnFilesWork } = await import('./do-own-files-work.ts');
  const done = await doOwnFilesWork(task, question, tell, signal);
  signal.throwIfAborted();
  return done;
};

/** Null where no worker runs here. */
function askWorker<Task extends OwnFilesTask>(
  request: OwnFilesRequest<Task>,
  tell: (progress: OwnFilesWork[Task]['progress']) => void,
  signal: AbortSignal,
): Promise<{ readonly answer: OwnFilesWork[Task]['answer'] } | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./own-files-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    let isThere = false;
    const end = (answer: { readonly answer: OwnFilesWork[Task]['answer'] } | null): void => {
      clearTimeout(patience);
      worker.terminate();
      resolve(answer);
    };
    // It broke on these files: on the page they would take the page down.
    const breakOff = (): void => {
      worker.terminate();
      reject(new Error('the worker broke at its work'));
    };
    const patience = setTimeout(() => end(null), START_PATIENCE_MS);
    signal.addEventListener('abort', () => end(null));
    worker.addEventListener('error', () => {
      if (isThere) breakOff();
      else end(null);
    });
    worker.addEventListener('message', ({ data: message }: MessageEvent<OwnFilesMessage<Task>>) => {
      switch (message.status) {
        case 'started':
          isThere = true;
          clearTimeout(patience);
          break;
        case 'progress':
          tell(message.progress);
          break;
        case 'done':
          end({ answer: message.answer });
          break;
        case 'broken':
          breakOff();
      }
    });
    worker.postMessage(request);
  });
}
