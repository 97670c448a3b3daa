import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ShownDataset } from '../../src/domain/dataset.ts';
import { Preferences } from '../../src/state/preferences.svelte.ts';
import { MapBridge } from '../../src/ui/explore/map-bridge.svelte.ts';
import { aDataset } from '../fixtures/build-dataset.ts';
import { anExplorer } from '../fixtures/build-explorer.ts';
import { aPlace } from '../fixtures/build-place.ts';
import { MAP_MIDDLE, openPlaceMap, type OpenPlaceMap } from '../fixtures/open-place-map.ts';
import { clusterTreeOf } from '../fixtures/cluster-tree-of.ts';

/** Three places of a territory whose map begins at this longitude. */
function territory(lon: number): ShownDataset {
  const dataset = aDataset(
    ['a', 'b', 'c'].map((id, nth) => aPlace({ id, name: id, at: [lon + nth / 100, 45.77] })),
  );
  const site = { ...dataset.site, start: { lon, lat: 45.77, zoom: 12 } };
  return { dataset: { ...dataset, site }, tree: null };
}

const HERE = territory(4.8);
const ELSEWHERE = territory(5.8);
const treeOf = ({ dataset }: ShownDataset) => clusterTreeOf(dataset.table);

const ondrawn = vi.fn<(count: number) => void>();
const onsettled = vi.fn();
let open: OpenPlaceMap;
let disconnect: () => void = () => undefined;

beforeEach(() => {
  open = openPlaceMap(MAP_MIDDLE, {});
  vi.clearAllMocks();
});

afterEach(() => {
  disconnect();
  open.close();
});

function bridged(search = '', begun: ShownDataset | null = null) {
  const explorer = anExplorer(search);
  const bridge = new MapBridge(open.map, explorer, new Preferences('light', null), {
    begun: begun?.dataset ?? null,
    sketch: () => Promise.reject(new Error('no sketch here')),
    measureCover: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    measureSize: () => ({ width: 400, height: 400 }),
    coverage: () => null,
    nearOverlay: () => null,
    ondrawn,
    onsettled,
  });
  disconnect = bridge.connect();
  const show = (shown: ShownDataset): void => {
    explorer.showLoad({ status: 'ready', ...shown });
    flushSync();
  };
  const build = (shown: ShownDataset): void => {
    explorer.showTree(treeOf(shown));
    flushSync();
  };
  return { explorer, show, build };
}

test('the list is there and the map looks where it begins before there are clusters, and is done after them', () => {
  const { explorer, show, build } = bridged();
  show(HERE);
  expect(explorer.visible.length).toBe(3);
  expect(open.map.camera.lon).toBeCloseTo(4.8, 3);
  expect(ondrawn).not.toHaveBeenCalled();
  expect(onsettled).not.toHaveBeenCalled();
  build(HERE);
  expect(ondrawn.mock.lastCall).toEqual([3]);
  expect(onsettled).toHaveBeenCalledTimes(1);
  expect(explorer.visible.length).toBe(3);
});

test('where a map shows its places already, it is not moved, and says how many there are', () => {
  open.map.setDataset({ ...HERE.dataset, tree: treeOf(HERE) });
  const setDataset = vi.spyOn(open.map, 'setDataset');
  open.map.moveTo({ lon: 4.75, lat: 45.77, zoom: 12 }, { animate: false });
  const { explorer, show, build } = bridged('', HERE);
  show(HERE);
  build(HERE);
  expect(open.map.camera.lon).toBeCloseTo(4.75, 3);
  expect(setDataset).not.toHaveBeenCalled();
  expect(ondrawn.mock.lastCall).toEqual([3]);
  expect(onsettled).toHaveBeenCalledTimes(1);
  expect(explorer.address.camera).toBeNull();
});

test('what somebody searches meanwhile is what the map draws', async () => {
  const { explorer, show, build } = bridged();
  show(HERE);
  explorer.changeFilter({ query: 'b' });
  await explorer.finding.prepare();
  flushSync();
  build(HERE);
  expect(explorer.visible.length).toBe(1);
  expect(ondrawn.mock.lastCall).toEqual([1]);
});

test('a place that a link opens is looked at when it is drawn', () => {
  const { explorer, show, build } = bridged('?place=c');
  show(HERE);
  expect(explorer.selected).toBe(2);
  expect(open.map.camera.lon).toBeCloseTo(4.8, 3);
  build(HERE);
  expect(open.map.camera.lon).toBeCloseTo(4.82, 3);
});

test('the map stays at the places before until those of another territory can be drawn, and opens none of them', () => {
  const { explorer, show, build } = bridged();
  show(HERE);
  build(HERE);
  explorer.showLoad({ status: 'loading', slow: false });
  show(ELSEWHERE);
  expect(open.map.camera.lon).toBeCloseTo(4.8, 3);
  explorer.choose([0]);
  expect(explorer.address.place).toBeNull();
  build(ELSEWHERE);
  expect(open.map.camera.lon).toBeCloseTo(5.8, 3);
  explorer.choose([0]);
  expect(explorer.address.place).toBe('a');
});

test('a load that fails is told to the map as well: it waits for nothing more', () => {
  const { explorer, show } = bridged();
  show(HERE);
  explorer.showLoad({ status: 'failed', failure: { reason: 'network', file: 'site.json' } });
  flushSync();
  expect(onsettled).toHaveBeenCalledTimes(1);
});

test('where nobody can build clusters the list stays, and what the map lacks is known until the next load', () => {
  const { explorer, show } = bridged();
  show(HERE);
  explorer.showTree(null);
  flushSync();
  expect(explorer.visible.length).toBe(3);
  expect(explorer.lacksTree).toBe(true);
  expect(ondrawn).not.toHaveBeenCalled();
  show(ELSEWHERE);
  expect(explorer.lacksTree).toBe(false);
});

test('what is read on takes the place of its beginning, and the map stays where somebody has moved it', () => {
  const { explorer, show, build } = bridged();
  const first = { ...HERE.dataset, order: HERE.dataset.order.subarray(0, 1) };
  show({ dataset: first, tree: null });
  build(HERE);
  expect(explorer.visible.length).toBe(1);
  expect(explorer.exploration?.count).toBe(3);
  const { tree } = explorer;
  open.map.moveTo({ lon: 4.9, lat: 45.7, zoom: 14 }, { animate: false });
  explorer.showWhole({ dataset: { ...first, order: HERE.dataset.order }, tree: null });
  flushSync();
  expect(explorer.visible.length).toBe(3);
  expect(explorer.tree).toBe(tree);
  expect(ondrawn.mock.lastCall).toEqual([3]);
  expect(open.map.camera.lon).toBeCloseTo(4.9, 3);
});

test('where reading on finds other places, their clusters come with them', () => {
  const { explorer, show, build } = bridged();
  show(HERE);
  build(HERE);
  explorer.choose([0, 1]);
  const other = aDataset([aPlace({ id: 'd', at: [4.8, 45.77] })]);
  explorer.showWhole({ dataset: { ...HERE.dataset, ...other }, tree: clusterTreeOf(other.table) });
  flushSync();
  expect(explorer.spot).toEqual([]);
  expect(ondrawn.mock.lastCall).toEqual([1]);
});
