import { expect, test } from 'vitest';
import { countSources } from '../../src/domain/count-sources.ts';
import { aPlace, aTable } from '../fixtures/build-place.ts';

test('counts each source of the places, most used first, and those that name none', () => {
  const table = aTable([
    aPlace({ source: 'Insee (2022) ; Labo Cités (2015)' }),
    aPlace({ source: 'Labo Cités (2015)' }),
    aPlace({ source: 'Labo Cités (2015) ; Labo Cités (2015)' }),
    aPlace({ source: '' }),
  ]);
  expect(countSources(table)).toEqual([
    { source: 'Labo Cités (2015)', places: 3 },
    { source: '', places: 1 },
    { source: 'Insee (2022)', places: 1 },
  ]);
});
