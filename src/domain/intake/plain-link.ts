const HYPHEN = 45;
const POINT = 46;
const SLASH = 47;
const BACKSLASH = 92;
const BAR = 124;

const encoder = new TextEncoder();
const HTTP = encoder.encode('http://');
const HTTPS = encoder.encode('https://');

/**
 * True where `bytes[start … end]` are surely a link: a scheme, a host of names that begin with letters, and behind it
 * whatever is no space and separates nothing. Parsing the address of each of a hundred thousand rows would take a fifth
 * of a second.
 */
export function isPlainLink(bytes: Uint8Array, start: number, end: number): boolean {
  const isSecure = beginsWith(HTTPS, bytes, start);
  if (!isSecure && !beginsWith(HTTP, bytes, start)) return false;
  let at = start + (isSecure ? HTTPS : HTTP).length;
  let before = POINT;
  for (; at < end && bytes[at] !== SLASH; at++) {
    const byte = bytes[at] ?? 0;
    if (!isLetter(byte)) {
      // What begins with a digit may be a number; two hyphens announce a name in another script, and it may be wrong.
      const mayStand = byte === POINT || byte === HYPHEN ? before !== HYPHEN : isDigit(byte);
      if (before === POINT || !mayStand) return false;
    }
    before = byte;
  }
  if (before === POINT) return false;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte <= 32 || byte >= 127 || byte === BACKSLASH || byte === BAR) return false;
  }
  return true;
}

function isLetter(byte: number): boolean {
  const small = byte | 32;
  return small >= 97 && small <= 122;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function beginsWith(letters: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < letters.length; at++) if (bytes[start + at] !== letters[at]) return false;
  return true;
}
