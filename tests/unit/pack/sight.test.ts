import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/domain/explore/filter.ts';
import { explorePlaces } from '../../../src/domain/explore/explore-places.ts';
import { maskConstraints } from '../../../src/domain/explore/constraints.ts';
import { estimateInside } from '../../../src/domain/pack/crowd.ts';
import { asksNearer, countKinds, exploreSummary } from '../../../src/domain/pack/explore-summary.ts';
import { withIssues } from '../../../src/domain/pack/pack-summary.ts';
import { boundsOfSight, cameraOver, sightOver } from '../../../src/domain/geo/sight.ts';
import { nearerSight, surroundings } from '../../../src/domain/pack/sight.ts';
import { summarisePlaces } from '../../../src/domain/pack/summarise-places.ts';
import { PLACE_KINDS } from '../../../src/domain/place.ts';
import { FIXED_RUNS, places } from '../../fixtures/arbitrary-places.ts';
import { aPlace, aTable, ISSUE_IDS } from '../../fixtures/build-place.ts';

const WINDOW = { width: 800, height: 600 };
const ALL = { mask: 0, kind: null };
const LYON = { lon: 4.85, lat: 45.75 };

const filters = fc.record({
  issues: fc.subarray([...ISSUE_IDS, 'autres']),
  kind: fc.constantFrom(null, ...PLACE_KINDS),
});

describe('what a filter by issues and kind finds', () => {
  test('is the same in the summary as in the table', () => {
    fc.assert(
      fc.property(places, filters, (built, asked) => {
        const located = built.filter(({ points }) => points.length > 0);
        const table = aTable(located);
        const filter = { ...NO_FILTER, ...asked };
        const { count, issues } = explorePlaces(table, maskConstraints(table, filter));
        const summary = summarisePlaces(table, 1000);
        expect(exploreSummary(summary, filter)).toMatchObject({ count, issues });
        const byKind = countKinds(summary, filter);
        for (const kind of PLACE_KINDS) {
          const of = maskConstraints(table, { ...filter, kind });
          expect(byKind.get(kind)).toBe(explorePlaces(table, of).count);
        }
      }),
      FIXED_RUNS,
    );
  });

  test('is all that a summary can tell', () => {
    expect(asksNearer({ ...NO_FILTER, issues: ['emploi'], kind: 'venue' }, null)).toBe(false);
    expect(asksNearer({ ...NO_FILTER, query: 'jardin' }, null)).toBe(true);
    expect(asksNearer({ ...NO_FILTER, phases: ['emergence'] }, null)).toBe(true);
    expect(asksNearer({ ...NO_FILTER, openNow: true }, null)).toBe(true);
    expect(asksNearer({ ...NO_FILTER, near: [4.9, 45.7] }, null)).toBe(false);
    expect(asksNearer(NO_FILTER, 10)).toBe(true);
  });
});

test('issues are known by their ids: what the territory does not have is among the others', () => {
  const table = aTable([
    aPlace({ at: [4.9, 45.7], issues: ['emploi'] }),
    aPlace({ at: [4.9, 45.7], issues: ['emploi', 'numerique'] }),
  ]);
  const summary = withIssues(summarisePlaces(table, 1000), ['numerique']);
  const { issues } = exploreSummary(summary, NO_FILTER);
  expect(Object.fromEntries(issues)).toEqual({ numerique: 1, autres: 1 });
});

describe('a sight', () => {
  test('is as wide as its window at its zoom', () => {
    const [west, , east] = boundsOfSight({ ...WINDOW, ...LYON, zoom: 0 });
    expect(east - west).toBeCloseTo((800 / 512) * 360);
  });

  test('over some bounds shows all of them, and little else', () => {
    const bounds = [4.7, 45.5, 5, 45.9] as const;
    const sight = { ...WINDOW, ...cameraOver(bounds, WINDOW) };
    const [west, south, east, north] = boundsOfSight(sight);
    expect(west).toBeLessThanOrEqual(4.7);
    expect(east).toBeGreaterThanOrEqual(5);
    expect([south, north]).toEqual([expect.closeTo(45.5), expect.closeTo(45.9)]);
  });

  test('over some bounds alone shows these and nothing else', () => {
    const bounds = [4.7, 45.5, 5, 45.9] as const;
    const sight = sightOver(bounds, WINDOW);
    expect(boundsOfSight(sight)).toEqual(bounds.map((degrees) => expect.closeTo(degrees, 6) as unknown));
    expect(sight.height).toBeCloseTo(WINDOW.height);
    expect(sight.width).toBeLessThan(WINDOW.width);
  });

  const crowded = aTable(
    Array.from({ length: 900 }, (_, index) =>
      aPlace({ at: [4.8 + (index % 30) / 1000, 45.7 + Math.floor(index / 30) / 1000] }),
    ),
  );
  const summary = summarisePlaces(crowded, 1000);

  test('that goes nearer has places, and few enough to be read', () => {
    const camera = nearerSight(summary, { ...WINDOW, ...LYON, zoom: 8 }, ALL, 50);
    expect(camera).not.toBeNull();
    if (camera === null) return;
    const inside = estimateInside(summary, boundsOfSight({ ...WINDOW, ...camera }));
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThanOrEqual(50);
  });

  test('has nowhere to go where a filter keeps nothing', () => {
    expect(
      nearerSight(summary, { ...WINDOW, ...LYON, zoom: 8 }, { mask: 1 << 3, kind: null }, 50),
    ).toBeNull();
  });

  test('has surroundings of few places, at least as wide as itself', () => {
    const sight = { ...WINDOW, lon: 4.815, lat: 45.715, zoom: 17 };
    const [west, , east] = surroundings(summary, sight, 400);
    const [seenWest, , seenEast] = boundsOfSight(sight);
    expect(east - west).toBeGreaterThan(seenEast - seenWest);
    expect(estimateInside(summary, surroundings(summary, sight, 400))).toBeLessThanOrEqual(400);
    expect(surroundings(summary, { ...sight, zoom: 8 }, 400)).toEqual(boundsOfSight({ ...sight, zoom: 8 }));
  });
});
