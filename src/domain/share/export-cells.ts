import { normaliseHeader } from '../intake/normalise-header.ts';
import type { PlaceTable } from '../place-table.ts';
import { textAt } from '../text-column.ts';

/** True where a word is one of the ids, however it is written: `Non commerciale`. */
function isOneOf(ids: readonly string[], word: string): boolean {
  const name = normaliseHeader(word);
  return ids.some((id) => normaliseHeader(id) === name);
}

/** The words of a cell that are not ids of issues, where the cell can be cut without knowing them. */
function otherWords(text: string, issues: readonly string[]): string[] {
  const isBracketed = /^[[{]/.test(text);
  const isOneWord = !/[|;,]/.test(text);
  if (isBracketed || !(isOneWord || text.includes('|'))) return [];
  const words = text.split('|').map((word) => word.trim());
  return words.filter((word) => word !== '' && !isOneOf(issues, word));
}

/** `enjeux`: the ids of the issues, then what else the file called them; its own text where it named none. */
export function issueCell(issues: readonly string[], text: string): string {
  return issues.length === 0 ? text : [...issues, ...otherWords(text, issues)].join('|');
}

/** A cell of codes, and the text of the file where it said more than the codes. */
export function codesCell(codes: readonly string[], text: string): string {
  const words = text.split('|');
  const untold = codes.filter((code) => !words.some((word) => isOneOf([code], word)));
  return text === '' ? codes.join('|') : [...untold, text].join('|');
}

/** What the file wrote in a coded column beyond its codes (`mixte` as vocation), by row of the table. */
export function leftoverText(table: PlaceTable, column: string): (index: number) => string {
  const name = normaliseHeader(column);
  const leftovers = table.otherTexts.filter(({ label }) => normaliseHeader(label) === name);
  return (index) =>
    leftovers.map((leftover) => textAt(leftover.column, index)).find((text) => text !== '') ?? '';
}

/** The shortest decimal that gives back a number held in 32 bits: 12.3, not 12.300000190734863. */
export function shortestFloat32(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return String(short);
  }
  return String(value);
}
