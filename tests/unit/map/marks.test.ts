import { describe, expect, it } from 'vitest';
import { countKept } from '../../../src/domain/explore/kept-counts.ts';
import { fromSteps } from '../../../src/domain/geo/world-steps.ts';
import { zoomThatBreaks } from '../../../src/map/breaking-zoom.ts';
import { cameraInto } from '../../../src/map/camera-into.ts';
import { NO_PADDING } from '../../../src/map/camera-moves.ts';
import { sharesOf, toRing } from '../../../src/map/draw-cluster.ts';
import { hitMark, placesOf } from '../../../src/map/hit-places.ts';
import { clusterRadius } from '../../../src/map/mark-sizes.ts';
import {
  countDrawnPlaces,
  hasMobilePlaces,
  leavesOfPlace,
  markHolding,
  toMarks,
} from '../../../src/map/marks.ts';
import { screenX, screenY, toViewport } from '../../../src/map/viewport.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { clusterTreeOf } from '../../fixtures/cluster-tree-of.ts';

const table = aTable([
  aPlace({ at: [4.92, 45.778], issues: ['emploi'] }),
  aPlace({ at: [4.9204, 45.778], issues: ['emploi', 'numerique'] }),
  aPlace({ at: [4.9202, 45.7782], issues: ['alimentation'] }),
  aPlace({ at: [4.96, 45.78], issues: ['numerique'] }),
  // Two places behind one door.
  aPlace({ at: [4.9, 45.76] }),
  aPlace({ at: [4.9, 45.76] }),
  aPlace(),
  // A bus that stops twice in one street.
  aPlace({
    points: [
      { position: [4.88, 45.79], precisionMetres: 0 },
      { position: [4.8801, 45.79], precisionMetres: 0 },
    ],
  }),
]);
const tree = clusterTreeOf(table);
const keeping = (...places: number[]): ReturnType<typeof countKept> =>
  countKept(
    tree,
    Uint8Array.from({ length: table.size }, (_, place) => (places.includes(place) ? 1 : 0)),
  );
const all = keeping(0, 1, 2, 3, 4, 5, 6, 7);
const view = toViewport({ lon: 4.92, lat: 45.775, zoom: 13 }, 1400, 900);
const placesDrawn = (counts: typeof all, zoom = 13): number[][] =>
  toMarks(tree, counts, view, zoom)
    .map((mark) => placesOf(tree, counts, mark).sort())
    .sort();

describe('what the map draws', () => {
  it('shows places near each other as one cluster, the others as themselves', () => {
    expect(placesDrawn(all)).toEqual([[0, 1, 2], [3], [4, 5], [7]]);
  });

  it('draws a project that stops twice in one street as one place', () => {
    const bus = toMarks(tree, all, view, 13).find((mark) => placesOf(tree, all, mark)[0] === 7);
    expect(bus?.count).toBe(2);
    expect(bus?.leaf).toBeGreaterThanOrEqual(0);
  });

  it('shows only what a filter keeps', () => {
    expect(placesDrawn(keeping(0, 3))).toEqual([[0], [3]]);
    expect(placesDrawn(keeping())).toEqual([]);
  });

  it('puts the one kept place of a cluster where it really is', () => {
    const [mark] = toMarks(tree, keeping(1), view, 13);
    expect(mark?.x).toBe(fromSteps(tree.leafX[leavesOfPlace(tree, 1)[0] ?? -1] ?? NaN));
  });

  it('moves a cluster to the middle of what it keeps', () => {
    const [mark] = toMarks(tree, keeping(0, 1), view, 13);
    const [west = 0, east = 0] = [0, 1].map((place) =>
      fromSteps(tree.leafX[leavesOfPlace(tree, place)[0] ?? -1] ?? NaN),
    );
    expect(mark?.x).toBeCloseTo((west + east) / 2, 12);
  });

  it('leaves out what lies outside the view', () => {
    const narrow = toViewport({ lon: 4.96, lat: 45.78, zoom: 15 }, 300, 300);
    expect(toMarks(tree, all, narrow, 15).map((mark) => placesOf(tree, all, mark))).toEqual([[3]]);
  });

  it('counts each located place once, wherever the map looks', () => {
    expect(hasMobilePlaces(table.pointStart)).toBe(true);
    expect(countDrawnPlaces(tree, all, table.pointStart)).toBe(7);
    expect(countDrawnPlaces(tree, keeping(6, 7), table.pointStart)).toBe(1);
  });
});

describe('a cluster', () => {
  const cluster = (counts: typeof all, place: number): ReturnType<typeof markHolding> =>
    markHolding(toMarks(tree, counts, view, 13), leavesOfPlace(tree, place)[0] ?? -1);

  it('opens at the first zoom that shows its kept places apart', () => {
    const mark = cluster(all, 0);
    if (mark === undefined) throw new Error('place 0 is not drawn');
    const zoom = zoomThatBreaks(tree, all, mark, 13);
    expect(zoom).not.toBeNull();
    expect(toMarks(tree, all, view, zoom ?? 0).length).toBeGreaterThan(4);
    expect(placesDrawn(all, (zoom ?? 0) - 1)).toContainEqual([0, 1, 2]);
  });

  it('zooms to a view in which it is broken up and all of it can be seen', () => {
    const mark = cluster(all, 0);
    if (mark === undefined) throw new Error('place 0 is not drawn');
    const camera = cameraInto(
      mark,
      { table, tree, issues: [], neighbourhoods: [] },
      all,
      13,
      view,
      NO_PADDING,
    );
    if (camera === null) throw new Error('the cluster does not break up');
    const inside = toViewport(camera, view.width, view.height);
    for (const place of [0, 1, 2]) {
      const x = screenX(inside, table.pointLon[place] ?? 0);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(view.width);
      const y = screenY(inside, table.pointLat[place] ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(view.height);
    }
    expect(toMarks(tree, all, inside, camera.zoom).length).toBeGreaterThan(1);
  });

  it('of places behind one door never breaks up: they are for the person to choose from', () => {
    const mark = cluster(all, 4);
    if (mark === undefined) throw new Error('place 4 is not drawn');
    expect(zoomThatBreaks(tree, all, mark, 13)).toBeNull();
    expect(placesOf(tree, all, mark).sort()).toEqual([4, 5]);
  });

  it('has a ring in which each issue takes its share', () => {
    const mark = cluster(all, 0);
    if (mark === undefined) throw new Error('place 0 is not drawn');
    const ring = toRing(sharesOf(all, mark));
    // emploi twice, numérique and alimentation once
    expect(ring.map(({ bit }) => bit)).toEqual([0, 2, 3]);
    expect(ring.map(({ from, to }) => (to - from) / (2 * Math.PI))).toEqual([0.5, 0.25, 0.25]);
    expect(toRing(sharesOf(keeping(2), mark)).map(({ bit }) => bit)).toEqual([3]);
  });

  it('is large enough for its number and grows with it', () => {
    const radii = [2, 9, 10, 99, 100, 999, 1000, 10_000].map((count) => clusterRadius(count, 20_000));
    expect([...radii].sort((one, other) => one - other)).toEqual(radii);
    expect(clusterRadius(2, 60) / clusterRadius(60, 60)).toBeLessThan(0.7);
  });
});

describe('the pointer', () => {
  const at = (lon: number, lat: number): { x: number; y: number } => ({
    x: screenX(view, lon),
    y: screenY(view, lat),
  });

  it('finds the place under it, with more patience for a finger', () => {
    const marks = toMarks(tree, all, view, 13);
    const { x, y } = at(4.96, 45.78);
    const hit = (dx: number, reach: number): number | undefined =>
      hitMark(marks, view, { x: x + dx, y }, 60, reach)?.leaf;
    const leaf = leavesOfPlace(tree, 3)[0];
    expect(hit(0, 2)).toBe(leaf);
    expect(hit(22, 2)).toBeUndefined();
    expect(hit(22, 8)).toBe(leaf);
  });
});
