import type { Locations } from '../geo/locate.ts';
import { walkingReachMetres } from '../geo/walking.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { PlaceTable } from '../place-table.ts';
import { addressesAudience } from './audiences.ts';
import { isInCommune } from '../commune-codes.ts';
import type { Constraint } from './constraints.ts';
import { distinctTexts } from './distinct-texts.ts';
import type { Filter } from './filter.ts';
import { foldText } from './fold-text.ts';
import { isFreeOfCharge } from './free-of-charge.ts';
import { GROUPS } from './groups.ts';
import { OPEN_STATES } from './open-states.ts';
import type { Search } from './search-text.ts';
import { typeSlug } from './type-slug.ts';

/** What a filter looks at besides the table. */
export interface Surroundings {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly locations: Locations;
  readonly search: Search;
  /** Metres by place from where the visitor is or starts, null where nobody has said. */
  readonly distances: Float64Array | null;
  /** By place, as `OPEN_STATES` has it; null as long as the hours have not come. */
  readonly open: Uint8Array | null;
}

/** What the filter asks of texts, positions and hours; see `asksFurther`. */
export function furtherConstraints(table: PlaceTable, around: Surroundings, filter: Filter): Constraint[] {
  return [
    ofTypes(table, filter.types),
    inNeighbourhoods(table, around, filter.neighbourhoods),
    inCommunes(table, filter.communes),
    forAudiences(table, filter.audiences),
    filter.openNow ? openNow(around) : null,
    filter.free ? withText(GROUPS.free, table, 'frais', isFreeOfCharge) : null,
    withinReach(around, filter),
    found(around, filter.query),
  ].filter((constraint) => constraint !== null);
}

/** A test of texts that repeat, done once for each. A column that the file lacks is empty everywhere. */
function withText(
  group: number,
  table: PlaceTable,
  name: string,
  test: (text: string) => boolean,
): Constraint {
  const column = table.texts[name];
  if (column === undefined) return { group, isMet: () => test('') };
  const { values, valueOf } = distinctTexts(column);
  const passes = values.map(test);
  return { group, isMet: (place) => passes[valueOf[place] ?? 0] === true };
}

/** By position, or by the code that the file states; the codes of both generations mean the same. */
function inNeighbourhoods(
  table: PlaceTable,
  { neighbourhoods, locations }: Surroundings,
  wanted: readonly string[],
): Constraint | null {
  if (wanted.length === 0) return null;
  const codes = new Set(wanted);
  const isWanted = neighbourhoods.map(({ code, code2024 }) => codes.has(code) || codes.has(code2024));
  for (const [index, { code, code2024 }] of neighbourhoods.entries()) {
    if (isWanted[index] === true) codes.add(code).add(code2024);
  }
  codes.delete('');
  const stated = withText(GROUPS.neighbourhood, table, 'code_qp', (code) => codes.has(code));
  const isThere = (point: number): boolean =>
    locations.sure[point] === 1 && isWanted[locations.neighbourhood[point] ?? -1] === true;
  return {
    group: GROUPS.neighbourhood,
    isMet: (place) => stated.isMet(place) || anyPoint(table, place, isThere),
  };
}

function inCommunes(table: PlaceTable, wanted: readonly string[]): Constraint | null {
  if (wanted.length === 0) return null;
  return withText(GROUPS.commune, table, 'code_insee', (code) =>
    wanted.some((commune) => isInCommune(code, commune)),
  );
}

function ofTypes(table: PlaceTable, wanted: readonly string[]): Constraint | null {
  if (wanted.length === 0) return null;
  const slugs = new Set(wanted.map(typeSlug));
  return withText(GROUPS.type, table, 'type', (type) => slugs.has(typeSlug(type)));
}

function openNow({ open }: Surroundings): Constraint {
  return { group: GROUPS.open, isMet: (place) => open?.[place] === OPEN_STATES.open };
}

function forAudiences(table: PlaceTable, wanted: readonly string[]): Constraint | null {
  if (wanted.length === 0) return null;
  const folded = new Set(wanted.map(foldText));
  return withText(GROUPS.audience, table, 'publics', (cell) => addressesAudience(cell, folded));
}

function withinReach({ distances }: Surroundings, { within }: Filter): Constraint | null {
  if (distances === null || within === null) return null;
  const reach = walkingReachMetres(within);
  return { group: GROUPS.reach, isMet: (place) => (distances[place] ?? Infinity) <= reach };
}

function found({ search }: Surroundings, query: string): Constraint | null {
  const scores = search(query)?.scores;
  return scores === undefined ? null : { group: GROUPS.query, isMet: (place) => scores[place] !== 0 };
}

function anyPoint(table: PlaceTable, place: number, test: (point: number) => boolean): boolean {
  const end = table.pointStart[place + 1] ?? 0;
  for (let point = table.pointStart[place] ?? 0; point < end; point++) if (test(point)) return true;
  return false;
}
