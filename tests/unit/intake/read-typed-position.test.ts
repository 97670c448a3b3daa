import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/domain/geo/lon-lat.ts';
import { readTypedPosition } from '../../../src/domain/intake/read-typed-position.ts';

const LYON: Bounds = [4.7, 45.6, 5.1, 45.9];

describe('a position that somebody types', () => {
  it.each([
    ['45.7781, 4.9203'],
    ['45,7781 4,9203'],
    ['45,7781 ; 4,9203'],
    ['4.9203, 45.7781'],
    ['geo:45.7781,4.9203'],
    ['POINT (4.9203 45.7781)'],
  ])('is understood as people write it: %s', (text) => {
    expect(readTypedPosition(text, LYON)).toEqual([4.9203, 45.7781]);
  });

  it.each([[''], ['ici'], ['45.7781'], ['0, 0'], ['451, 4.9'], ['MULTIPOINT ((4.9 45.7), (4.8 45.8))']])(
    'is none where it is not one position: %s',
    (text) => {
      expect(readTypedPosition(text, LYON)).toBeNull();
    },
  );
});
