/** A worker that has not said that it is there after so long is taken for blocked. */
const START_PATIENCE_MS = 6_000;

/** A worker that has said that it is there; null where no worker runs here. */
export function startWorker(script: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(script, { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    const end = (started: Worker | null): void => {
      clearTimeout(patience);
      if (started === null) worker.terminate();
      resolve(started);
    };
    const patience = setTimeout(() => end(null), START_PATIENCE_MS);
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('message', () => end(worker), { once: true });
  });
}
