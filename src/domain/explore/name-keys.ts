const { compare } = new Intl.Collator('fr', { sensitivity: 'base' });
const decoder = new TextDecoder();

/** What stands beside letters and figures in most names. */
const SIGNS = ' _-,;:!?.\'"()[]@*/&#%+=’–—«»°€';
/** Signs come first, then the lengths of numbers, then letters: each an ASCII byte. */
const FIRST_LENGTH = 0x30;
const MOST_DIGITS = 0x2f;
/** What stands for a digit until its number is whole. */
const DIGIT = 0x7f;

/** By character code: where it stands, whatever its case and accents; 0 where unknown. */
const RANKS = toRanks();

function toRanks(): Uint8Array {
  const ranks = new Uint8Array(0x10000);
  for (let code = 0x30; code < 0x180; code++) {
    // A letter without its accents; ligatures have two, and stay unknown.
    const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
    if (base >= 0x61 && base <= 0x7a) ranks[code] = base;
    if (code <= 0x39) ranks[code] = DIGIT;
  }
  let rank = 1;
  let before = ' ';
  for (const sign of Array.from(SIGNS).sort(compare)) {
    if (compare(before, sign) !== 0) rank++;
    ranks[sign.charCodeAt(0)] = rank;
    before = sign;
  }
  return ranks;
}

/**
 * Names as keys: keys compare, by their character codes, as a French dictionary first compares names, letters before
 * accents and numbers by value. Null where a name holds a character that only the dictionary knows.
 */
export function toNameKeys(names: readonly string[]): (string | null)[] {
  // A number takes one byte more than its digits.
  const bytes = new Uint8Array(2 * names.reduce((sum, name) => sum + name.length, 0));
  let end = 0;
  const lengths = names.map((name) => {
    const length = writeKey(name, bytes, end);
    end += Math.max(0, length);
    return length;
  });
  const text = decoder.decode(bytes.subarray(0, end));
  let start = 0;
  return lengths.map((length) => (length < 0 ? null : text.slice(start, (start += length))));
}

/** Returns how long the key is, -1 where there is none. */
function writeKey(name: string, bytes: Uint8Array, start: number): number {
  let end = start;
  for (let at = 0; at < name.length; at++) {
    const rank = RANKS[name.charCodeAt(at)] ?? 0;
    if (rank === 0) return -1;
    if (rank !== DIGIT) {
      bytes[end++] = rank;
      continue;
    }
    let last = at;
    while (RANKS[name.charCodeAt(last + 1)] === DIGIT) last++;
    while (at < last && name[at] === '0') at++;
    const digits = last + 1 - at;
    if (digits > MOST_DIGITS) return -1;
    // The longer number is the larger one.
    bytes[end++] = FIRST_LENGTH + digits;
    while (at <= last) bytes[end++] = name.charCodeAt(at++);
    at--;
  }
  return end - start;
}
