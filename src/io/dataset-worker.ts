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
  void load(data);
});

async function load({ request, siteFile }: DatasetOrder): Promise<void> {
  loaded = await loadDataset(request, siteFile, {
    onLarge: () => {
      tell({ status: 'large' });
    },
    onGlimpse: request.glimpses ? tellGlimpse : null,
  });
  if (loaded.status === 'failed') tell(loaded);
  else if (glimpse === null) await tellDataset(loaded.dataset);
  else await tellWhole(loaded.dataset, glimpse.table);
}

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
async function tellGlimpse(dataset: Dataset): Promise<void> {
  glimpse = dataset;
  const mayReadOn = new Promise<void>((resolve) => {
    readOn = resolve;
  });
  await tellDataset(dataset);
  await mayReadOn;
}

/** What takes room, columns and outlines, changes hands; a few words are copied, and the lines of a report. */
async function tellDataset(dataset: Dataset): Promise<void> {
  const { table } = dataset;
  const isGlimpse = dataset === glimpse;
  // In which neighbourhood places are is told again.
  const kept = isGlimpse ? { report: null, neighbourhoods: null } : { report: null };
  tell({ status: 'ready', dataset, isGlimpse }, { ...dataset, ...kept, table: { ...table, ...KEPT } });
  const tree = await buildClusterTree(table);
  tell({ status: 'tree', tree }, tree);
}

async function tellWhole(
  { table, locations, order, report, failures }: Dataset,
  shown: PointColumns,
): Promise<void> {
  const tree = haveSamePoints(table, shown) ? null : await buildClusterTree(table);
  const rest = { table, locations, order, report, failures };
  tell({ status: 'whole', rest, tree }, { table, locations, order, tree });
}
