import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY } from '../../../src/domain/geo/mercator.ts';
import { fromSteps, toSteps } from '../../../src/domain/geo/world-steps.ts';

describe('a position in steps of the world', () => {
  it('is within half a centimetre of where it was', () => {
    const x = mercatorX(4.92);
    expect(Math.abs(fromSteps(toSteps(x)) - x) * 40_075_016).toBeLessThan(0.005);
  });

  it('stays at the edge of the world, and does not begin again on its other side', () => {
    for (const edge of [mercatorX(180), mercatorY(-90)]) {
      expect(new Uint32Array([toSteps(edge)])[0]).toBe(2 ** 32 - 1);
    }
    for (const edge of [mercatorX(-180), mercatorY(90)]) expect(toSteps(edge)).toBe(0);
  });
});
