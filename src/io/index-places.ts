import type { Dataset } from '../domain/dataset.ts';
import { sortPlaces } from '../domain/explore/sort-places.ts';
import { locatePlaces } from '../domain/geo/locate.ts';
import type { PlaceTable } from '../domain/place-table.ts';

/** What is computed once from a table, so that exploring it only counts again. */
type DatasetIndexes = Pick<Dataset, 'table' | 'locations' | 'order'>;

export function indexPlaces(table: PlaceTable, neighbourhoods: Dataset['neighbourhoods']): DatasetIndexes {
  return {
    table,
    locations: locatePlaces(table, neighbourhoods),
    order: sortPlaces(table),
  };
}
