import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askDataset } from '../../src/io/ask-dataset.ts';
import { KEEP, READ_ON, type DatasetRequest, type WorkerMessage } from '../../src/io/dataset-message.ts';
import { fetchDataset } from '../../src/io/fetch-dataset.ts';
import { nextTask } from '../../src/io/next-task.ts';
import { aDataset } from '../fixtures/build-dataset.ts';
import { aPlace } from '../fixtures/build-place.ts';
import { clusterTreeOf } from '../fixtures/cluster-tree-of.ts';

/** Says what it is told to say. */
class ToldWorker extends EventTarget {
  static last: ToldWorker;
  readonly heard: unknown[] = [];
  isEnded = false;

  constructor() {
    super();
    ToldWorker.last = this;
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** In a task of its own, as a worker's messages come; the page hears of it in the next. */
  async say(message: WorkerMessage): Promise<void> {
    await new Promise(requestAnimationFrame);
    this.dispatchEvent(new MessageEvent('message', { data: message }));
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0);
    else await nextTask();
  }
}

const REQUEST: DatasetRequest = {
  site: 'https://example.org/data/site.json',
  askedSite: 'site.json',
  today: '2026-11-27',
  page: 'https://example.org/',
  data: [],
  keepsCopies: false,
  glimpses: true,
};
const dataset = aDataset([aPlace({ id: 'a', at: [4.92, 45.77] }), aPlace({ id: 'b' })]);
const tree = clusterTreeOf(dataset.table);

beforeEach(() => {
  vi.stubGlobal('Worker', ToldWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The answer of a worker that has said where its places are, and nothing of their clusters. */
async function answered(isGlimpse = false) {
  const onSlow = vi.fn();
  const fetching = fetchDataset(
    REQUEST,
    askDataset(REQUEST, (script) => script),
    onSlow,
  );
  const worker = ToldWorker.last;
  await worker.say({ status: 'started' });
  await worker.say({ status: 'ready', dataset, isGlimpse });
  const answer = await fetching;
  if (answer.status === 'failed') throw new Error('there were places');
  return { answer, worker, onSlow };
}

test('the places come before their clusters, and the files are asked for after both', async () => {
  const { answer, worker } = await answered();
  expect(answer.dataset).toBe(dataset);
  const keeping = answer.keepFiles();
  await worker.say({ status: 'tree', tree });
  expect(await answer.tree).toBe(tree);
  await vi.waitFor(() => {
    expect(worker.heard.at(-1)).toBe(KEEP);
  });
  expect(worker.isEnded).toBe(false);
  await worker.say({ status: 'kept', files: [] });
  expect(await keeping).toEqual([]);
  expect(worker.isEnded).toBe(true);
});

test('a worker that has much to read says so, and answers afterwards', async () => {
  const onLarge = vi.fn();
  const asking = askDataset(REQUEST, (script) => script, onLarge);
  const worker = ToldWorker.last;
  await worker.say({ status: 'started' });
  expect(onLarge).not.toHaveBeenCalled();
  await worker.say({ status: 'large' });
  await worker.say({ status: 'ready', dataset, isGlimpse: true });
  expect(await asking).toMatchObject({ status: 'ready', dataset });
  expect(onLarge).toHaveBeenCalledTimes(1);
});

test('nothing is asked of a worker that is still building', async () => {
  const { answer, worker } = await answered();
  const before = worker.heard.length;
  void answer.keepFiles();
  await new Promise(requestAnimationFrame);
  expect(worker.heard.length).toBe(before);
  worker.dispatchEvent(new Event('error'));
});

test('where the worker is lost before the clusters the page builds them, and knows that the files are lost', async () => {
  const { answer, worker, onSlow } = await answered();
  worker.dispatchEvent(new Event('error'));
  expect(await answer.tree).toEqual(tree);
  expect(await answer.keepFiles()).toBeNull();
  expect(worker.isEnded).toBe(true);
  expect(onSlow).not.toHaveBeenCalled();
});

test('a worker has 30 seconds for the clusters, and as many for the files', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { answer, worker } = await answered();
  await vi.advanceTimersByTimeAsync(29_999);
  await worker.say({ status: 'tree', tree });
  const keeping = answer.keepFiles();
  await vi.advanceTimersByTimeAsync(29_999);
  expect(worker.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(worker.isEnded).toBe(true);
  expect(await keeping).toBeNull();
});

test('one that falls silent before the clusters is given up then', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { worker } = await answered();
  await vi.advanceTimersByTimeAsync(29_999);
  expect(worker.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(worker.isEnded).toBe(true);
});

test('a worker that was lost while nobody asked it for anything is not waited for', async () => {
  const { answer, worker } = await answered();
  await worker.say({ status: 'tree', tree });
  worker.dispatchEvent(new Event('error'));
  expect(await answer.keepFiles()).toBeNull();
});

const rest = {
  table: dataset.table,
  locations: dataset.locations,
  order: dataset.order,
  report: [],
  failures: [],
};

test('what was not read yet is asked for once, when it is wanted, and the files after it', async () => {
  const { answer, worker } = await answered(true);
  const keeping = answer.keepFiles();
  const whole = answer.readOn?.();
  expect(worker.heard).not.toContain(READ_ON);
  await worker.say({ status: 'tree', tree });
  await vi.waitFor(() => {
    expect(worker.heard).toContain(READ_ON);
  });
  await worker.say({ status: 'whole', rest, tree: null });
  expect(await whole).toEqual({ dataset: { ...dataset, ...rest }, tree: null });
  await vi.waitFor(() => {
    expect(worker.heard.at(-1)).toBe(KEEP);
  });
  expect(worker.heard.filter((order) => order === READ_ON)).toHaveLength(1);
  await worker.say({ status: 'kept', files: [] });
  expect(await keeping).toEqual([]);
});

test('a data set that is whole has nothing to be read on', async () => {
  const { answer, worker } = await answered();
  expect(answer.readOn).toBeNull();
  worker.dispatchEvent(new Event('error'));
});

test('where the worker is lost before it has read on, the page reads; what it cannot read does not come', async () => {
  const { answer, worker } = await answered(true);
  await worker.say({ status: 'tree', tree });
  worker.dispatchEvent(new Event('error'));
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  expect(await answer.readOn?.()).toBeNull();
});
