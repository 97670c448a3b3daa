import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Coverage } from '../../../src/domain/coverage/coverage.ts';
import { SHARE_MINUTES } from '../../../src/domain/coverage/reach.ts';
import type { Neighbourhood } from '../../../src/domain/neighbourhood.ts';
import { FIXED_RUNS, places as anyPlaces } from '../../fixtures/arbitrary-places.ts';
import type { BuiltPlace } from '../../fixtures/build-place.ts';
import { aShape, cover } from '../../fixtures/cover.ts';

/** Any ring of corners, even one that crosses itself, within a kilometre or two of the places. */
const corner = fc.tuple(fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: -1000, max: 2200 }));
const shape: fc.Arbitrary<Neighbourhood> = fc
  .array(fc.array(corner, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 3 })
  .map((rings) => aShape(rings.map((ring) => [ring])));
const shapes = fc.array(shape, { minLength: 1, maxLength: 3 });

function coverage(places: readonly BuiltPlace[], neighbourhoods: readonly Neighbourhood[]): Coverage {
  return cover(places, neighbourhoods).coverage;
}

function holds(check: (places: BuiltPlace[], neighbourhoods: Neighbourhood[]) => void): void {
  fc.assert(fc.property(anyPlaces, shapes, check), FIXED_RUNS);
}

test('a share is between nothing and all, and grows with the minutes', () => {
  holds((places, neighbourhoods) => {
    const { shares } = coverage(places, neighbourhoods);
    for (const minutes of SHARE_MINUTES) {
      expect(shares[minutes].every((share) => share >= 0 && share <= 1)).toBe(true);
    }
    expect(shares[5].every((share, cell) => share <= (shares[10][cell] ?? 0))).toBe(true);
    expect(shares[10].every((share, cell) => share <= (shares[15][cell] ?? 0))).toBe(true);
  });
});

test('a place more never lowers a share, a count or raises a distance', () => {
  holds((places, neighbourhoods) => {
    const all = coverage(places, neighbourhoods);
    const fewer = coverage(places.slice(1), neighbourhoods);
    for (const minutes of SHARE_MINUTES) {
      const rounding = 1e-12;
      expect(
        all.shares[minutes].every((share, cell) => share >= (fewer.shares[minutes][cell] ?? 0) - rounding),
      ).toBe(true);
    }
    expect(all.nearestMetres.every((metres, cell) => metres <= (fewer.nearestMetres[cell] ?? 0))).toBe(true);
    for (const count of ['inside', 'nearby', 'uncertain'] as const) {
      expect(all[count].every((places, cell) => places >= (fewer[count][cell] ?? 0))).toBe(true);
    }
  });
});

test('the order of places changes nothing', () => {
  holds((places, neighbourhoods) => {
    expect(coverage(places.toReversed(), neighbourhoods)).toEqual(coverage(places, neighbourhoods));
  });
});

test('the order of neighbourhoods changes no total', () => {
  holds((places, neighbourhoods) => {
    expect(coverage(places, neighbourhoods.toReversed()).totals).toEqual(
      coverage(places, neighbourhoods).totals,
    );
  });
});

test('no issue is told more places than have it, nor fewer in all than in any neighbourhood', () => {
  holds((places, neighbourhoods) => {
    const { issueIds, inside, nearby, uncertain, totals } = coverage(places, neighbourhoods);
    for (const [issue, id] of issueIds.entries()) {
      const having = places.filter(({ issues }) => issues.includes(id)).length;
      const all = (totals.inside[issue] ?? 0) + (totals.nearby[issue] ?? 0) + (totals.uncertain[issue] ?? 0);
      expect(all).toBeLessThanOrEqual(having);
      for (let cell = issue; cell < inside.length; cell += issueIds.length) {
        const near = (inside[cell] ?? 0) + (nearby[cell] ?? 0) + (uncertain[cell] ?? 0);
        expect(near).toBeLessThanOrEqual(all);
        expect(inside[cell]).toBeLessThanOrEqual(totals.inside[issue] ?? 0);
      }
    }
  });
});

test('a neighbourhood with a firm place inside has one within 15 minutes of somebody', () => {
  holds((places, neighbourhoods) => {
    const firm = places.filter(({ points }) => points.every(({ precisionMetres }) => precisionMetres === 0));
    const { inside, shares, nearestMetres } = coverage(firm, neighbourhoods);
    for (const [cell, count] of inside.entries()) {
      if (count === 0) continue;
      expect(shares[15][cell]).toBeGreaterThan(0);
      expect(nearestMetres[cell]).toBeLessThan(Infinity);
    }
  });
});
