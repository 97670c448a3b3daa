import type { LoadFault } from '../domain/dataset.ts';
import { isProtected } from '../domain/share/data-origin.ts';
import type { FetchFailure } from './fetch-bytes.ts';
import { isEncoded } from './range-file.ts';

/** To see whether a host answers at all: its answer is not wanted. */
const PROBE_TIMEOUT_MS = 3_000;
/** Browsers say what the policy has blocked just after the request has failed. */
const VIOLATION_PATIENCE_MS = 50;

/** What can be told of an address without asking anybody. */
export function faultOf(address: URL): LoadFault | null {
  if (address.username !== '' || address.password !== '') return 'credentials';
  return isProtected(address) ? null : 'not-https';
}

/**
 * Watches for the browser's word that the security policy has stopped a request to a host, or, after a redirect,
 * the one that it was sent on to.
 */
export function watchPolicy({ origin }: URL): { hasBlocked: () => Promise<boolean>; stop: () => void } {
  let isBlocked = false;
  const listen = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    isBlocked ||= URL.canParse(blockedURI) && new URL(blockedURI).origin === origin;
  };
  self.addEventListener('securitypolicyviolation', listen);
  return {
    hasBlocked: async () => {
      await new Promise((resolve) => setTimeout(resolve, VIOLATION_PATIENCE_MS));
      return isBlocked;
    },
    stop: () => {
      self.removeEventListener('securitypolicyviolation', listen);
    },
  };
}

/** True where the other site answers, but does not let this page read what it says: browsers tell no more. */
export async function answersOthers(address: URL, method: 'GET' | 'HEAD' = 'GET'): Promise<boolean> {
  try {
    await fetch(address, {
      method,
      mode: 'no-cors',
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
      credentials: 'omit',
    });
    return true;
  } catch {
    return false;
  }
}

/** Why nothing came of a file, asked for once more to learn that; null where it is the network after all. */
export async function whyNothingCame(address: URL, isForeign: boolean): Promise<FetchFailure | null> {
  const policy = watchPolicy(address);
  const heard = new AbortController();
  try {
    const { headers } = await fetch(address, {
      signal: AbortSignal.any([heard.signal, AbortSignal.timeout(PROBE_TIMEOUT_MS)]),
      credentials: 'omit',
      redirect: 'manual',
    });
    // Browsers do not show what cannot be unpacked; whole, it can.
    return isEncoded(headers) ? { ok: false, reason: 'unreadable', detail: 'encoded' } : null;
  } catch {
    if (await policy.hasBlocked()) return { ok: false, reason: 'refused', detail: 'policy' };
    // The file may be large.
    const isKeptBack = isForeign && (await answersOthers(address, 'HEAD'));
    return isKeptBack ? { ok: false, reason: 'refused', detail: 'cors' } : null;
  } finally {
    heard.abort();
    policy.stop();
  }
}
