import { expect, test } from 'vitest';
import { wholeOf } from '../../../src/domain/coverage/whole-of.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { boxAround } from '../../../src/domain/geo/boxes.ts';
import type { Bounds } from '../../../src/domain/geo/lon-lat.ts';
import { summarisePlaces } from '../../../src/domain/pack/summarise-places.ts';
import { aDataset } from '../../fixtures/build-dataset.ts';
import { aNeighbourhood } from '../../fixtures/build-neighbourhood.ts';
import { aTable } from '../../fixtures/build-place.ts';

const grandeIle = aNeighbourhood();
const summary = summarisePlaces(aTable([]), 1);

/** A view of a packed file, of these bounds; null where it is from afar. */
function seen(bounds: Bounds | null): Dataset {
  return aDataset([], {
    neighbourhoods: [grandeIle],
    scope: { file: 'places.fgb', summaryFile: 'places.summary.json', summary, bounds },
  });
}

test('all neighbourhoods of a territory that is read whole are measured', () => {
  const dataset = aDataset([], { neighbourhoods: [grandeIle] });
  expect(wholeOf(dataset)).toBe(dataset);
  expect(wholeOf(null)).toBeNull();
});

test('of a view those alone to which nobody walks from outside of it in fifteen minutes', () => {
  const measured = (bounds: Bounds | null): number => wholeOf(seen(bounds))?.neighbourhoods.length ?? 0;
  // From its middle to its edge are 389 and 556 metres, and 1,125 more are walked in fifteen minutes.
  expect(measured(boxAround(grandeIle.label, 1700))).toBe(1);
  expect(measured(boxAround(grandeIle.label, 1600))).toBe(0);
  expect(measured(null)).toBe(0);
});
