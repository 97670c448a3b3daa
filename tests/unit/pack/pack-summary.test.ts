import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mercatorX, mercatorY } from '../../../src/domain/geo/mercator.ts';
import { crowdsAt, estimateInside } from '../../../src/domain/pack/crowd.ts';
import { packSummaryJson, readPackSummary, toSummaryCells } from '../../../src/domain/pack/pack-summary.ts';
import { summarisePlaces } from '../../../src/domain/pack/summarise-places.ts';
import { PLACE_KINDS } from '../../../src/domain/place.ts';
import { aPlace, aTable, ISSUE_IDS } from '../../fixtures/build-place.ts';
import { FIXED_RUNS, places } from '../../fixtures/arbitrary-places.ts';

const mask = fc.integer({ min: 0, max: (1 << (ISSUE_IDS.length + 1)) - 1 });
const kind = fc.constantFrom(null, ...PLACE_KINDS.keys());

describe('the counts of a summary', () => {
  test('are at each depth, and for each filter, those of the table', () => {
    fc.assert(
      fc.property(places, mask, kind, fc.integer({ min: 1, max: 40 }), (built, wanted, ofKind, mostCells) => {
        const table = aTable(built);
        const summary = summarisePlaces(table, 1000, mostCells);
        expect(summary.cells.size).toBeLessThanOrEqual(mostCells);
        for (let depth = 0; depth <= summary.depth; depth++) {
          const counted = new Map<string, number>();
          const byIssue = new Array<number>(ISSUE_IDS.length + 1).fill(0);
          for (let place = 0; place < table.size; place++) {
            const point = table.pointStart[place] ?? 0;
            const issues = table.issueMask[place] ?? 0;
            if (point === table.pointStart[place + 1]) continue;
            if (wanted !== 0 && (issues & wanted) === 0) continue;
            if (ofKind !== null && table.kind[place] !== ofKind) continue;
            for (const bit of byIssue.keys()) byIssue[bit] = (byIssue[bit] ?? 0) + ((issues >> bit) & 1);
            const column = Math.floor(mercatorX(table.pointLon[point] ?? 0) * 2 ** depth);
            const row = Math.floor(mercatorY(table.pointLat[point] ?? 0) * 2 ** depth);
            const key = `${String(column)} ${String(row)}`;
            counted.set(key, (counted.get(key) ?? 0) + 1);
          }
          const crowds = crowdsAt(summary, depth, { mask: wanted, kind: ofKind });
          const keyOf = ({ x, y }: { x: number; y: number }): string =>
            `${String(Math.floor(x * 2 ** depth))} ${String(Math.floor(y * 2 ** depth))}`;
          expect(new Map(crowds.map((crowd) => [keyOf(crowd), crowd.total]))).toEqual(counted);
          const sums = byIssue.map((_, bit) =>
            crowds.reduce((sum, crowd) => sum + (crowd.byIssue[bit] ?? 0), 0),
          );
          expect(sums).toEqual(byIssue);
        }
      }),
      FIXED_RUNS,
    );
  });

  test('of bounds are about those of the squares, or of as much of a square as lies inside', () => {
    const table = aTable([
      aPlace({ at: [4.9, 45.7], issues: ['emploi'] }),
      aPlace({ at: [4.9, 45.7], issues: ['emploi', 'numerique'] }),
      aPlace({ at: [2.3, 48.8] }),
      aPlace(),
    ]);
    const summary = summarisePlaces(table, 1000);
    expect(summary).toMatchObject({ located: 3, unlocated: 1 });
    expect(estimateInside(summary, [4.8, 45.6, 5, 45.8])).toBeCloseTo(2);
    expect(estimateInside(summary, [-5, 41, 9, 51])).toBeCloseTo(3);
    expect(estimateInside(summary, [10, 10, 11, 11])).toBe(0);
    const world = { column: 0, row: 0, x: 0.5, y: 0.5, counts: [[0, 8]] } as const;
    const coarse = { ...summary, depth: 0, cells: toSummaryCells([world]) };
    expect(estimateInside(coarse, [-180, 0, 0, 85.06])).toBeCloseTo(2);
  });
});

describe('the file of a summary', () => {
  test('says the same when it is read', () => {
    fc.assert(
      fc.property(places, (built) => {
        const summary = summarisePlaces(aTable(built), 123_456);
        const read = readPackSummary(JSON.parse(packSummaryJson(summary)));
        const untold = { x: null, y: null };
        expect({ ...read, cells: { ...read?.cells, ...untold } }).toEqual({
          ...summary,
          cells: { ...summary.cells, ...untold },
        });
        const side = 2 ** summary.depth;
        const { size, x, y } = summary.cells;
        for (let cell = 0; cell < size; cell++) {
          expect(Math.abs((read?.cells.x[cell] ?? 0) - (x[cell] ?? 0)) * side).toBeLessThanOrEqual(1 / 256);
          expect(Math.abs((read?.cells.y[cell] ?? 0) - (y[cell] ?? 0)) * side).toBeLessThanOrEqual(1 / 256);
        }
      }),
      FIXED_RUNS,
    );
  });

  test.each([
    null,
    {},
    { format: 2 },
    { format: 1, fileBytes: 1, located: 1, unlocated: 0, issueIds: ['a'], depth: 4, mixes: [[1]], cells: [] },
    { format: 1, fileBytes: -1, located: 1, unlocated: 0, issueIds: [], depth: 4, mixes: [], cells: [] },
    {
      format: 1,
      fileBytes: 1,
      located: 1,
      unlocated: 0,
      issueIds: [],
      depth: 4,
      mixes: [],
      cells: [[1, 2, 'x', 4]],
    },
  ])('%j is none', (json) => {
    expect(readPackSummary(json)).toBeNull();
  });
});
