import type { OwnFilesProgress, OwnFilesQuestion, OwnFilesReading } from '../domain/own-files.ts';
import type { OwnFilesMessage } from './dataset-message.ts';

/** A worker that has not said that it is there after so long is taken for blocked. */
const START_PATIENCE_MS = 6_000;

/**
 * Reads a visitor's files in a worker of their own, so that the page stays alive and the reading can be
 * stopped. Where workers are blocked, the same code runs on the page. Rejects where it was stopped or broke.
 */
export async function askOwnFiles(
  question: OwnFilesQuestion,
  onProgress: (progress: OwnFilesProgress) => void,
  signal: AbortSignal,
): Promise<OwnFilesReading> {
  const reading = await askWorker(question, onProgress, signal);
  signal.throwIfAborted();
  if (reading !== null) return reading;
  const { readOwnFiles } = await import('./read-own-files.ts');
  return readOwnFiles(question, onProgress);
}

/** Null where no worker runs here. */
function askWorker(
  question: OwnFilesQuestion,
  onProgress: (progress: OwnFilesProgress) => void,
  signal: AbortSignal,
): Promise<OwnFilesReading | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./own-files-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    let isThere = false;
    const end = (reading: OwnFilesReading | null): void => {
      clearTimeout(patience);
      worker.terminate();
      resolve(reading);
    };
    const patience = setTimeout(() => end(null), START_PATIENCE_MS);
    signal.addEventListener('abort', () => end(null));
    worker.addEventListener('error', () => {
      if (!isThere) {
        end(null);
        return;
      }
      worker.terminate();
      // It broke on these files: on the page they would take the page down.
      reject(new Error('the worker broke while reading'));
    });
    worker.addEventListener('message', ({ data: message }: MessageEvent<OwnFilesMessage>) => {
      switch (message.status) {
        case 'started':
          isThere = true;
          clearTimeout(patience);
          break;
        case 'progress':
          onProgress(message);
          break;
        case 'read':
          end(message.reading);
      }
    });
    worker.postMessage(question);
  });
}
