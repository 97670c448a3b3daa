import type { LoadFault, LoadReason } from '../domain/dataset.ts';
import { isFromListedOrigin, isProtected } from '../domain/share/data-origin.ts';
import { remoteName } from '../domain/share/remote-name.ts';
import { acceptsSource } from './accept-source.ts';
import { isTimeout, TIMEOUT_MS, toFailure, type FetchFailure } from './fetch-bytes.ts';
import type { SourceSort, SourceTerms } from './source-terms.ts';
import { isHtml } from './is-html.ts';
import { CopyShelf } from './copy-shelf.ts';
import { ownAddresses } from './own-addresses.ts';

/** To see whether a host answers at all: its answer is not wanted. */
const PROBE_TIMEOUT_MS = 3_000;
/** Browsers say what the policy has blocked just after the request has failed. */
const VIOLATION_PATIENCE_MS = 50;

/**
 * A file of another site. A good one is kept; where it does not come, or is not what it should be, the last good
 * copy stands in for it, and the failure says so.
 */
export async function fetchRemote(
  address: URL,
  sort: SourceSort,
  terms: SourceTerms,
): Promise<GoodFile | (FetchFailure & { readonly name: string })> {
  const shelf = new CopyShelf(terms);
  const fresh = faultOf(address) ?? (await ask(address, sort, terms));
  if (fresh.ok) {
    await shelf.keep(address, fresh);
    return fresh;
  }
  const copy = await shelf.find(address);
  if (copy === null) return { ...fresh, name: remoteName(address) };
  const { bytes, name, keptAt } = copy;
  terms.failures.push({ ...toFailure(fresh, name), keptAt });
  return { ok: true, bytes, name };
}

function failure(reason: LoadReason, detail?: LoadFault): FetchFailure {
  return { ok: false, reason, ...(detail === undefined ? {} : { detail }) };
}

/** What can be told without asking anybody. */
function faultOf(address: URL): FetchFailure | null {
  if (address.username !== '' || address.password !== '') return failure('refused', 'credentials');
  return isProtected(address) ? null : failure('refused', 'not-https');
}

interface GoodFile {
  readonly ok: true;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** A redirect is followed for what the territory names, not for what a link alone asks for. */
async function ask(address: URL, sort: SourceSort, terms: SourceTerms): Promise<GoodFile | FetchFailure> {
  const isLinked = !ownAddresses(terms).includes(address.href);
  const policy = watchPolicy(address);
  let hasAnswered = false;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      credentials: 'omit',
      redirect: isLinked ? 'manual' : 'follow',
    });
    hasAnswered = true;
    if (response.type === 'opaqueredirect') return failure('refused', 'redirect');
    const end = new URL(response.url);
    const isKnown =
      [address.origin, terms.territory.origin].includes(end.origin) ||
      isFromListedOrigin(end, terms.site.dataOrigins);
    if (!isKnown) return failure('refused', 'moved');
    if (!response.ok) return failureOfStatus(response.status);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (acceptsSource(sort, bytes)) {
      return { ok: true, bytes, name: remoteName(end, response.headers.get('content-disposition') ?? '') };
    }
    return failure('unreadable', isHtml(response, bytes) ? 'page' : undefined);
  } catch (error) {
    if (isTimeout(error)) return failure('timeout');
    // It broke off in the middle.
    if (hasAnswered) return failure('network');
    if (await policy.hasBlocked()) return failure('refused', 'policy');
    return (await answersOthers(address, isLinked)) ? failure('refused', 'cors') : failure('network');
  } finally {
    policy.stop();
  }
}

function failureOfStatus(status: number): FetchFailure {
  if (status === 429) return failure('server', 'busy');
  if (status === 401 || status === 403) return failure('missing', 'private');
  return failure(status >= 500 ? 'server' : 'missing');
}

/**
 * Watches for the browser's word that the security policy has stopped a request to a host, or, after a redirect,
 * the one that it was sent on to.
 */
function watchPolicy({ origin }: URL): { hasBlocked: () => Promise<boolean>; stop: () => void } {
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

/**
 * True where the other site answers, but does not let this page read what it says: browsers tell no more. Such a
 * question follows redirects, so of a link it asks only for something that the link has not chosen.
 */
async function answersOthers(address: URL, isLinked: boolean): Promise<boolean> {
  try {
    await fetch(isLinked ? new URL('/favicon.ico', address) : address, {
      mode: 'no-cors',
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
      credentials: 'omit',
    });
    return true;
  } catch {
    return false;
  }
}
