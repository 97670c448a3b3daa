import type { PlaceTable } from '../place-table.ts';
import { textAt } from '../text-column.ts';
import { fillPositions } from './fill-positions.ts';
import { findingAt, type FindingTable } from './finding-table.ts';
import { DEFAULT_MIN_SCORE, judge, judgeFindings, type Judgement } from './judge-findings.ts';
import { addressKey, wantedAddresses } from './wanted-address.ts';

/** The places whose file gives an address and no position. */
export interface AddressedRows {
  /** Rows of the table of places. */
  readonly rows: Uint32Array;
  /** By entry of `rows`: what was found for its address in the table of findings, -1 where it was not asked yet. */
  readonly finding: Int32Array;
}

/** Puts the places of a table, from a row on, where their addresses were found. */
export function placeFindings(
  table: PlaceTable,
  first: number,
  findings: FindingTable,
): { readonly table: PlaceTable; readonly addressed: AddressedRows } {
  const addressed = [...wantedAddresses(table, first)].filter(([, { address }]) => address !== '');
  const indexByKey = new Map<string, number>();
  for (let index = 0; index < findings.size; index++) indexByKey.set(textAt(findings.keys, index), index);
  const finding = Int32Array.from(addressed, ([, wanted]) => indexByKey.get(addressKey(wanted)) ?? -1);
  const asked = addressed.filter((_, entry) => (finding[entry] ?? -1) >= 0);
  const rows = Uint32Array.from(addressed, ([row]) => row);
  if (asked.length === 0) return { table, addressed: { rows, finding } };
  const byKey = new Map([...indexByKey].map(([key, index]) => [key, findingAt(findings, index)]));
  const judged = judgeFindings(table, new Map(asked), byKey, DEFAULT_MIN_SCORE);
  return { table: fillPositions(table, judged), addressed: { rows, finding } };
}

/** Entries of `addressed.rows` by what the score of their finding says, and those that were not asked yet. */
export interface JudgedEntries extends Readonly<Record<Judgement, readonly number[]>> {
  readonly unasked: number;
}

export function judgeEntries({ finding }: AddressedRows, { score }: FindingTable): JudgedEntries {
  const entries: Record<Judgement, number[]> = { to_review: [], not_found: [], geocoded: [] };
  let unasked = 0;
  for (const [entry, index] of finding.entries()) {
    if (index < 0) unasked++;
    else entries[judge(score[index] ?? NaN, DEFAULT_MIN_SCORE)].push(entry);
  }
  return { ...entries, unasked };
}
