import { isLocated, type PlaceTable } from '../place-table.ts';
import { storedText, textOf, type TextColumn } from '../text-column.ts';
import { toNameKeys } from './name-keys.ts';
import { sortByWords } from './sort-by-words.ts';

const NO_NAMES: TextColumn = { bytes: new Uint8Array(0), offsets: new Uint32Array(1), codes: null };

/** Projects first, what can be found on the map before what cannot. */
export function groupOf(table: Pick<PlaceTable, 'kind' | 'pointStart'>, place: number): number {
  return 2 * (table.kind[place] ?? 0) + 1 - Number(isLocated(table, place));
}

/**
 * The order of the list, as indices of places: by group, then by name as a French dictionary has it, numbers
 * by value. Computed once a data set, off the page's thread: the dictionary is asked only where the keys of
 * two names do not tell, or 100,000 names would take six times as long.
 */
export function sortPlaces(table: PlaceTable): Uint32Array {
  const { compare } = new Intl.Collator('fr', { numeric: true });
  const names = table.texts['nom'] ?? NO_NAMES;
  const { words, starts } = toNameKeys(names);
  const startOf = (place: number): number => starts[textOf(names, place)] ?? -1;
  /** Those that the dictionary is asked about, each decoded once. */
  const texts: string[] = [];
  const nameOf = (place: number): string =>
    (texts[textOf(names, place)] ??= storedText(names, textOf(names, place)));
  const comparePlaces = (one: number, other: number): number =>
    groupOf(table, one) - groupOf(table, other) || compare(nameOf(one), nameOf(other)) || one - other;

  const all = new Uint32Array(table.size);
  const odd: number[] = [];
  for (let place = 0; place < table.size; place++) {
    if (startOf(place) === -1) odd.push(place);
    else all[place - odd.length] = place;
  }
  const known = all.subarray(0, table.size - odd.length);
  sortByWords(
    known,
    // The group before the name: its word does not end in a zero either.
    (place, depth) =>
      depth === 0 ? groupOf(table, place) + 1 : words.getUint32(startOf(place) + 4 * (depth - 1)),
    (places) => places.sort(comparePlaces),
  );
  // An array's own sort finds that all but the odd ones are in order, and puts these among them.
  return odd.length === 0 ? known : Uint32Array.from([...known, ...odd].sort(comparePlaces));
}
