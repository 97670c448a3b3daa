/** Spaces, control characters, the invisible ones that hide a scheme or turn the reading direction, `\`. */
const HIDDEN = /[\p{C}\p{Z}\\]/u;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * The one function that decides which cell becomes a link: the address to put in `href`, or null where the
 * cell stays text. Only `http:`, `https:`, `mailto:` and `tel:` pass; `www.` gets `https://`.
 */
export function safeUrl(cell: string): string | null {
  const trimmed = cell.trim();
  const text = /^www\.[^.]/i.test(trimmed) ? `https://${trimmed}` : trimmed;
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  // People write spaces in phone numbers; nowhere else is one harmless.
  if (scheme === 'tel') return /^tel:\+?[\d\s().*#/-]+$/i.test(text) ? text.replace(/\s/g, '') : null;
  if (HIDDEN.test(text)) return null;
  if (scheme === 'mailto') return /^mailto:[^@/:?#]+@[^@/:#]+$/i.test(text) ? text : null;
  if (!/^https?:\/\/[^/]/i.test(text)) return null;
  const url = parseUrl(text);
  // `https://bank.example@elsewhere.example` shows one place and leads to another.
  return url?.username === '' && url.password === '' && url.hostname !== '' ? text : null;
}

/** True where each of the addresses in a cell may become a link. */
export function areSafeUrls(cell: string): boolean {
  return cell.split('|').every((part) => safeUrl(part) !== null);
}
