import { isInCommune } from '../commune-codes.ts';
import type { Dataset } from '../dataset.ts';
import type { PlaceTable } from '../place-table.ts';
import { FUNDINGS, PHASES, PLACE_KINDS, VOCATIONS } from '../place.ts';
import { audiencesOf } from './audiences.ts';
import { distinctTexts } from './distinct-texts.ts';
import { foldText } from './fold-text.ts';
import { isFreeOfCharge } from './free-of-charge.ts';
import { GROUPS, type Group } from './groups.ts';
import { neighbourhoodSets } from './neighbourhood-sets.ts';
import { typeSlug } from './type-slug.ts';

/** What the two switches tell of a place: whether it can be told at all, and whether it is so. */
export const KNOWN = 'known';
export const TRUE = 'true';

/**
 * One facet of every place as a code, and what each code stands for: places that say the same in a text share it, so
 * that counting is one histogram, however long the texts.
 */
export interface FacetColumn {
  readonly group: number;
  readonly codeOf: ArrayLike<number>;
  /** By code: the values that a place with it is counted in. */
  readonly valuesOf: readonly (readonly string[])[];
}

type FacetName = Exclude<Group, 'issues' | 'query' | 'reach' | 'open'>;
export type FacetColumns = Readonly<Record<FacetName, FacetColumn>>;

/** The facets of a data set, to be read once and counted at each change of the filter. */
export function facetColumns({
  table,
  neighbourhoods,
  locations,
}: Pick<Dataset, 'table' | 'neighbourhoods' | 'locations'>): FacetColumns {
  const { codeOf, sets } = neighbourhoodSets(table, neighbourhoods, locations);
  return {
    kind: { group: GROUPS.kind, codeOf: table.kind, valuesOf: PLACE_KINDS.map((kind) => [kind]) },
    vocation: { group: GROUPS.vocation, codeOf: table.vocation, valuesOf: oneEach(VOCATIONS) },
    phase: { group: GROUPS.phase, codeOf: table.phase, valuesOf: oneEach(PHASES) },
    funding: {
      group: GROUPS.funding,
      codeOf: table.fundingMask,
      valuesOf: Array.from({ length: 1 << FUNDINGS.length }, (_, mask) =>
        FUNDINGS.filter((_funding, bit) => (mask & (1 << bit)) !== 0),
      ),
    },
    type: byText(table, 'type', GROUPS.type, () => (type) => [typeSlug(type)].filter((slug) => slug !== '')),
    audience: byText(table, 'publics', GROUPS.audience, () => (cell) => [
      ...new Set(audiencesOf(cell).map(foldText)),
    ]),
    neighbourhood: { group: GROUPS.neighbourhood, codeOf, valuesOf: sets },
    commune: byText(
      table,
      'code_insee',
      GROUPS.commune,
      (all) => (code) =>
        code === '' ? [] : all.filter((commune) => commune !== '' && isInCommune(code, commune)),
    ),
    free: byText(
      table,
      'frais',
      GROUPS.free,
      () => (price) => (price.trim() === '' ? [] : isFreeOfCharge(price) ? [KNOWN, TRUE] : [KNOWN]),
    ),
  };
}

/** The same for what is open at the moment (`OPEN_STATES`). */
export function openColumn(open: Uint8Array): FacetColumn {
  return { group: GROUPS.open, codeOf: open, valuesOf: [[], [KNOWN], [KNOWN, TRUE]] };
}

/** Code 0 says nothing. */
function oneEach(values: readonly string[]): string[][] {
  return [[], ...values.map((value) => [value])];
}

function byText(
  table: PlaceTable,
  name: string,
  group: number,
  read: (all: readonly string[]) => (text: string) => readonly string[],
): FacetColumn {
  const column = table.texts[name];
  if (column === undefined) return { group, codeOf: [], valuesOf: [] };
  const { values, valueOf } = distinctTexts(column);
  return { group, codeOf: valueOf, valuesOf: values.map(read(values)) };
}
