import { readHits, type AddressHit } from '../domain/geocode/address-hits.ts';
import { parseJson } from '../domain/parse-json.ts';
import { isHtml } from './is-html.ts';
import { retryAfter } from './retry-after.ts';

/** Who types on does not wait longer. */
const TIMEOUT_MS = 5000;
/** How long the service stays closed, where it asks for fewer questions without saying so. */
const REST_MS = 5000;

export type AskedAddresses =
  | { readonly ok: true; readonly hits: readonly AddressHit[] }
  /** How long it should be left alone. */
  | { readonly ok: false; readonly restMs: number };

/** Asks the address service once. Whatever goes wrong, nothing was found: the next letter asks again. */
export async function askAddresses(address: URL, stop: AbortSignal): Promise<AskedAddresses> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]);
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const isBusy = response.status === 429;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const hits = response.ok && !isHtml(response, bytes) ? readHits(parseJson(bytes)) : null;
    if (hits !== null) return { ok: true, hits };
    return { ok: false, restMs: isBusy ? (retryAfter(response, Date.now()) ?? REST_MS) : 0 };
  } catch {
    return { ok: false, restMs: 0 };
  }
}
