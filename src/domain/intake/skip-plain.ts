const SPACE = 32;
const FIRST_NON_ASCII = 128;

/** A byte four times, to be compared with four bytes at once. */
export const fourTimes = (byte: number): number => Math.imul(byte, 0x01010101);
const HIGH_BITS = fourTimes(0x80);
const ONES = fourTimes(1);
const SPACES = fourTimes(SPACE);

/**
 * The first byte from `at` on that is beyond ASCII, below a space, or `stop`; the end where there is none. Four bytes
 * at once: the subtractions borrow from the highest bit of whatever is too small, and of nothing before it.
 */
export function skipPlain(bytes: DataView, at: number, stops: number): number {
  const size = bytes.byteLength;
  let next = at;
  for (; next + 4 <= size; next += 4) {
    const four = bytes.getInt32(next, true);
    // Zero where the stop is.
    const others = four ^ stops;
    const found = (four | (four - SPACES) | ((others - ONES) & ~others)) & HIGH_BITS;
    if (found !== 0) return next + ((31 - Math.clz32(found & -found)) >> 3);
  }
  return skipRest(bytes, next, stops & 0xff);
}

/** The same for the last bytes, one by one. */
function skipRest(bytes: DataView, at: number, stop: number): number {
  for (let next = at; next < bytes.byteLength; next++) {
    const byte = bytes.getUint8(next);
    if (byte === stop || byte < SPACE || byte >= FIRST_NON_ASCII) return next;
  }
  return bytes.byteLength;
}
