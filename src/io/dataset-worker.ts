import type { Dataset } from '../domain/dataset.ts';
import type { OwnFilesMessage, WorkerMessage, WorkerRequest } from './dataset-message.ts';
import { loadDataset } from './load-dataset.ts';
import { readOwnFiles } from './read-own-files.ts';
import { transferablesOf } from './transferables.ts';

function send(message: WorkerMessage | OwnFilesMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

send({ status: 'started' });

self.addEventListener('message', ({ data: request }: MessageEvent<WorkerRequest>) => {
  if (request.kind === 'own-files') {
    const reading = readOwnFiles(request, (progress) => send({ status: 'progress', ...progress }));
    const buffers = new Set([...columnBuffers(reading.dataset), ...transferablesOf(reading.report)]);
    send({ status: 'read', reading }, [...buffers]);
    return;
  }
  void loadDataset(request).then((answer) => {
    send(answer, answer.status === 'ready' ? columnBuffers(answer.dataset) : []);
  });
});

/** Only the columns: walking the outlines of a thousand neighbourhoods would find no buffer. */
function columnBuffers({ table, tree, locations, order, sources }: Dataset): ArrayBuffer[] {
  return [...transferablesOf([table, tree, locations, order, sources])];
}
