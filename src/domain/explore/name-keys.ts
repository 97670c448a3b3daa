const { compare: compareBases } = new Intl.Collator('fr', { sensitivity: 'base' });

/** What most names are written with. Ligatures are missing: they count as two letters. */
const LETTERS = 'aàâäbcçdeéèêëfghiîïjklmnoôöpqrstuùûüvwxyÿz';
const SIGNS = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$’–—«»°€';
/** Signs come first, then the lengths of numbers, then letters: each an ASCII byte. */
const FIRST_LENGTH = 0x30;
const MOST_DIGITS = 0x2f;
const FIRST_LETTER = 0x60;
const decoder = new TextDecoder();
const ZERO = 48;
const NINE = 57;

/** By character code: where it stands among those of its sort, whatever its case and accents; 0 where unknown. */
const RANKS = toRanks();

function toRanks(): Uint8Array {
  const ranks = new Uint8Array(0x10000);
  const rank = (characters: string, first: number): void => {
    const sorted = [...characters].sort(compareBases);
    let at = first;
    for (const [index, character] of sorted.entries()) {
      if (index > 0 && compareBases(sorted[index - 1] ?? '', character) !== 0) at++;
      ranks[character.charCodeAt(0)] = at;
    }
  };
  rank(SIGNS, 1);
  rank(LETTERS + LETTERS.toUpperCase(), FIRST_LETTER);
  return ranks;
}

/**
 * Names as keys: keys compare, by their character codes, as a French dictionary first compares names, letters before
 * accents and numbers by value. Null where a name holds a character that only the dictionary knows.
 */
export function toNameKeys(names: readonly string[]): (string | null)[] {
  // A number takes one byte more than its digits.
  const bytes = new Uint8Array(2 * names.reduce((sum, name) => sum + name.length, 0));
  const ends = new Uint32Array(names.length);
  const isKnown = new Uint8Array(names.length);
  let end = 0;
  for (const [index, name] of names.entries()) {
    const written = writeKey(name, bytes, end);
    isKnown[index] = written < 0 ? 0 : 1;
    end = Math.max(end, written);
    ends[index] = end;
  }
  const text = decoder.decode(bytes.subarray(0, end));
  return names.map((_, index) =>
    isKnown[index] === 1 ? text.slice(index === 0 ? 0 : ends[index - 1], ends[index]) : null,
  );
}

/** Returns where the key ends, -1 where there is none. */
function writeKey(name: string, bytes: Uint8Array, start: number): number {
  let end = start;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isDigit(code)) {
      let last = at;
      while (isDigit(name.charCodeAt(last + 1))) last++;
      while (at < last && name.charCodeAt(at) === ZERO) at++;
      const digits = last + 1 - at;
      if (digits > MOST_DIGITS) return -1;
      // The longer number is the larger one.
      bytes[end++] = FIRST_LENGTH + digits;
      for (; at <= last; at++) bytes[end++] = name.charCodeAt(at);
      at--;
      continue;
    }
    const rank = RANKS[code] ?? 0;
    if (rank === 0) return -1;
    bytes[end++] = rank;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
