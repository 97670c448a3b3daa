import workerScript from './pack-worker.ts?worker&url';
import type { PackOrder, ViewAnswer, ViewReader } from '../domain/pack-work.ts';
import type { PackRequest } from './pack-message.ts';
import { startWorker } from './start-worker.ts';

/** Where workers are blocked, the one that loads the territory has already been waited for. */
const START_PATIENCE_MS = 1_500;
/** Longer than the limit of several requests one after the other: then the worker is taken for dead. */
const ANSWER_PATIENCE_MS = 60_000;

/**
 * Somebody to read views of a packed file: a worker that keeps what it has fetched. Where workers are missing or
 * blocked, the same code runs on the page. `toWorker` gives the worker's script an address that this page may start.
 */
export async function startViews(
  order: PackOrder,
  toWorker: (script: string) => string,
): Promise<ViewReader> {
  const worker = await startWorker(toWorker(workerScript), START_PATIENCE_MS);
  if (worker === null) {
    const { PackViews } = await import('./pack-views.ts');
    return new PackViews(order);
  }
  const send = (message: PackRequest, ports: MessagePort[] = []): void => worker.postMessage(message, ports);
  send({ kind: 'order', order });
  return {
    look: (question, signal) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const end = (answer: ViewAnswer | null): void => {
          clearTimeout(patience);
          port1.close();
          resolve(answer ?? { ok: false, reason: 'unreadable' });
        };
        const patience = setTimeout(() => end({ ok: false, reason: 'timeout' }), ANSWER_PATIENCE_MS);
        signal.addEventListener('abort', () => port1.postMessage('cancel'));
        port1.addEventListener('message', ({ data }: MessageEvent<ViewAnswer | null>) => end(data));
        port1.start();
        send({ kind: 'look', question }, [port2]);
      }),
    end: () => worker.terminate(),
  };
}
