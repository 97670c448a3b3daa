import type { AddressFault } from '../dataset.ts';
import { isFromListedOrigin, isProtected } from './data-origin.ts';

export type DataAddress =
  { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly fault: AddressFault };

/**
 * Whether the page may load the file that a link names: only from its own origin or one that the territory
 * lists. A free choice would let anyone show their text under the town hall's name, so this is asked before
 * any request leaves. `page` is the page's own address.
 */
export function checkDataAddress(text: string, page: string, origins: readonly string[]): DataAddress {
  const written = text.trim();
  // `//host` borrows the scheme, and browsers take `\` for `/`: nobody needs either to name a file.
  if (/^[/\\]{2}/.test(written) || !URL.canParse(written, page)) return { ok: false, fault: 'no-address' };
  const url = new URL(written, page);
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'credentials' };
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  // A `blob:` address has the page's origin too, and is no file of the site.
  if (isWeb && url.origin === new URL(page).origin) return { ok: true, url };
  if (!isProtected(url)) return { ok: false, fault: 'not-https' };
  return isFromListedOrigin(url, origins) ? { ok: true, url } : { ok: false, fault: 'other-origin' };
}

/** The same for the `site.json` that a link names: it decides what the page shows, so it comes from here alone. */
export function checkSiteAddress(text: string, page: string): DataAddress {
  const checked = checkDataAddress(text, page, []);
  const isElsewhere = !checked.ok && ['other-origin', 'not-https'].includes(checked.fault);
  return isElsewhere ? { ok: false, fault: 'elsewhere' } : checked;
}
