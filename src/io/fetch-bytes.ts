import type { LoadReason } from '../domain/dataset.ts';

const TIMEOUT_MS = 10_000;

export type Fetched =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: LoadReason };

/** The bytes at an address, or why they did not come; the wait ends after ten seconds. */
export async function fetchBytes(address: URL): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      credentials: 'omit',
      redirect: 'error',
    });
    if (!response.ok) return { ok: false, reason: response.status >= 500 ? 'server' : 'missing' };
    return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return { ok: false, reason: timedOut ? 'timeout' : 'network' };
  }
}
