import { placeText, type PlaceTable } from '../place-table.ts';
import type { Finding } from './batch-file.ts';
import { addressKey, addressLine, type WantedAddress } from './wanted-address.ts';

/** Under this, somebody should look: the service may have taken another street of the same name. */
export const SURE_SCORE = 0.8;
export const DEFAULT_MIN_SCORE = 0.5;

/** How far from the found point the place may be, in metres, by what was found. */
const DOUBT_METRES: Readonly<Record<string, number>> = {
  housenumber: 30,
  street: 150,
  locality: 300,
  municipality: 2000,
};
const UNKNOWN_DOUBT_METRES = 300;

/** What the score alone says of a finding. */
export type Judgement = 'geocoded' | 'to_review' | 'not_found';

/** What became of a place without position. */
export interface JudgedRow {
  /** Row of the table. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** `refused`: found, and somebody who looked said that it is wrong. */
  readonly status: Judgement | 'refused';
  readonly lon: number | null;
  readonly lat: number | null;
  readonly precision_m: number;
  readonly score: number | null;
  /** The address as the service writes it. */
  readonly label: string;
}

/** A score under the least one counts as not found, whatever was found; so does NaN, where nothing was. */
export function judge(score: number, minScore: number): Judgement {
  if (!(score >= minScore)) return 'not_found';
  return score < SURE_SCORE ? 'to_review' : 'geocoded';
}

/** With what somebody decided who looked at a doubtful finding. */
function settle(finding: Finding, minScore: number): JudgedRow['status'] {
  const judgement = judge(finding?.score ?? NaN, minScore);
  if (judgement !== 'to_review' || finding?.decision === undefined) return judgement;
  return finding.decision === 'accepted' ? 'geocoded' : 'refused';
}

export function judgeFindings(
  table: PlaceTable,
  wanted: ReadonlyMap<number, WantedAddress>,
  findings: ReadonlyMap<string, Finding>,
  minScore: number,
): JudgedRow[] {
  return [...wanted].map(([index, address]) => {
    const finding = address.address === '' ? null : (findings.get(addressKey(address)) ?? null);
    const status = settle(finding, minScore);
    const told = {
      index,
      id: placeText(table, index, 'id'),
      name: placeText(table, index, 'nom'),
      address: addressLine(address),
      status,
      score: finding?.score ?? null,
      label: finding?.label ?? '',
    };
    if (finding === null || status === 'not_found' || status === 'refused') {
      return { ...told, lon: null, lat: null, precision_m: 0 };
    }
    return {
      ...told,
      lon: finding.position[0],
      lat: finding.position[1],
      precision_m: DOUBT_METRES[finding.type] ?? UNKNOWN_DOUBT_METRES,
    };
  });
}
