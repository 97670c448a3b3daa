import type { LoadFault, LoadReason } from '../domain/dataset.ts';
import { isFromListedOrigin } from '../domain/share/data-origin.ts';
import { remoteName } from '../domain/share/remote-name.ts';
import { acceptsSource } from './accept-source.ts';
import { isTimeout, TIMEOUT_MS, toFailure, type FetchFailure } from './fetch-bytes.ts';
import type { SourceSort, SourceTerms } from './source-terms.ts';
import { isHtml } from './is-html.ts';
import { answersOthers, faultOf, watchPolicy } from './other-site.ts';
import { failureOfStatus } from './status-failure.ts';
import { CopyShelf } from './copy-shelf.ts';
import { ownAddresses } from './own-addresses.ts';

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
  const fault = faultOf(address);
  const fresh = fault === null ? await ask(address, sort, terms) : failure('refused', fault);
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
    // Such a question follows redirects: of a link it asks only for something that the link has not chosen.
    const asked = isLinked ? new URL('/favicon.ico', address) : address;
    return (await answersOthers(asked)) ? failure('refused', 'cors') : failure('network');
  } finally {
    policy.stop();
  }
}
