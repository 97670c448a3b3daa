import type { Dataset } from '../domain/dataset.ts';
import type { OwnFilesQuestion } from '../domain/own-files.ts';
import type { DatasetRequest, OwnFilesMessage, WorkerMessage, WorkerRequest } from './dataset-message.ts';
import { loadDataset } from './load-dataset.ts';
import { transferablesOf } from './transferables.ts';

function send(message: WorkerMessage | OwnFilesMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

send({ status: 'started' });

self.addEventListener('message', ({ data: request }: MessageEvent<WorkerRequest>) => {
  if (request.kind === 'own-files') void answerOwnFiles(request);
  else void answerSite(request);
});

async function answerSite(request: DatasetRequest): Promise<void> {
  const answer = await loadDataset(request);
  send(answer, answer.status === 'ready' ? columnBuffers(answer.dataset) : []);
}

/** The full reader comes only where a visitor brings a file. */
async function answerOwnFiles(question: OwnFilesQuestion): Promise<void> {
  try {
    const { readOwnFiles } = await import('./read-own-files.ts');
    const reading = readOwnFiles(question, (progress) => send({ status: 'progress', ...progress }));
    const buffers = new Set([...columnBuffers(reading.dataset), ...transferablesOf(reading.report)]);
    send({ status: 'read', reading }, [...buffers]);
  } catch {
    send({ status: 'broken' });
  }
}

/** Only the columns: walking the outlines of a thousand neighbourhoods would find no buffer. */
function columnBuffers({ table, tree, locations, order, sources }: Dataset): ArrayBuffer[] {
  return [...transferablesOf([table, tree, locations, order, sources])];
}
