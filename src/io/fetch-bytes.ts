import type { AddressFault, LoadReason } from '../domain/dataset.ts';

const TIMEOUT_MS = 10_000;

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: LoadReason; readonly detail?: AddressFault };

/** The bytes at an address, or why they did not come; the wait ends after ten seconds. No redirect is followed. */
export async function fetchBytes(address: URL): Promise<Fetched> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      credentials: 'omit',
      // Not followed, yet told apart from a network that is down.
      redirect: 'manual',
    });
    if (response.type === 'opaqueredirect') return { ok: false, reason: 'refused', detail: 'redirect' };
    if (!response.ok) return { ok: false, reason: response.status >= 500 ? 'server' : 'missing' };
    return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return { ok: false, reason: 'timeout' };
    return (await answersOthers(address))
      ? { ok: false, reason: 'refused', detail: 'cors' }
      : { ok: false, reason: 'network' };
  }
}

/** True where another origin answers, but does not let this page read what it says: browsers tell no more. */
async function answersOthers(address: URL): Promise<boolean> {
  if (address.origin === self.location.origin) return false;
  try {
    await fetch(address, {
      mode: 'no-cors',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      credentials: 'omit',
      redirect: 'error',
    });
    return true;
  } catch {
    return false;
  }
}
