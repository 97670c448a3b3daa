import { describe, expect, test } from 'vitest';
import { seenBounds, sheetOfList } from '../../../src/ui/print/sheet.ts';
import { boundsOf, toViewport } from '../../../src/map/viewport.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';

const table = aTable([
  aPlace({ name: 'Ici', at: [4.92, 45.77] }),
  aPlace({ name: 'Loin', at: [4.7, 45.6] }),
  aPlace({ name: 'Nulle part' }),
  aPlace({ name: 'À deux pas', at: [4.921, 45.771] }),
]);
const BOUNDS = [4.9, 45.76, 4.94, 45.78] as const;

describe('the sheet of a list', () => {
  test('holds the first places in the order of the list, and how many there are', () => {
    expect(sheetOfList(Uint32Array.of(3, 1, 0), table, { limit: 2, seenOnly: false }, BOUNDS)).toEqual({
      rows: [3, 1],
      total: 3,
      single: false,
    });
  });

  test('holds only what the map shows where that is wanted', () => {
    expect(sheetOfList(Uint32Array.of(0, 1, 2, 3), table, { limit: 60, seenOnly: true }, BOUNDS)).toEqual({
      rows: [0, 3],
      total: 2,
      single: false,
    });
  });

  test('holds the whole list where the map shows nothing in particular', () => {
    expect(sheetOfList(Uint32Array.of(0, 1), table, { limit: 60, seenOnly: true }, null).rows).toEqual([
      0, 1,
    ]);
  });

  test('takes for seen what the map draws', () => {
    const camera = { lon: 4.92, lat: 45.77, zoom: 13.4 };
    const seen = seenBounds(camera, { width: 800, height: 500 });
    const drawn = boundsOf(toViewport(camera, 800, 500));
    for (const [side, degrees] of drawn.entries()) expect(seen?.[side]).toBeCloseTo(degrees, 9);
  });

  test('sees nothing on a hidden map', () => {
    expect(seenBounds({ lon: 4.92, lat: 45.77, zoom: 13 }, { width: 0, height: 0 })).toBeNull();
  });
});
