/**
 * A worker that has said that it is there; null where no worker runs here. One that has not said so after `patienceMs`
 * is taken for blocked.
 */
export function startWorker(script: string, patienceMs: number): Promise<Worker | null> {
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
    const patience = setTimeout(() => end(null), patienceMs);
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('message', () => end(worker), { once: true });
  });
}
