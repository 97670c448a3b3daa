import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ShownDataset } from '../../src/domain/dataset.ts';
import { beginMap, type BegunMap } from '../../src/map/begun-map.ts';
import '../../src/styles/map-tokens.css';
import { aDataset } from '../fixtures/build-dataset.ts';
import { aPlace } from '../fixtures/build-place.ts';
import { clusterTreeOf } from '../fixtures/cluster-tree-of.ts';

const dataset = aDataset([aPlace({ id: 'a', at: [4.8, 45.7] }), aPlace({ id: 'b', at: [4.9, 45.7] })], {});
const placed = { ...dataset, site: { ...dataset.site, start: { lon: 4.85, lat: 45.7, zoom: 12 } } };
const all: ShownDataset = { dataset: placed, tree: clusterTreeOf(dataset.table) };
const style = document.createElement('style');
let begun: BegunMap | null = null;

beforeEach(() => {
  style.textContent = '.picture { position: fixed; inset: 0 }';
  document.head.append(style);
});

afterEach(() => {
  begun?.map.destroy();
  begun?.take();
  begun = null;
  style.remove();
});

const picture = (): HTMLElement | null => document.querySelector('.picture');

/** With a panel over its lower 200 pixels. */
async function begin(shown: Promise<ShownDataset | null>, camera = null as BegunMap['map']['camera'] | null) {
  const measureCover = () => ({ top: 0, right: 0, bottom: 200, left: 0 });
  begun = await beginMap({ camera, shown, measureCover });
  if (begun === null) throw new Error('the map’s script has not come');
  return begun;
}

test('all places are drawn where the territory begins, in what panels leave free, and the page is told so', async () => {
  const { map, take } = await begin(Promise.resolve(all));
  await vi.waitFor(() => {
    expect(picture()?.dataset['drawn']).toBe('2');
  });
  expect(map.camera.lon).toBeCloseTo(4.85, 6);
  expect(map.camera.lat).toBeLessThan(45.7);
  expect(take()).toBe(placed);
  expect(picture()).toBeNull();
});

test('where the address says where to look, the map looks there', async () => {
  const camera = { lon: 5, lat: 46, zoom: 10 };
  const { map } = await begin(Promise.resolve(all), camera);
  await vi.waitFor(() => {
    expect(picture()?.dataset['drawn']).toBe('2');
  });
  expect(map.camera.lon).toBeCloseTo(5, 6);
  expect(map.camera.lat).toBeCloseTo(46, 6);
});

test('what a page has taken over is drawn no more, whatever comes', async () => {
  let come: (shown: ShownDataset) => void = () => undefined;
  const shown = new Promise<ShownDataset>((resolve) => {
    come = resolve;
  });
  const { map, take } = await begin(shown);
  const setDataset = vi.spyOn(map, 'setDataset');
  expect(take()).toBeNull();
  come(all);
  await shown;
  expect(setDataset).not.toHaveBeenCalled();
});

test('places without clusters are left to the page', async () => {
  const { take } = await begin(Promise.resolve({ dataset: placed, tree: null }));
  await Promise.resolve();
  expect(picture()?.dataset['drawn']).toBeUndefined();
  expect(take()).toBeNull();
});
