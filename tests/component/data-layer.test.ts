import { beforeEach, expect, test, vi } from 'vitest';
import { countKept } from '../../src/domain/explore/kept-counts.ts';
import { DataLayer } from '../../src/map/data-layer.ts';
import { DrawingTurns } from '../../src/map/drawing-turns.ts';
import { readTheme } from '../../src/map/read-theme.ts';
import '../../src/styles/map-tokens.css';
import { aDataset } from '../fixtures/build-dataset.ts';
import { aPlace } from '../fixtures/build-place.ts';
import { clusterTreeOf } from '../fixtures/cluster-tree-of.ts';

const dataset = aDataset([aPlace({ id: 'a', at: [4.92, 45.77] }), aPlace({ id: 'b', at: [4.93, 45.78] })]);
const tree = clusterTreeOf(dataset.table);
const keep = (...kept: number[]) => countKept(tree, new Uint8Array(kept));

const turns = new DrawingTurns();
const asked = vi.spyOn(turns, 'ask');
let layer: DataLayer;

beforeEach(() => {
  layer = new DataLayer(document.body, turns, readTheme(document.body));
  layer.setDataset({ ...dataset, tree });
  layer.setKept(keep(1, 1), false, null);
  asked.mockClear();
});

test('the same places, of which more is known, are not drawn again', () => {
  layer.setDataset({ ...dataset, tree });
  expect(layer.setKept(keep(1, 1), false, null)).toBe(2);
  expect(asked).not.toHaveBeenCalled();
});

test('other places of the same clusters, or a filter that keeps all of them, are', () => {
  expect(layer.setKept(keep(1, 0), true, null)).toBe(1);
  expect(asked).toHaveBeenCalledTimes(1);
  layer.setKept(keep(1, 0), false, null);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('so are other clusters of the same places', () => {
  layer.setDataset({ ...dataset, tree: clusterTreeOf(dataset.table) });
  expect(asked).toHaveBeenCalled();
});
