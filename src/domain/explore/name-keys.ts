import type { TextColumn } from '../text-column.ts';

const { compare } = new Intl.Collator('fr', { sensitivity: 'base' });

/** What stands beside letters and figures in most names. */
const SIGNS = ' _-,;:!?.\'"()[]@*/&#%+=’–—«»°€';
/** Signs come first, then the lengths of numbers, then letters: each an ASCII byte. */
const FIRST_LENGTH = 0x30;
const MOST_DIGITS = 0x2f;
/** What stands for a digit until its number is whole. */
const DIGIT = 0x7f;
const ZERO = 0x30;

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

/** Keys of texts, each in words of four bytes; no byte of a key is 0, and at least one after it is. */
export interface NameKeys {
  readonly words: DataView;
  /** By text, the byte with which its key begins; -1 where it holds a character that only the dictionary knows. */
  readonly starts: Int32Array;
}

/**
 * Keys compare, byte by byte, as a French dictionary first compares names, letters before accents and numbers by
 * value. They are made from the bytes of names: none of these becomes a string.
 */
export function toNameKeys({ bytes, offsets }: TextColumn): NameKeys {
  const starts = new Int32Array(Math.max(0, offsets.length - 1));
  // A number takes one byte more than its digits.
  const keys = new Uint8Array(2 * bytes.length + 4 * starts.length);
  let end = 0;
  for (let text = 0; text < starts.length; text++) {
    const last = writeKey(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0, keys, end);
    starts[text] = last === -1 ? -1 : end;
    if (last !== -1) end = (last + 4) & ~3;
  }
  return { words: new DataView(keys.buffer), starts };
}

/** With what the key of a name begins; 0 where only the whole key tells. */
export function firstOfKey(name: Uint8Array, from: number): number {
  const rank = RANKS[codeAt(name, from)] ?? 0;
  return rank === DIGIT ? 0 : rank;
}

/**
 * Writes the key of `name[from … to]` from `start` on, for which it takes twice as many bytes at most. Returns where it
 * ends, -1 where there is none: what was written of it is gone again.
 */
export function writeKey(name: Uint8Array, from: number, to: number, key: Uint8Array, start: number): number {
  let end = start;
  for (let at = from; at < to;) {
    const rank = RANKS[codeAt(name, at)] ?? 0;
    let last = at;
    if (rank === DIGIT) {
      while (last + 1 < to && RANKS[name[last + 1] ?? 0] === DIGIT) last++;
      while (at < last && name[at] === ZERO) at++;
    }
    const digits = last + 1 - at;
    if (rank === 0 || digits > MOST_DIGITS) {
      key.fill(0, start, end);
      return -1;
    }
    if (rank === DIGIT) {
      // The longer number is the larger one.
      key[end++] = FIRST_LENGTH + digits;
      while (at <= last) key[end++] = name[at++] ?? 0;
    } else {
      key[end++] = rank;
      at += lengthOf(name[at] ?? 0);
    }
  }
  return end;
}

function lengthOf(byte: number): number {
  return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : 3;
}

/** The code of a UTF-8 character; 0 for one of four bytes, which has no rank. */
function codeAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return byte;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | second;
  return byte < 0xf0 ? ((byte & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f) : 0;
}
