import { booleanPointInPolygon, distance, multiPolygon } from '@turf/turf';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, env } from 'node:process';
import KDBush from 'kdbush';
import { bestSpots } from '../../src/domain/coverage/best-spots.ts';
import { measuresAt } from '../../src/domain/coverage/coverage.ts';
import { prepareGrounds } from '../../src/domain/coverage/ground.ts';
import { imaginePlaces } from '../../src/domain/coverage/imagine-places.ts';
import { measureCoverage } from '../../src/domain/coverage/measure-coverage.ts';
import { widenBounds } from '../../src/domain/coverage/plane.ts';
import { SHARE_MINUTES } from '../../src/domain/coverage/reach.ts';
import { prepareSupply } from '../../src/domain/coverage/supply.ts';
import type { LonLat } from '../../src/domain/geo/lon-lat.ts';
import { walkingReachMetres } from '../../src/domain/geo/walking.ts';
import { readNeighbourhoods } from '../../src/domain/intake/read-neighbourhoods.ts';
import type { Neighbourhood } from '../../src/domain/neighbourhood.ts';
import { aNeighbourhood } from '../fixtures/build-neighbourhood.ts';
import { aPlace, aTable, ISSUE_IDS, type BuiltPlace } from '../fixtures/build-place.ts';
import { chance } from '../fixtures/cover.ts';
import { shareByClipping } from '../fixtures/share-by-clipping.ts';

/**
 * `npx tsx tests/bench/coverage.bench.ts [places]`: every measure of 1,600 neighbourhoods × 5 issues, beside turf
 * (circles, union, intersection, area; all places, and those that kdbush finds in the window), which does a
 * sample and is scaled. The same sample is compared first.
 */
const PLACES = Number(argv[2] ?? 100_000);
const NEIGHBOURHOODS = 1600;
const ROUNDS = 5;
const SAMPLE = 12;
const FRAME_MS = 16;
/** Corners of a circle by turf's own choice, and as many as a comparison wants. */
const TURF_CORNERS = 64;
const EXACT_CORNERS = 360;

/** The official contours where they are at hand, repeated to 1,600; stars of a hundred corners elsewhere. */
function contours(): Neighbourhood[] {
  const file = resolve(env['CARTO_REFERENCE'] ?? '../shared/reference', 'qpv_france_2015.geojson');
  if (existsSync(file)) {
    const official = readNeighbourhoods(JSON.parse(readFileSync(file, 'utf8')));
    return [...official, ...official].slice(0, NEIGHBOURHOODS).map((one) => ({ ...one, population: 2500 }));
  }
  console.log('The official contours are not here: stars stand in for them.');
  const random = chance(1);
  return Array.from({ length: NEIGHBOURHOODS }, (_, index) => {
    const [lon, lat] = [random() * 8 - 1, 43.5 + random() * 6];
    const ring = Array.from({ length: 100 }, (_, corner): LonLat => {
      const [turn, radius] = [(corner * Math.PI) / 50, 0.002 + random() * 0.004];
      return [lon + radius * Math.cos(turn) * 1.4, lat + radius * Math.sin(turn)];
    });
    return aNeighbourhood({
      code: `QP${String(index)}`,
      polygons: [[ring]],
      label: [lon, lat],
      population: 2500,
    });
  });
}

/** Places of one issue each, most of them a few kilometres around a neighbourhood. */
function scatter(neighbourhoods: readonly Neighbourhood[], count: number): BuiltPlace[] {
  const random = chance(2);
  const off = (): number => (random() + random() + random() - 1.5) * 0.05;
  return Array.from({ length: count }, () => {
    const [lon, lat] = neighbourhoods[Math.floor(random() * neighbourhoods.length)]?.label ?? [0, 0];
    return aPlace({
      at: [lon + off(), lat + off()],
      issues: [ISSUE_IDS[Math.floor(random() * ISSUE_IDS.length)] ?? 'emploi'],
    });
  });
}

function median(run: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** What turf measures of one neighbourhood and issue, from these places. */
function byTurf(neighbourhood: Neighbourhood, places: readonly BuiltPlace[], corners: number) {
  const outline = multiPolygon(
    neighbourhood.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
  );
  let inside = 0;
  let nearestMetres = Infinity;
  const discs: BuiltPlace[] = [];
  const [west, south, east, north] = widenBounds(neighbourhood.bounds, walkingReachMetres(15));
  for (const place of places) {
    const [lon = 0, lat = 0] = place.points[0]?.position ?? [];
    if (booleanPointInPolygon([lon, lat], outline)) inside++;
    nearestMetres = Math.min(nearestMetres, distance([...neighbourhood.label], [lon, lat]) * 1300);
    if (lon >= west && lon <= east && lat >= south && lat <= north) discs.push(place);
  }
  return {
    inside,
    nearestMetres,
    shares: SHARE_MINUTES.map((minutes) => shareByClipping(neighbourhood, discs, minutes, corners)),
  };
}

const neighbourhoods = contours();

function growth(): void {
  const grounds = prepareGrounds(neighbourhoods);
  const times = [1000, 10_000, 100_000].map((count) => {
    const table = aTable(scatter(neighbourhoods, count));
    return { count, ms: median(() => measureCoverage(grounds, prepareSupply(table))) };
  });
  for (const { count, ms } of times) console.log(`  ${String(count)} places: ${ms.toFixed(0)} ms`);
  const [, less, more] = times;
  if (less !== undefined && more !== undefined) {
    console.log(`  exponent from 10,000 to 100,000: ${Math.log10(more.ms / less.ms).toFixed(2)}`);
  }
}

const places = scatter(neighbourhoods, PLACES);
const table = aTable(places);
const grounds = prepareGrounds(neighbourhoods);
const supply = prepareSupply(table);
const coverage = measureCoverage(grounds, supply);

// Correct first: the sample is spread over the list, each with another issue.
const step = Math.floor(neighbourhoods.length / SAMPLE);
const sample = Array.from({ length: SAMPLE }, (_, index) => {
  const neighbourhood = neighbourhoods[index * step];
  if (neighbourhood === undefined) throw new RangeError('the sample is larger than the list');
  return { at: index * step, neighbourhood, issue: index % ISSUE_IDS.length };
});
const ofIssue = ISSUE_IDS.map((id) => places.filter(({ issues }) => issues.includes(id)));
let worst = 0;
let sum = 0;
for (const { at, neighbourhood, issue } of sample) {
  const expected = byTurf(neighbourhood, ofIssue[issue] ?? [], EXACT_CORNERS);
  const found = measuresAt(coverage, at, issue);
  if (found.inside !== expected.inside) {
    throw new Error(`inside: ${String(found.inside)}, not ${String(expected.inside)}`);
  }
  const ratio = (found.nearestMetres ?? 0) / expected.nearestMetres;
  if (Math.abs(ratio - 1) > 0.005) throw new Error(`nearest: ${String(ratio)} × what turf finds`);
  for (const [index, minutes] of SHARE_MINUTES.entries()) {
    const off = Math.abs((found.shares[minutes] ?? 0) - (expected.shares[index] ?? 0));
    worst = Math.max(worst, off);
    sum += off / (SAMPLE * SHARE_MINUTES.length);
  }
}
if (worst > 0.003 || sum > 0.0005) {
  throw new Error(`shares: ${String(worst)} off at worst, ${String(sum)} on average`);
}

const index = new KDBush(places.length);
for (const { points } of places) index.add(...(points[0]?.position ?? [0, 0]));
index.finish();
const peers: Readonly<Record<string, (neighbourhood: Neighbourhood, issue: number) => unknown>> = {
  turf: (neighbourhood, issue) => byTurf(neighbourhood, ofIssue[issue] ?? [], TURF_CORNERS),
  'turf on what kdbush finds': (neighbourhood, issue) => {
    const id = ISSUE_IDS[issue] ?? '';
    const near = index
      .range(...widenBounds(neighbourhood.bounds, walkingReachMetres(15)))
      .flatMap((row) => places[row] ?? []);
    return byTurf(
      neighbourhood,
      near.filter(({ issues }) => issues.includes(id)),
      TURF_CORNERS,
    );
  },
};
const scale = (neighbourhoods.length * ISSUE_IDS.length) / SAMPLE;

const groundMs = median(() => prepareGrounds(neighbourhoods));
const supplyMs = median(() => prepareSupply(table));
const measureMs = median(() => measureCoverage(grounds, supply));
const ours = groundMs + supplyMs + measureMs;
console.log(
  `${String(neighbourhoods.length)} neighbourhoods × ${String(ISSUE_IDS.length)} issues × ${String(PLACES)} places, all measures`,
);
console.log(
  `shares beside turf: ${worst.toFixed(5)} off at worst, ${sum.toFixed(5)} on average of ${String(SAMPLE * 3)}`,
);
console.log(
  `ours: ${ours.toFixed(0)} ms (outlines once ${groundMs.toFixed(0)}, index ${supplyMs.toFixed(0)}, measures ${measureMs.toFixed(0)})`,
);
for (const [name, measure] of Object.entries(peers)) {
  const sampled = median(() => {
    for (const { neighbourhood, issue } of sample) measure(neighbourhood, issue);
  }, 1);
  const ms = sampled * scale;
  console.log(
    `${name}, scaled from a sample: ${(ms / 1000).toFixed(0)} s, ours is 1/${(ms / ours).toFixed(0)}`,
  );
}
console.log('growth of index and measures:');
growth();

const moves = Array.from({ length: 40 }, (_, move) => {
  const [lon, lat] = neighbourhoods[move * 17]?.label ?? [0, 0];
  const start = performance.now();
  imaginePlaces(grounds, supply, coverage, [{ lon: lon + 0.002, lat, issue: move % ISSUE_IDS.length }]);
  return performance.now() - start;
}).sort((a, b) => a - b);
const [half = 0, slowest = 0] = [moves[moves.length >> 1], moves.at(-1)];
console.log(
  `what-if, all ${String(neighbourhoods.length)}: ${half.toFixed(2)} ms, ${slowest.toFixed(2)} at most; the limit is ${String(FRAME_MS)}`,
);
console.log(
  `best spots, all ${String(neighbourhoods.length)}: ${median(() => bestSpots(grounds, supply, coverage, 0), 1).toFixed(0)} ms`,
);
