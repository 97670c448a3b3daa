import type { Locations } from '../geo/locate.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { PlaceTable } from '../place-table.ts';
import { distinctTexts } from './distinct-texts.ts';

interface NeighbourhoodSets {
  /** By place: index into `sets`. */
  readonly codeOf: Uint32Array;
  /** Codes of neighbourhoods that some place is in, all together; a place of several points may be in several. */
  readonly sets: readonly (readonly string[])[];
}

/**
 * In which neighbourhoods places surely are, by position or by the code that the file states: as the filter by
 * neighbourhood sees it. Each neighbourhood goes by its first code, whichever generation the file states.
 */
export function neighbourhoodSets(
  table: PlaceTable,
  neighbourhoods: readonly Neighbourhood[],
  { neighbourhood, sure }: Locations,
): NeighbourhoodSets {
  const codes = neighbourhoods.map(({ code }) => code);
  const indexOf = new Map<string, number>();
  for (const [index, { code, code2024 }] of neighbourhoods.entries()) {
    indexOf.set(code, index);
    if (code2024 !== '') indexOf.set(code2024, index);
  }
  const column = table.texts['code_qp'];
  const stated = column === undefined ? null : distinctTexts(column);
  /** By stated text: the index of its neighbourhood, of one without a polygon too; -1 where none is stated. */
  const statedIndex = stated?.values.map((code) => {
    if (code === '') return -1;
    const index = indexOf.get(code) ?? codes.push(code) - 1;
    indexOf.set(code, index);
    return index;
  });
  const known = new Map<string, number>();
  const sets: string[][] = [];
  const codeOf = new Uint32Array(table.size);
  for (let place = 0; place < table.size; place++) {
    const own = statedIndex?.[stated?.valueOf[place] ?? 0] ?? -1;
    const found = own < 0 ? [] : [own];
    const end = table.pointStart[place + 1] ?? 0;
    for (let point = table.pointStart[place] ?? 0; point < end; point++) {
      const index = neighbourhood[point] ?? -1;
      if (sure[point] === 1 && index >= 0 && !found.includes(index)) found.push(index);
    }
    const key = found.join();
    const set = known.get(key) ?? sets.push(found.map((index) => codes[index] ?? '')) - 1;
    known.set(key, set);
    codeOf[place] = set;
  }
  return { codeOf, sets };
}
