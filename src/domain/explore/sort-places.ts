import { isLocated, placeText, type PlaceTable } from '../place-table.ts';
import { toNameKeys } from './name-keys.ts';

/**
 * The order of the list, as indices of places: projects first, what can be found on the
 * map before what cannot, then by name as a French dictionary has it,
 * numbers by value. Computed once a data set, off the page's thread: the dictionary is asked only where the keys of
 * two names do not tell, or 100,000 names would take twice as long.
 */
export function sortPlaces(table: PlaceTable, language = ''): Uint32Array {
  const { compare } = new Intl.Collator('fr', { numeric: true });
  const names = Array.from({ length: table.size }, (_, place) => placeText(table, place, 'nom', language));
  const keys = toNameKeys(names);
  const compareNames = (one: number, other: number): number => {
    const key = keys[one] ?? null;
    const otherKey = keys[other] ?? null;
    if (key === null || otherKey === null || key === otherKey)
      return compare(names[one] ?? '', names[other] ?? '');
    return key < otherKey ? -1 : 1;
  };
  return allPlaces(table).sort(
    (one, other) =>
      (table.kind[one] ?? 0) - (table.kind[other] ?? 0) ||
      Number(isLocated(table, other)) - Number(isLocated(table, one)) ||
      compareNames(one, other),
  );
}

function allPlaces({ size }: PlaceTable): Uint32Array {
  return new Uint32Array(size).map((_, place) => place);
}
