import type { Dataset } from '../domain/dataset.ts';
import { KEEP, type DatasetOrder, type LoadedDataset, type WorkerMessage } from './dataset-message.ts';
import { loadDataset } from './load-dataset.ts';
import { transferablesOf } from './transferables.ts';

tell({ status: 'started' });
let loaded: LoadedDataset | null = null;

self.addEventListener('message', ({ data }: MessageEvent<DatasetOrder | typeof KEEP>) => {
  if (data === KEEP) {
    if (loaded?.status === 'ready') tell({ status: 'kept', files: loaded.keepFiles() });
    return;
  }
  void loadDataset(data.request, data.siteFile).then((answer) => {
    loaded = answer;
    if (answer.status === 'failed') tell(answer);
    else tell({ status: 'ready', dataset: answer.dataset }, columnBuffers(answer.dataset));
  });
});

function tell(message: WorkerMessage, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}

/** What takes room, columns and outlines, changes hands; a few words are copied. */
function columnBuffers({ table, tree, locations, order, neighbourhoods, scope }: Dataset): ArrayBuffer[] {
  return [...transferablesOf([table, tree, locations, order, neighbourhoods, scope])];
}
