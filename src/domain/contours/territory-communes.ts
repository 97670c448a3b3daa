import { isInCommune } from '../commune-codes.ts';
import { toComparable } from '../intake/comparable-text.ts';

/** The communes of a territory: INSEE codes, and the names by which older files call them. */
export interface TerritoryCommunes {
  readonly codes: readonly string[];
  /** Name by INSEE code, as far as the territory's own files tell. */
  readonly names: ReadonlyMap<string, string>;
}

/** `69` and `2A` are a whole department, as are `971` and its like. */
function isDepartment(code: string): boolean {
  return /^(?:\d{2}|2[AB]|97\d)$/i.test(code);
}

function holdsCode({ codes }: TerritoryCommunes, communeCode: string): boolean {
  return codes.some((code) =>
    isDepartment(code) ? communeCode.startsWith(code.toUpperCase()) : isInCommune(communeCode, code),
  );
}

/** A name without what an arrondissement adds: `Lyon 8e Arrondissement` is in Lyon. */
function bareName(name: string): string {
  return toComparable(name)
    .replace(/\s+\d+\s*(?:er|e|eme)?(?:\s+arrondissement)?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/**
 * Whether a neighbourhood is in the territory. The file of 2015 gives names of communes, which other
 * departments have too: there the code of the neighbourhood, which holds its department, must agree.
 */
export function isInTerritory(
  territory: TerritoryCommunes,
  neighbourhoodCode: string,
  communeCodes: readonly string[],
  communeNames: readonly string[],
): boolean {
  if (communeCodes.length > 0) return communeCodes.some((code) => holdsCode(territory, code));
  const department =
    /^Q[PN]([0-9A-Z]{3})/i.exec(neighbourhoodCode)?.[1]?.replace(/^0/, '').toUpperCase() ?? '';
  return territory.codes.some((code) => {
    if (isDepartment(code)) return code.toUpperCase() === department;
    const name = territory.names.get(code);
    if (name === undefined || !code.startsWith(department)) return false;
    return communeNames.some((candidate) => bareName(candidate) === bareName(name));
  });
}
