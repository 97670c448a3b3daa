import { foldCharacter } from './fold-text.ts';

/** The widest character folds from 3 bytes to 33 (an Arabic formula in one sign). */
export const WIDEST_FOLD = 11;
export const SPACE = 0x20;

const encoder = new TextEncoder();
const foldedBytes = new Map<number, Uint8Array>();

function foldedBytesOf(codePoint: number): Uint8Array {
  const found = foldedBytes.get(codePoint) ?? encoder.encode(foldCharacter(String.fromCodePoint(codePoint)));
  foldedBytes.set(codePoint, found);
  return found;
}

/** By ASCII byte: the one byte it folds to. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, byte) => foldedBytesOf(byte)[0] ?? SPACE);

/**
 * Writes the folded text of `bytes[from … to]` (UTF-8) to the beginning of `out` and returns where it ends: a
 * hundred thousand places in a fraction of the time that decoding them takes. Spaces are as they come.
 */
export function foldBytes(bytes: Uint8Array, from: number, to: number, out: Uint8Array): number {
  let end = 0;
  for (let next = from; next < to;) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80) {
      out[end++] = ASCII[byte] ?? SPACE;
      next++;
      continue;
    }
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    let codePoint = byte & (0xff >> (length + 1));
    for (let rest = 1; rest < length; rest++)
      codePoint = (codePoint << 6) | ((bytes[next + rest] ?? 0) & 0x3f);
    // Bytes that are no UTF-8 may add up to more than any character.
    for (const folded of foldedBytesOf(Math.min(codePoint, 0x10ffff))) out[end++] = folded;
    next += length;
  }
  return end;
}
