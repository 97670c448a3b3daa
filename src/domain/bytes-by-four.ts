/*
 * Texts as bytes, looked at four at a time: for cells of some twenty bytes this is two to three times as fast as one by
 * one, and as calling the platform's own functions for each cell. The last four are looked at together as well, some of
 * them for the second time; only what is shorter goes byte by byte.
 */

const MULTIPLIER = 0x9e3779b1;

/** A hash of `bytes[start … end]`, of which the lowest bits are as good as any. */
export function hashBytes(bytes: DataView, start: number, end: number): number {
  let hash = end - start;
  const last = end - 4;
  if (last < start) {
    for (let at = start; at < end; at++) hash = Math.imul(hash, 31) ^ bytes.getUint8(at);
  } else {
    for (let at = start; at < last; at += 4) hash = mix(hash, bytes.getInt32(at, true));
    hash = mix(hash, bytes.getInt32(last, true));
  }
  hash = Math.imul(hash ^ (hash >>> 15), MULTIPLIER);
  return hash ^ (hash >>> 15);
}

function mix(hash: number, four: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ four, MULTIPLIER);
}

/** Writes `from[start … end]` to `to`, beginning at `at`. */
export function copyBytes(from: DataView, start: number, end: number, to: DataView, at: number): void {
  const ahead = at - start;
  const last = end - 4;
  if (last < start) {
    for (let next = start; next < end; next++) to.setUint8(next + ahead, from.getUint8(next));
    return;
  }
  for (let next = start; next < last; next += 4) to.setInt32(next + ahead, from.getInt32(next, true), true);
  to.setInt32(last + ahead, from.getInt32(last, true), true);
}

/** True where `one[start … end]` are the bytes of `other` that begin at `at`. */
export function areBytesEqual(
  one: DataView,
  start: number,
  end: number,
  other: DataView,
  at: number,
): boolean {
  const ahead = at - start;
  const last = end - 4;
  if (last < start) {
    for (let next = start; next < end; next++) {
      if (one.getUint8(next) !== other.getUint8(next + ahead)) return false;
    }
    return true;
  }
  for (let next = start; next < last; next += 4) {
    if (one.getInt32(next, true) !== other.getInt32(next + ahead, true)) return false;
  }
  return one.getInt32(last, true) === other.getInt32(last + ahead, true);
}

export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

export const NO_BYTES = viewOf(new Uint8Array(0));
