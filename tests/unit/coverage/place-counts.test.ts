import { describe, expect, test } from 'vitest';
import { prepareGrounds } from '../../../src/domain/coverage/ground.ts';
import { measureCoverage } from '../../../src/domain/coverage/measure-coverage.ts';
import { prepareSupply } from '../../../src/domain/coverage/supply.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';
import { aShape, cover, metres, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

const square = aShape([[rectangle(0, 0, 1000, 1000)]]);
const withHole = aShape([[rectangle(0, 0, 1000, 1000), rectangle(200, 200, 800, 800)]]);

const INSIDE = [1, 0, 0];
const NEARBY = [0, 1, 0];
const UNCERTAIN = [0, 0, 1];
const AWAY = [0, 0, 0];

type Case = readonly [string, readonly [east: number, north: number, doubtMetres?: number], number[]];

describe('a place', () => {
  test.each<Case>([
    ['in the middle is inside', [500, 500], INSIDE],
    ['on an edge is inside', [1000, 400], INSIDE],
    ['on a corner is inside', [0, 0], INSIDE],
    ['a step out of the edge is nearby', [1001, 400], NEARBY],
    ['300 m from an edge is nearby', [1300, 400], NEARBY],
    ['301 m from an edge is away', [1301, 400], AWAY],
    ['300 m from a corner, both ways taken together, is nearby', [-180, -240], NEARBY],
    ['300 m from the sides of a corner is away, for the corner is farther', [-300, -300], AWAY],
    ['inside whose circle stays inside is inside', [500, 500, 400], INSIDE],
    ['inside whose circle touches the edge is inside', [500, 600, 400], INSIDE],
    ['inside whose circle crosses the edge is uncertain', [500, 700, 400], UNCERTAIN],
    ['inside whose circle holds the whole neighbourhood is uncertain', [500, 500, 5000], UNCERTAIN],
    ['outside whose circle stays outside is nearby', [1200, 500, 150], NEARBY],
    ['outside whose circle crosses the edge is uncertain', [1100, 500, 150], UNCERTAIN],
    ['on the edge with any doubt is uncertain', [1000, 500, 10], UNCERTAIN],
    ['far away whose circle reaches in is uncertain', [3000, 500, 2500], UNCERTAIN],
    ['far away whose circle stays out is away', [3000, 500, 1500], AWAY],
  ])('%s', (_, [east, north, precisionMetres = 0], counts) => {
    const { inside, nearby, uncertain } = cover(
      [placeAtMetres(east, north, { precisionMetres })],
      [square],
    ).cell();
    expect([inside, nearby, uncertain]).toEqual(counts);
  });

  test.each<Case>([
    ['in a hole is outside, and near', [250, 500], NEARBY],
    ['on the edge of a hole is inside', [200, 500], INSIDE],
    ['in the ring around a hole is inside', [100, 500], INSIDE],
    ['in a hole whose circle stays in it is nearby', [500, 500, 250], NEARBY],
    ['in a hole whose circle crosses its edge is uncertain', [500, 500, 320], UNCERTAIN],
  ])('%s', (_, [east, north, precisionMetres = 0], counts) => {
    const { inside, nearby, uncertain } = cover(
      [placeAtMetres(east, north, { precisionMetres })],
      [withHole],
    ).cell();
    expect([inside, nearby, uncertain]).toEqual(counts);
  });

  test('counts once for each of its issues', () => {
    const { cell } = cover([placeAtMetres(500, 500, { issues: ['emploi', 'numerique'] })], [square]);
    expect([0, 1, 2].map((issue) => cell(0, issue).inside)).toEqual([1, 0, 1]);
  });

  test.each([
    ['is closed', placeAtMetres(500, 500, { closed: true })],
    ['has no issue', placeAtMetres(500, 500, { issues: [] })],
    ['is not located', aPlace({ issues: ['emploi'] })],
  ])('that %s counts nowhere', (_, place) => {
    expect(cover([place], [square]).cell()).toMatchObject({
      inside: 0,
      nearby: 0,
      uncertain: 0,
      nearestMetres: null,
      shares: { 15: 0 },
    });
  });

  test('that a filter leaves out counts nowhere', () => {
    const places = [placeAtMetres(500, 500), placeAtMetres(600, 500)];
    expect(cover(places, [square], { kept: Uint8Array.of(0, 1) }).cell().inside).toBe(1);
  });
});

describe('a project at several venues', () => {
  const east = aShape([[rectangle(1000, 0, 2000, 1000)]], { code: 'QP000002' });
  const venues = (...points: readonly (readonly [number, number, number?])[]) =>
    aPlace({
      kind: 'project',
      issues: ['emploi'],
      points: points.map(([x, y, precisionMetres = 0]) => ({ position: metres(x, y), precisionMetres })),
    });

  test('counts once in each neighbourhood', () => {
    const project = venues([100, 100], [200, 200], [1500, 500], [1600, 500]);
    const { cell, coverage } = cover([project], [square, east]);
    expect([cell(0).inside, cell(1).inside]).toEqual([1, 1]);
    expect([cell(0).nearby, cell(1).nearby]).toEqual([0, 0]);
    expect(coverage.totals.inside[0]).toBe(1);
  });

  test('is inside where one of its points surely is, whatever the others', () => {
    const { inside, nearby, uncertain } = cover(
      [venues([500, -100], [500, 500], [990, 500, 100])],
      [square],
    ).cell();
    expect([inside, nearby, uncertain]).toEqual(INSIDE);
  });

  test('is nearby where one surely is and another may be inside', () => {
    const { inside, nearby, uncertain } = cover([venues([500, -100], [990, 500, 100])], [square]).cell();
    expect([inside, nearby, uncertain]).toEqual(NEARBY);
  });
});

test('two places at one spot are two places', () => {
  expect(cover([placeAtMetres(500, 500), placeAtMetres(500, 500)], [square]).cell().inside).toBe(2);
});

test('a place on the edge between two neighbourhoods is in both, and one in all', () => {
  const east = aShape([[rectangle(1000, 0, 2000, 1000)]], { code: 'QP000002' });
  const { cell, coverage } = cover([placeAtMetres(1000, 500)], [square, east]);
  expect([cell(0).inside, cell(1).inside, coverage.totals.inside[0]]).toEqual([1, 1, 1]);
});

test('the last of as many issues as a table holds counts like the first', () => {
  const issueIds = Array.from({ length: 31 }, (_, issue) => `i${String(issue)}`);
  const table = aTable(
    [placeAtMetres(500, 500, { issues: ['i0', 'i30'] }), placeAtMetres(500, 500, { issues: [] })],
    { issueIds },
  );
  const { inside, shares, nearestMetres } = measureCoverage(prepareGrounds([square]), prepareSupply(table));
  expect([...inside]).toEqual(issueIds.map((id) => (id === 'i0' || id === 'i30' ? 1 : 0)));
  expect(shares[10][30]).toBe(shares[10][0]);
  expect(nearestMetres[30]).toBe(nearestMetres[0]);
});
