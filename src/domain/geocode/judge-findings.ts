import { placeAt, type PlaceTable } from '../place-table.ts';
import type { Finding } from './batch-file.ts';
import { addressKey, type WantedAddress } from './wanted-address.ts';

/** Under this, somebody should look: the service may have taken another street of the same name. */
const SURE_SCORE = 0.8;
export const DEFAULT_MIN_SCORE = 0.5;

/** How far from the found point the place may be, in metres, by what was found. */
const DOUBT_METRES: Readonly<Record<string, number>> = {
  housenumber: 30,
  street: 150,
  locality: 300,
  municipality: 2000,
};
const UNKNOWN_DOUBT_METRES = 300;

/** What became of a place without position. */
export interface JudgedRow {
  /** Row of the table. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly status: 'geocoded' | 'to_review' | 'not_found';
  readonly lon: number | null;
  readonly lat: number | null;
  readonly precision_m: number;
  readonly score: number | null;
  /** The address as the service writes it. */
  readonly label: string;
}

/** Decides on the findings: a score under the least one counts as not found, whatever was found. */
export function judgeFindings(
  table: PlaceTable,
  wanted: ReadonlyMap<number, WantedAddress>,
  findings: ReadonlyMap<string, Finding>,
  minScore: number,
): JudgedRow[] {
  return [...wanted].map(([index, address]) => {
    const { id, name } = placeAt(table, index);
    const finding = address.address === '' ? null : (findings.get(addressKey(address)) ?? null);
    const told = {
      index,
      id,
      name,
      address: [address.address, address.postcode, address.commune].filter((part) => part !== '').join(' '),
      score: finding?.score ?? null,
      label: finding?.label ?? '',
    };
    if (finding === null || finding.score < minScore) {
      return { ...told, status: 'not_found', lon: null, lat: null, precision_m: 0 };
    }
    return {
      ...told,
      status: finding.score < SURE_SCORE ? 'to_review' : 'geocoded',
      lon: finding.position[0],
      lat: finding.position[1],
      precision_m: DOUBT_METRES[finding.type] ?? UNKNOWN_DOUBT_METRES,
    };
  });
}
