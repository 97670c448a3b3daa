import type { Dataset } from '../domain/dataset.ts';
import { buildClusterTree, haveSamePoints, type PointColumns } from '../domain/explore/cluster-tree.ts';
import {
  KEEP,
  READ_ON,
  type DatasetOrder,
  type LoadedDataset,
  type WorkerMessage,
} from './dataset-message.ts';
import { loadDataset } from './load-dataset.ts';
import { transferablesOf } from './transferables.ts';

tell({ status: 'started' });
let loaded: LoadedDataset | null = null;
let glimpse: Dataset | null = null;
let readOn: () => void = () => undefined;

self.addEventListener('message', ({ data }: MessageEvent<DatasetOrder | typeof READ_ON | typeof KEEP>) => {
  if (data === READ_ON) {
    readOn();
    return;
  }
  if (data === KEEP) {
    if (loaded?.status === 'ready') tell({ status: 'kept', files: loaded.keepFiles() });
    return;
  }
  void loadDataset(data.request, data.siteFile, data.request.glimpses ? tellGlimpse : null).then((answer) => {
    loaded = answer;
    if (answer.status === 'failed') tell(answer);
    else if (glimpse === null) tellDataset(answer.dataset);
    else tellWhole(answer.dataset, glimpse.table);
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

/** The rest is read once this has been painted: until then both would wait for each other. */
function tellGlimpse(dataset: Dataset): Promise<void> {
  glimpse = dataset;
  tellDataset(dataset);
  return new Promise((resolve) => {
    readOn = resolve;
  });
}

/** What takes room, columns and outlines, changes hands; a few words are copied, and the lines of a report. */
function tellDataset(dataset: Dataset): void {
  const { table } = dataset;
  const isGlimpse = dataset === glimpse;
  // In which neighbourhood places are is told again.
  const kept = isGlimpse ? { report: null, neighbourhoods: null } : { report: null };
  tell({ status: 'ready', dataset, isGlimpse }, { ...dataset, ...kept, table: { ...table, ...KEPT } });
  const tree = buildClusterTree(table);
  tell({ status: 'tree', tree }, tree);
}

function tellWhole({ table, locations, order, report, failures }: Dataset, shown: PointColumns): void {
  const tree = haveSamePoints(table, shown) ? null : buildClusterTree(table);
  const rest = { table, locations, order, report, failures };
  tell({ status: 'whole', rest, tree }, { table, locations, order, tree });
}
