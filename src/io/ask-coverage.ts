import workerScript from './coverage-worker.ts?worker&url';
import type {
  CoverageMeter,
  CoverageTask,
  CoverageTerritory,
  CoverageWork,
} from '../domain/coverage-work.ts';
import type { CoverageReply, CoverageRequest, TerritoryRequest } from './coverage-message.ts';
import { startWorker } from './start-worker.ts';

/** A worker that has not said that it is there after so long is taken for blocked. */
const START_PATIENCE_MS = 6_000;
/** A worker that answers nothing for so long is taken for dead. */
const ANSWER_PATIENCE_MS = 30_000;

/**
 * Somebody to measure a territory: a worker that keeps what it has prepared. Where workers are missing or
 * blocked, the same code runs on the page. `toWorker` gives the worker's script an address that this page may start.
 */
export async function startCoverage(
  territory: CoverageTerritory,
  request: TerritoryRequest,
  toWorker: (script: string) => string,
): Promise<CoverageMeter> {
  const worker = await startWorker(toWorker(workerScript), START_PATIENCE_MS);
  if (worker === null) {
    const { TerritoryMeasure } = await import('./territory-measure.ts');
    return new TerritoryMeasure({ ...territory, request });
  }
  const send = (message: CoverageRequest, ports: MessagePort[] = []): void =>
    worker.postMessage(message, ports);
  send({ kind: 'territory', order: { ...territory, request } });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker broke at its work')));
  });
  broken.catch(() => undefined);
  return {
    work: (task, question) => Promise.race([askTask(send, task, question), broken]),
    end: () => worker.terminate(),
  };
}

/** Each task has a channel of its own, so that answers cannot be mixed up. */
function askTask<Task extends CoverageTask>(
  send: (message: CoverageRequest, ports: MessagePort[]) => void,
  task: Task,
  question: CoverageWork[Task]['question'],
): Promise<CoverageWork[Task]['answer']> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const breakOff = (): void => {
      port1.close();
      reject(new Error(`no answer to ${task}`));
    };
    const patience = setTimeout(breakOff, ANSWER_PATIENCE_MS);
    port1.addEventListener('message', ({ data }: MessageEvent<CoverageReply<Task>>) => {
      clearTimeout(patience);
      if (data.status === 'broken') {
        breakOff();
        return;
      }
      port1.close();
      resolve(data.answer);
    });
    port1.start();
    send({ kind: 'task', task, question }, [port2]);
  });
}
