import { readNamedRows } from '../intake/named-rows.ts';
import { readNumber } from '../intake/read-number.ts';
import { ReportLines } from '../intake/report-lines.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { addressKey, type WantedAddress } from './wanted-address.ts';

/** Which columns of the file hold what, as the service asks to be told. */
export const BATCH_FIELDS = {
  columns: ['adresse', 'commune'],
  postcode: 'code_postal',
  citycode: 'code_insee',
} as const;
const KEY = 'cle';

/** What the service found for an address; null where it found nothing. */
export type Finding = {
  readonly position: LonLat;
  /** From 0 to 1: the service says "ok" even for nonsense, this tells. */
  readonly score: number;
  readonly label: string;
  /** `housenumber`, `street`, `locality` or `municipality`. */
  readonly type: string;
  /** What somebody said who looked at it. */
  readonly decision?: Decision;
} | null;

export type Decision = 'accepted' | 'refused';

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""').replace(/\s+/g, ' ')}"`;
}

/** Addresses as the CSV file that the service takes. */
export function toBatchFile(addresses: readonly WantedAddress[]): string {
  const header = [KEY, ...BATCH_FIELDS.columns, BATCH_FIELDS.postcode, BATCH_FIELDS.citycode];
  const rows = addresses.map((wanted) => [
    addressKey(wanted),
    wanted.address,
    wanted.commune,
    wanted.postcode,
    wanted.communeCode,
  ]);
  return [header, ...rows].map((row) => row.map(quote).join(',')).join('\n') + '\n';
}

function toFinding(cell: (header: string) => string): Finding {
  const lon = readNumber(cell('longitude'));
  const lat = readNumber(cell('latitude'));
  const score = readNumber(cell('result_score'));
  if (lon === null || lat === null || score === null) return null;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return null;
  return { position: [lon, lat], score, label: cell('result_label'), type: cell('result_type') };
}

/** The service's answer by address key, or null where it is not one. */
export function readBatchFile(bytes: Uint8Array): ReadonlyMap<string, Finding> | null {
  const required = [KEY, 'longitude', 'latitude', 'result_score'];
  const { headers, rows } = readNamedRows(bytes, required, new ReportLines(''));
  return headers.length === 0 ? null : new Map(rows.map(({ cell }) => [cell(KEY), toFinding(cell)]));
}
