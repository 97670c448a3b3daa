/** Communes cut into arrondissements that have INSEE codes of their own: `[commune, first, last]`. */
const WITH_ARRONDISSEMENTS = [
  [69_123, 69_381, 69_389],
  [75_056, 75_101, 75_120],
  [13_055, 13_201, 13_216],
] as const;

/** Whether a place with one INSEE code is in the commune, or arrondissement, of another. */
export function isInCommune(placeCode: string, code: string): boolean {
  return placeCode === code || wholeCommune(placeCode) === code || wholeCommune(code) === placeCode;
}

function wholeCommune(code: string): string {
  const number = Number(code);
  const found = WITH_ARRONDISSEMENTS.find(([, first, last]) => number >= first && number <= last);
  return found === undefined ? code : String(found[0]);
}
