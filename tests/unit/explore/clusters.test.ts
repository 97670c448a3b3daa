import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantiate as inJavaScript } from '../../../src/domain/explore/assembly/cluster-points.ts?js';
import { instantiate } from '../../../src/domain/explore/assembly/cluster-points.ts?wasm';
import {
  buildClusterTree,
  buildClusterTreeWith,
  MAX_ZOOM,
  MIN_ZOOM,
  type ClusterLevel,
} from '../../../src/domain/explore/cluster-tree.ts';
import { levelAt } from '../../../src/domain/explore/level-at.ts';
import { countKept, firstKept, keptLeaves } from '../../../src/domain/explore/kept-counts.ts';
import { countIn } from '../../../src/domain/explore/ranked-bits.ts';
import { mercatorX, mercatorY } from '../../../src/domain/geo/mercator.ts';
import { fromSteps } from '../../../src/domain/geo/world-steps.ts';
import { FIXED_RUNS, places } from '../../fixtures/arbitrary-places.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';

const tables = places.map((list) => aTable(list));

/** Many places in a few streets: neighbours at every zoom. */
const crowds = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), { maxLength: 60 })
  .map((steps) =>
    aTable(steps.map(([east, north]) => aPlace({ at: [4.92 + east * 5e-5, 45.78 + north * 3e-5] }))),
  );

interface Node {
  readonly x: number;
  readonly y: number;
  readonly start: number;
}

function nodesOf({ x, y, start }: ClusterLevel): Node[] {
  return Array.from(start, (leaf, index) => ({
    x: fromSteps(x[index] ?? NaN),
    y: fromSteps(y[index] ?? NaN),
    start: leaf,
  }));
}

function distance(one: Node, other: Node): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

describe('the cluster tree', () => {
  it('has each point of each place as one leaf', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const tree = await buildClusterTree(table);
        expect([...tree.leafPoint].sort((one, other) => one - other)).toEqual([...table.pointLon.keys()]);
        for (const [leaf, point] of tree.leafPoint.entries()) {
          const place = tree.leafPlace[leaf] ?? -1;
          expect(point).toBeGreaterThanOrEqual(table.pointStart[place] ?? Infinity);
          expect(point).toBeLessThan(table.pointStart[place + 1] ?? 0);
          // To a step: half a centimetre.
          expect(fromSteps(tree.leafX[leaf] ?? NaN)).toBeCloseTo(mercatorX(table.pointLon[point] ?? NaN), 9);
          expect(fromSteps(tree.leafY[leaf] ?? NaN)).toBeCloseTo(mercatorY(table.pointLat[point] ?? NaN), 9);
        }
      }),
      FIXED_RUNS,
    );
  });

  it('cuts the leaves into clusters at each zoom, each the union of clusters of the next', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const tree = await buildClusterTree(table);
        expect(tree.levels.map(({ zoom }) => zoom)).toEqual(
          Array.from({ length: MAX_ZOOM - MIN_ZOOM + 1 }, (_, depth) => MIN_ZOOM + depth),
        );
        let starts = new Set<number>();
        for (const level of tree.levels) {
          expect([0, ...level.end]).toEqual([...level.start, tree.leafPlace.length]);
          expect(level.start.every((start, index) => start < (level.end[index] ?? 0))).toBe(true);
          expect([...starts].every((start) => level.start.includes(start))).toBe(true);
          starts = new Set(level.start);
        }
      }),
      FIXED_RUNS,
    );
  });

  it('puts a cluster at the mean of its leaves, and a lone leaf exactly where it is', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: MIN_ZOOM, max: MAX_ZOOM }), async (table, zoom) => {
        const tree = await buildClusterTree(table);
        const level = levelAt(tree, zoom);
        for (const [index, start] of level.start.entries()) {
          const leaves = tree.leafX.subarray(start, level.end[index]);
          const mean = leaves.reduce((sum, x) => sum + x, 0) / leaves.length;
          if (leaves.length === 1) expect(level.x[index]).toBe(mean);
          // Each zoom rounds once more.
          else expect(Math.abs((level.x[index] ?? NaN) - mean)).toBeLessThan(MAX_ZOOM);
        }
      }),
      FIXED_RUNS,
    );
  });

  it('puts together what is near, and leaves apart only what is further than the radius', async () => {
    await fc.assert(
      fc.asyncProperty(crowds, async (table) => {
        const { levels } = await buildClusterTree(table);
        for (const [at, level] of levels.entries()) {
          const finer = levels[at + 1];
          if (finer === undefined) continue;
          const radius = 44 / (512 * 2 ** level.zoom);
          const clusters = [...level.start.keys()].map((index) => ({
            children: nodesOf(finer).filter(
              ({ start }) => start >= (level.start[index] ?? 0) && start < (level.end[index] ?? 0),
            ),
          }));
          const alone = clusters.flatMap(({ children }) => (children.length === 1 ? children : []));
          for (const [index, one] of alone.entries())
            for (const other of alone.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(radius);
          for (const { children } of clusters)
            for (const one of children)
              for (const other of children) expect(distance(one, other)).toBeLessThanOrEqual(2 * radius);
        }
      }),
      FIXED_RUNS,
    );
  });

  it('is the same where there is no WebAssembly', () => {
    fc.assert(
      fc.property(crowds, (table) => {
        expect(buildClusterTreeWith(inJavaScript(), table)).toEqual(
          buildClusterTreeWith(instantiate(), table),
        );
      }),
      FIXED_RUNS,
    );
  });

  it('keeps together at the last zoom only what is at one spot', async () => {
    const door = [4.92, 45.78] as const;
    const tree = await buildClusterTree(
      aTable([aPlace({ at: door }), aPlace({ at: [4.92005, 45.78] }), aPlace({ at: door }), aPlace()]),
    );
    const level = levelAt(tree, 30);
    const sizes = [...level.start].map((start, index) => (level.end[index] ?? 0) - start);
    expect(sizes.sort()).toEqual([1, 2]);
    expect(levelAt(tree, -1).start).toHaveLength(1);
  });

  it('shows apart what is further apart than the cluster radius, together what is nearer', async () => {
    // At zoom 12 and this latitude, 44 pixels are about 586 m.
    const apart = async (metres: number) => {
      const east = 4.92 + metres / (111_195 * Math.cos((45.78 * Math.PI) / 180));
      const table = aTable([aPlace({ at: [4.92, 45.78] }), aPlace({ at: [east, 45.78] })]);
      return levelAt(await buildClusterTree(table), 12.9).start.length;
    };
    expect(await apart(570)).toBe(1);
    expect(await apart(600)).toBe(2);
  });

  it('is empty without places', async () => {
    const tree = await buildClusterTree(aTable([aPlace()]));
    expect(tree.leafPlace).toHaveLength(0);
    expect(levelAt(tree, 10).x).toHaveLength(0);
  });

  it('survives the way out of a worker', async () => {
    const tree = await buildClusterTree(aTable([aPlace({ at: [4.92, 45.78] })]));
    expect(structuredClone(tree)).toEqual(tree);
  });
});

describe('the counts of what is kept', () => {
  it('equal a naive count in every cluster, whatever is kept', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.infiniteStream(fc.integer({ min: 0, max: 1 })), async (table, choice) => {
        const kept = Uint8Array.from(choice.take(table.size));
        const tree = await buildClusterTree(table);
        const counts = countKept(tree, kept);
        for (const level of tree.levels) {
          for (const [index, start] of level.start.entries()) {
            const end = level.end[index] ?? 0;
            const leaves = Array.from({ length: end - start }, (_, offset) => start + offset).filter(
              (leaf) => kept[tree.leafPlace[leaf] ?? 0] === 1,
            );
            expect(countIn(counts.total, start, end)).toBe(leaves.length);
            expect(keptLeaves(counts, start, end)).toEqual(leaves);
            expect(firstKept(counts, start, end)).toBe(leaves[0] ?? -1);
            for (const [bit, ofIssue] of counts.byIssue.entries()) {
              const withIssue = leaves.filter(
                (leaf) => ((table.issueMask[tree.leafPlace[leaf] ?? 0] ?? 0) & (1 << bit)) !== 0,
              );
              expect(countIn(ofIssue, start, end)).toBe(withIssue.length);
            }
          }
        }
      }),
      FIXED_RUNS,
    );
  });

  it('count a place with two issues in both, and one with none among the others', async () => {
    const at = [4.92, 45.78] as const;
    const table = aTable([aPlace({ at, issues: ['emploi', 'numerique'] }), aPlace({ at })]);
    const counts = countKept(await buildClusterTree(table), Uint8Array.of(1, 1));
    expect(countIn(counts.total, 0, 2)).toBe(2);
    expect(counts.byIssue.map((leaves) => countIn(leaves, 0, 2))).toEqual([1, 0, 1, 0, 0, 1]);
  });
});
