import { describe, expect, test } from 'vitest';
import type { Measures } from '../../../src/domain/coverage/coverage.ts';
import { figureOf, stepOf, type Step } from '../../../src/domain/coverage/figure.ts';
import { orderRows } from '../../../src/domain/coverage/order-rows.ts';
import { standingPlaces } from '../../../src/domain/coverage/standing-places.ts';
import { aShape, cover, placeAtMetres, rectangle } from '../../fixtures/cover.ts';

function measures(details: Partial<Measures> = {}): Measures {
  return {
    inside: 1,
    nearby: 2,
    uncertain: 4,
    nearestMetres: 500,
    shares: { 5: 0.2, 10: 0.6, 15: 0.9 },
    per1000: 0.75,
    level: 'fair',
    ...details,
  };
}

describe('the figure of a cell', () => {
  test('is the measure that was chosen', () => {
    expect(figureOf(measures(), 'share', 5)).toBe(0.2);
    expect(figureOf(measures(), 'share', 15)).toBe(0.9);
    expect(figureOf(measures(), 'count', 5)).toBe(3);
    expect(figureOf(measures(), 'per1000', 5)).toBe(0.75);
    expect(figureOf(measures(), 'nearest', 5)).toBe(500);
  });

  test.each(['share', 'count', 'per1000', 'nearest'] as const)(
    'of %s is none where nobody looked, so that no lack of data reads as a lack of places',
    (measure) => {
      const neglected = measures({ level: 'unknown' });
      expect(figureOf(neglected, measure, 10)).toBeNull();
      expect(stepOf(neglected, measure, 10)).toBe('unknown');
    },
  );
});

describe('the step of a cell', () => {
  test.each<[Step, number, number]>([
    ['none', 0, 0],
    ['thin', 0, 0.1],
    ['thin', 0.49, 1],
    ['fair', 0.5, 1],
    ['fair', 0.79, 1],
    ['good', 0.8, 1],
  ])('is %s where %f of the residents are there in ten minutes and %f in fifteen', (step, ten, fifteen) => {
    expect(stepOf(measures({ shares: { 5: 0, 10: ten, 15: fifteen } }), 'share', 10)).toBe(step);
  });

  test('of shares is the level itself, at ten minutes', () => {
    const strip = aShape([[rectangle(0, 0, 2000, 10)]]);
    for (const east of [-1000, -700, 0, 500]) {
      const cell = cover([placeAtMetres(east, 5)], [strip]).cell();
      expect(stepOf(cell, 'share', 10)).toBe(cell.level);
    }
  });

  test.each<[Step, number, number]>([
    ['none', 0, 0],
    ['thin', 1, 0],
    ['fair', 1, 1],
    ['fair', 4, 0],
    ['good', 4, 1],
  ])('is %s with %i places inside and %i nearby', (step, inside, nearby) => {
    expect(stepOf(measures({ inside, nearby }), 'count', 5)).toBe(step);
  });

  test.each<[Step, number | null]>([
    ['none', 0],
    ['thin', 0.49],
    ['fair', 0.5],
    ['good', 1],
    ['unsaid', null],
  ])('is %s with %s places per 1,000 residents', (step, per1000) => {
    expect(stepOf(measures({ per1000 }), 'per1000', 5)).toBe(step);
  });

  test.each<[Step, number | null]>([
    ['good', 375],
    ['fair', 376],
    ['fair', 750],
    ['thin', 1125],
    ['none', 1126],
    ['none', null],
  ])('is %s with the nearest place at %s metres', (step, nearestMetres) => {
    expect(stepOf(measures({ nearestMetres }), 'nearest', 5)).toBe(step);
  });
});

describe('rows in order', () => {
  const values = [3, null, 1, 3, 2];
  const by = (row: number): number | null => values[row] ?? null;

  test('go up or down, and have what says nothing at the end either way', () => {
    expect(orderRows([0, 1, 2, 3, 4], by, false)).toEqual([2, 4, 0, 3, 1]);
    expect(orderRows([0, 1, 2, 3, 4], by, true)).toEqual([0, 3, 4, 2, 1]);
  });

  test('go by the alphabet of people, numbers in names by their value', () => {
    const names = ['Zola', 'États-Unis', 'Secteur 10', 'Secteur 9'];
    expect(orderRows([0, 1, 2, 3], (row) => names[row] ?? '', false)).toEqual([1, 3, 2, 0]);
  });
});

test('the places behind a cell are as many as it counts, each where it stands', () => {
  const square = aShape([[rectangle(0, 0, 1000, 1000)]]);
  const places = [
    placeAtMetres(500, 500),
    placeAtMetres(1100, 500),
    placeAtMetres(990, 500, { precisionMetres: 50 }),
    placeAtMetres(500, 400, { issues: ['numerique'] }),
    placeAtMetres(400, 400, { issues: ['numerique', 'emploi'] }),
    placeAtMetres(3000, 500),
    placeAtMetres(500, 500, { closed: true }),
  ];
  const { grounds, supply, cell } = cover(places, [square]);
  const [ground] = grounds;
  if (ground === undefined) throw new Error('no ground');
  const listed = standingPlaces(ground, supply, 0);
  expect(listed).toEqual({ inside: [0, 4], nearby: [1], uncertain: [2] });
  const { inside, nearby, uncertain } = cell();
  expect([inside, nearby, uncertain]).toEqual([2, 1, 1]);
});
