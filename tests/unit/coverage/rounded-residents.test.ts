import { expect, test } from 'vitest';
import { roundedResidents } from '../../../src/domain/coverage/rounded-residents.ts';
import { axisTicks } from '../../../src/ui/coverage/axis-ticks.ts';

test.each([
  [0, 0],
  [4, 0],
  [47, 50],
  [994, 990],
  [3241, 3200],
])('an estimate of %d residents is said as %d', (residents, said) => {
  expect(roundedResidents(residents)).toBe(said);
});

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [54.2, [0, 20, 40, 60]],
  [0.31, [0, 0.1, 0.2, 0.3, 0.4]],
])('an axis up to %d has round ticks', (largest, ticks) => {
  expect(axisTicks(largest)).toEqual(ticks);
});
