/** Last parts of an address that say how a file is served, not which one it is. */
const SAYS_NOTHING = /^(?:pub|export|download|csv|raw|latest|r|d|e)?$/i;
/** Parameters in which services name one table of a document. */
const TABLE_PARAMETERS = ['tableId', 'sheet'];
/** A longer part is a key; its end tells two of them apart. */
const LONGEST_WORD = 24;
const KEY_END = 8;
const LONGEST_NAME = 120;

/**
 * What to call a file of another site where people read about it: as the server names it (`disposition`, its
 * `content-disposition`), as the address does, or by its host and the most telling part.
 */
export function remoteName(address: URL, disposition = ''): string {
  const given = servedName(disposition);
  if (given !== '') return given;
  const parts = address.pathname.split('/').map(decodePart);
  const last = parts.at(-1) ?? '';
  if (/\.[a-z]{2,7}$/i.test(last)) return shorten(last);
  const table = TABLE_PARAMETERS.map((name) => address.searchParams.get(name) ?? '').find(
    (text) => text !== '',
  );
  const part = table ?? parts.findLast((text) => !SAYS_NOTHING.test(text)) ?? '';
  const told = part.length > LONGEST_WORD ? `…${part.slice(-KEY_END)}` : part;
  return told === '' ? address.host : `${address.host}/${told}`;
}

/** `filename*=UTF-8''…` before `filename="…"`, without folders. */
function servedName(disposition: string): string {
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition);
  const name = encoded === undefined ? (plain?.[1] ?? plain?.[2] ?? '') : decodePart(encoded);
  return shorten(name.split(/[/\\]/).pop() ?? '');
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return text.trim();
  }
}

function shorten(name: string): string {
  const trimmed = name.trim();
  return trimmed.length > LONGEST_NAME ? `${trimmed.slice(0, LONGEST_NAME)}…` : trimmed;
}
