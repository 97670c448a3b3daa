import { BATCH_FIELDS, readBatchFile, toBatchFile, type Finding } from '../domain/geocode/batch-file.ts';
import type { WantedAddress } from '../domain/geocode/wanted-address.ts';
import { askPatiently, waitFor, type ServiceFailure, type Wait } from './ask-patiently.ts';

/** Far below the service's limit, so that what a cut connection loses is little. */
const BATCH_ROWS = 2000;
/** The service closes above 50 requests a second; a batch is heavier than one. */
const PAUSE_MS = 250;
const TIMEOUT_MS = 120_000;

export type Geocoded =
  | { readonly ok: true }
  | ServiceFailure
  | { readonly ok: false; readonly reason: 'unreadable'; readonly status: number };

function batchAddress(service: string): URL {
  return new URL(/\/search\/csv\/?$/.test(service) ? service : `${service.replace(/\/$/, '')}/search/csv`);
}

function toForm(addresses: readonly WantedAddress[]): FormData {
  const form = new FormData();
  form.append('data', new Blob([toBatchFile(addresses)], { type: 'text/csv' }), 'adresses.csv');
  for (const column of BATCH_FIELDS.columns) form.append('columns', column);
  form.append('postcode', BATCH_FIELDS.postcode);
  form.append('citycode', BATCH_FIELDS.citycode);
  return form;
}

interface Asking {
  readonly onBatch: (findings: ReadonlyMap<string, Finding>, done: number) => Promise<void>;
  readonly wait?: Wait;
  /** How many addresses go in one request, and how long its answer may take. */
  readonly batchRows?: number;
  readonly timeoutMs?: number;
}

/**
 * Asks the service for the positions of addresses, batch by batch. Each batch that comes is handed over at
 * once, with how many addresses are done, so that nothing is asked twice after a cut.
 */
export async function geocodeAddresses(
  addresses: readonly WantedAddress[],
  service: string,
  { onBatch, wait = waitFor, batchRows = BATCH_ROWS, timeoutMs = TIMEOUT_MS }: Asking,
): Promise<Geocoded> {
  for (let first = 0; first < addresses.length; first += batchRows) {
    if (first > 0) await wait(PAUSE_MS);
    const batch = addresses.slice(first, first + batchRows);
    const request = { method: 'POST', body: toForm(batch), timeoutMs };
    const answer = await askPatiently(batchAddress(service), request, wait);
    if (!answer.ok) return answer;
    const findings = readBatchFile(answer.bytes);
    if (findings === null) return { ok: false, reason: 'unreadable', status: 200 };
    await onBatch(findings, first + batch.length);
  }
  return { ok: true };
}
