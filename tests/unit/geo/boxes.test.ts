import { describe, expect, it } from 'vitest';
import { boxAround, boxOfAll } from '../../../src/domain/geo/boxes.ts';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';

describe('boxes', () => {
  it('touch a circle on its four sides', () => {
    const [west, south, east, north] = boxAround([4.92, 45.78], 577);
    const sides = [
      [west, 45.78],
      [east, 45.78],
      [4.92, south],
      [4.92, north],
    ] as const;
    for (const [lon, lat] of sides) expect(distanceMetres(4.92, 45.78, lon, lat)).toBeCloseTo(577, 1);
  });

  it('hold all others, and are none without one', () => {
    expect(
      boxOfAll([
        [4, 45, 4.5, 45.5],
        [3.9, 45.1, 4.1, 46],
      ]),
    ).toEqual([3.9, 45, 4.5, 46]);
    expect(boxOfAll([])).toBeNull();
  });
});
