import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesFrom, sortByDistance } from '../../../src/domain/explore/list-order.ts';
import { visibleInOrder } from '../../../src/domain/explore/visible-places.ts';
import { sortPlaces } from '../../../src/domain/explore/sort-places.ts';
import { aPlace, aTable } from '../../fixtures/build-place.ts';

const table = aTable([
  aPlace({ name: 'Zoo', at: [4.92, 45.78] }),
  aPlace({ name: 'école 10' }),
  aPlace({ name: 'École 9', at: [4.93, 45.78] }),
  aPlace({ name: 'Tiers-lieu', kind: 'project', at: [4.95, 45.78] }),
  aPlace({ name: 'Eau vive', translations: { nom_en: 'Zebra water' } }),
  aPlace({
    name: 'Zoo',
    points: [
      [4, 45],
      [4.9201, 45.78],
    ].map(toPoint),
  }),
]);

describe('the list', () => {
  it('begins with projects, ends with what is not located, goes by name, numbers by value', () => {
    expect([...sortPlaces(table)]).toEqual([3, 2, 0, 5, 4, 1]);
  });

  it('has the order of a French dictionary, whatever names are written with', () => {
    const { compare } = new Intl.Collator('fr', { numeric: true });
    const parts = [...Array.from('aàeéoœzAÉZ -’.10…م🌻'), 'Maison ', 'maison', 'Café n° ', '007', 'حديقة'];
    const names = fc.array(fc.constantFrom(...parts), { maxLength: 5 }).map((chosen) => chosen.join(''));
    fc.assert(
      fc.property(fc.array(names, { maxLength: 30 }), (all) => {
        const sorted = [...all.keys()].sort((one, other) => compare(all[one] ?? '', all[other] ?? ''));
        expect([...sortPlaces(aTable(all.map((name) => aPlace({ name }))))]).toEqual(sorted);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });

  it('tells long names apart by what they end in, and leaves equal ones as they come', () => {
    const long = 'Maison '.repeat(5000);
    const names = [`${long}2`, `${long}10`, long, `${long}2`, `${long}œ`];
    expect([...sortPlaces(aTable(names.map((name) => aPlace({ name }))))]).toEqual([2, 0, 3, 1, 4]);
  });

  it('goes by distance to the nearest point, the places not located last', () => {
    const distances = distancesFrom(table, [4.9201, 45.78]);
    expect(distances[5]).toBe(0);
    expect(distances[1]).toBe(Infinity);
    expect([...sortByDistance(sortPlaces(table), distances)]).toEqual([5, 0, 2, 3, 4, 1]);
  });

  it('keeps the order given among those equally far, to a centimetre', () => {
    const distances = Float64Array.of(20_015_115, 3.001, Infinity, 3.002, Infinity);
    expect([...sortByDistance(Uint32Array.of(4, 3, 2, 1, 0), distances)]).toEqual([3, 1, 0, 4, 2]);
  });

  it('leaves out what the filter does not keep', () => {
    expect([...visibleInOrder(sortPlaces(table), Uint8Array.of(1, 0, 0, 1, 1, 0), 3)]).toEqual([3, 0, 4]);
  });
});

function toPoint([lon = 0, lat = 0]: readonly number[]) {
  return { position: [lon, lat] as const, precisionMetres: 0 };
}
