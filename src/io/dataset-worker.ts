import type { Dataset } from '../domain/dataset.ts';
import type { DatasetOrder, WorkerMessage } from './dataset-message.ts';
import { loadDataset } from './load-dataset.ts';
import { transferablesOf } from './transferables.ts';

const started: WorkerMessage = { status: 'started' };
self.postMessage(started);

self.addEventListener('message', (event: MessageEvent<DatasetOrder>) => {
  void loadDataset(event.data.request, event.data.siteFile).then((answer) => {
    const buffers = answer.status === 'ready' ? columnBuffers(answer.dataset) : [];
    self.postMessage(answer, { transfer: buffers });
  });
});

/** What takes room, columns and outlines, changes hands; a few words are copied. */
function columnBuffers({ table, tree, locations, order, neighbourhoods, scope }: Dataset): ArrayBuffer[] {
  return [...transferablesOf([table, tree, locations, order, neighbourhoods, scope])];
}
