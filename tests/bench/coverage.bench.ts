import assert from 'node:assert/strict';
import { measuresAt } from '../../src/domain/coverage/coverage.ts';
import { prepareGrounds } from '../../src/domain/coverage/ground.ts';
import { imaginePlaces } from '../../src/domain/coverage/imagine-places.ts';
import { measureCoverage } from '../../src/domain/coverage/measure-coverage.ts';
import { SHARE_MINUTES } from '../../src/domain/coverage/reach.ts';
import { prepareSupply } from '../../src/domain/coverage/supply.ts';
import { ISSUE_IDS } from '../fixtures/build-place.ts';
import type { Benchmark, Contender } from './harness/benchmark.ts';
import { indexedMeasure, turfMeasure, type PeerMeasure } from './harness/coverage-peers.ts';
import { buildCoverageScene, type CoverageScene } from './harness/coverage-scene.ts';
import { timed } from './harness/timed.ts';

const FRAME_MS = 16;
/** Corners of a circle as many as a comparison wants. */
const EXACT_CORNERS = 360;
/** Ways on foot may differ by the shape of the earth. */
const MOST_OFF_NEAREST = 0.005;
/** Shares by 64 scan lines, beside exact circles. */
const MOST_OFF_SHARE = { worst: 0.003, mean: 0.0005 };

/** Ours beside turf with circles of 360 corners, on the sample. */
function checkOurs(scene: CoverageScene): void {
  const coverage = measureCoverage(prepareGrounds(scene.neighbourhoods), prepareSupply(scene.table));
  const measure = turfMeasure(scene, EXACT_CORNERS);
  const offs: number[] = [];
  for (const cell of scene.sample) {
    const expected = measure(cell);
    const found = measuresAt(coverage, cell.at, cell.issue);
    assert.equal(found.inside, expected.inside);
    const off = Math.abs((found.nearestMetres ?? 0) / expected.nearestMetres - 1);
    assert.ok(off < MOST_OFF_NEAREST, `nearest is ${String(off)} off`);
    for (const [index, minutes] of SHARE_MINUTES.entries()) {
      offs.push(Math.abs((found.shares[minutes] ?? 0) - (expected.shares[index] ?? 0)));
    }
  }
  const mean = offs.reduce((sum, off) => sum + off, 0) / offs.length;
  assert.ok(Math.max(...offs) <= MOST_OFF_SHARE.worst, `a share is ${String(Math.max(...offs))} off`);
  assert.ok(mean <= MOST_OFF_SHARE.mean, `shares are ${String(mean)} off on average`);
}

/** A peer measures the sample, and its time is scaled to all neighbourhoods and issues. */
function toPeer(scene: CoverageScene, prepare: (scene: CoverageScene) => PeerMeasure): Contender {
  const exact = turfMeasure(scene);
  const measureSample = (measure: PeerMeasure): void => {
    for (const cell of scene.sample) measure(cell);
  };
  return {
    check: () => {
      const measure = prepare(scene);
      for (const cell of scene.sample) {
        const [found, expected] = [measure(cell), exact(cell)];
        assert.equal(found.inside, expected.inside);
        assert.ok(Math.abs(found.nearestMetres / expected.nearestMetres - 1) < MOST_OFF_NEAREST);
        for (const [index, share] of found.shares.entries()) {
          assert.ok(Math.abs(share - (expected.shares[index] ?? NaN)) < MOST_OFF_SHARE.worst);
        }
      }
    },
    measure: () => {
      // An index is made once, whatever the sample.
      const made = timed(() => prepare(scene));
      return { value: made.ms + timed(() => measureSample(made.result)).ms * scene.scale };
    },
  };
}

export const coverage: Benchmark = {
  name: 'coverage-france',
  unit: 'ms',
  size: 100_000,
  targets: { turf: 1 / 500, 'indexed-peers': 1 / 20 },
  mostRounds: 5,
  growth: [1000, 10_000, 100_000],
  prepare: (size, alone) => {
    const scene = buildCoverageScene(size);
    return Promise.resolve({
      ours: {
        check: () => {
          checkOurs(scene);
        },
        measure: () => {
          const { ms } = timed(() =>
            measureCoverage(prepareGrounds(scene.neighbourhoods), prepareSupply(scene.table)),
          );
          return { value: ms };
        },
      },
      peers: alone
        ? {}
        : { turf: toPeer(scene, turfMeasure), 'indexed-peers': toPeer(scene, indexedMeasure) },
    });
  },
};

/** One imagined place moves, and every figure of the territory follows. */
export const whatIf: Benchmark = {
  name: 'what-if',
  unit: 'ms',
  size: 100_000,
  targets: {},
  limit: FRAME_MS,
  growth: [1000, 10_000, 100_000],
  prepare: (size, alone) => {
    const scene = buildCoverageScene(size);
    const grounds = prepareGrounds(scene.neighbourhoods);
    const supply = prepareSupply(scene.table);
    const before = measureCoverage(grounds, supply);
    let move = 0;
    const imagine = (neighbourhood: number, issue: number) => {
      const [lon, lat] = scene.neighbourhoods[neighbourhood]?.label ?? [0, 0];
      return imaginePlaces(grounds, supply, before, [{ lon: lon + 0.002, lat, issue }]);
    };
    const whole: Contender = {
      check: () => undefined,
      measure: () => ({ value: timed(() => measureCoverage(grounds, prepareSupply(scene.table))).ms }),
    };
    return Promise.resolve({
      ours: {
        check: () => {
          const [first] = scene.sample;
          assert.ok(first !== undefined);
          const after = imagine(first.at, first.issue);
          const [old, now] = [before, after].map((cover) => measuresAt(cover, first.at, first.issue));
          assert.ok((now?.shares[15] ?? 0) >= (old?.shares[15] ?? 0), 'one more place never covers less');
        },
        measure: () => {
          const at = (move++ * 17) % scene.neighbourhoods.length;
          return { value: timed(() => imagine(at, move % ISSUE_IDS.length)).ms };
        },
      },
      peers: alone ? {} : { 'all-again': whole },
    });
  },
};
