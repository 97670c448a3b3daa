import type { Dataset } from '../domain/dataset.ts';
import { buildClusterTree, type PointColumns } from '../domain/explore/cluster-tree.ts';
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
    else tellDataset(answer.dataset);
  });
});

function tell(message: WorkerMessage, given: unknown = null): void {
  self.postMessage(message, { transfer: [...transferablesOf(given)] });
}

/** What clusters are built from is copied: the list does not wait for them. */
const KEPT: Readonly<Record<keyof PointColumns, null>> = {
  size: null,
  issueIds: null,
  issueMask: null,
  pointStart: null,
  pointLon: null,
  pointLat: null,
};

/** What takes room, columns and outlines, changes hands; a few words are copied, and the lines of a report. */
function tellDataset(dataset: Dataset): void {
  const { table } = dataset;
  tell({ status: 'ready', dataset }, { ...dataset, report: null, table: { ...table, ...KEPT } });
  const tree = buildClusterTree(table);
  tell({ status: 'tree', tree }, tree);
}
