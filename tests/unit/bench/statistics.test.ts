import { describe, expect, test } from 'vitest';
import { growthExponent, spreadOf } from '../../bench/harness/statistics.ts';

describe('the figures of a benchmark', () => {
  test('are medians with their quartiles, whatever the order in which they came', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
    expect(spreadOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
    expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7 });
  });

  test('tell growth as an exponent: in step with the size 1, with its square 2', () => {
    const sizes = [1000, 10_000, 100_000];
    const exponentOf = (value: (size: number) => number): number =>
      growthExponent(sizes.map((size) => ({ size, value: value(size) })));
    expect(exponentOf((size) => 3 * size)).toBeCloseTo(1);
    expect(exponentOf((size) => size ** 2)).toBeCloseTo(2);
    expect(exponentOf(() => 4)).toBeCloseTo(0);
  });
});
