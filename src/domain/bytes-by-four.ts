/**
 * Texts as bytes, looked at four bytes at a time: for cells of some twenty bytes two to three times as fast as one by
 * one, and as calling the platform's own functions for each.
 */

const MULTIPLIER = 0x9e3779b1;

/** A hash of `bytes[start … end]`, of which the lowest bits are as good as any. */
export function hashBytes(bytes: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ bytes.getInt32(at, true), MULTIPLIER);
  }
  for (; at < end; at++) hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ bytes.getUint8(at), MULTIPLIER);
  return hash ^ (hash >>> 15);
}

/** Writes `from[start … end]` to `to`, beginning at `at`. */
export function copyBytes(from: DataView, start: number, end: number, to: DataView, at: number): void {
  const ahead = at - start;
  let next = start;
  for (; next + 4 <= end; next += 4) to.setInt32(next + ahead, from.getInt32(next, true), true);
  for (; next < end; next++) to.setUint8(next + ahead, from.getUint8(next));
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
  let next = start;
  for (; next + 4 <= end; next += 4) {
    if (one.getInt32(next, true) !== other.getInt32(next + ahead, true)) return false;
  }
  for (; next < end; next++) if (one.getUint8(next) !== other.getUint8(next + ahead)) return false;
  return true;
}

export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}
