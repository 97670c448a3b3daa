import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FirstPlaces } from '../../../src/domain/glimpse/first-places.ts';
import { groupOf, sortPlaces } from '../../../src/domain/explore/sort-places.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';

const PARTS = [
  'Atelier',
  'atelier',
  'Âtelier',
  'é',
  'E',
  '10',
  '9',
  '007',
  ' ',
  '-',
  'n° ',
  '✿',
  'مدرسة',
  'œ',
  'z',
  '"',
];
const name = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));
const place = fc.record({
  name,
  kind: fc.constantFrom('project' as const, 'venue' as const),
  at: fc.option(fc.constant([4.9, 45.7] as const), { nil: undefined }),
});

it('finds those with which the sorted list begins', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      (places, count) => {
        const table = aTable(
          places.map(({ name, kind, at }) => aPlace(at === undefined ? { name, kind } : { name, kind, at })),
        );
        const first = new FirstPlaces(count);
        for (const [row, { name }] of places.entries()) {
          const bytes = new TextEncoder().encode(`;${name};`);
          first.offer(row, groupOf(table, row), bytes, 1, bytes.length - 1);
        }
        expect([...first.toRows()]).toEqual([...sortPlaces(table).subarray(0, count)]);
      },
    ),
    { numRuns: 500 },
  );
});

it('takes names of any length', () => {
  const first = new FirstPlaces(2);
  for (const [row, name] of ['b'.repeat(1000), 'a'.repeat(900), 'a'].entries()) {
    first.offer(row, 0, new TextEncoder().encode(name), 0, name.length);
  }
  expect([...first.toRows()]).toEqual([2, 1]);
});
