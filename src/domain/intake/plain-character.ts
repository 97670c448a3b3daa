const isBetween = (byte: number | undefined, first: number, last: number): boolean =>
  byte !== undefined && byte >= first && byte <= last;

const continues = (byte: number | undefined): boolean => isBetween(byte, 0x80, 0xbf);

/** `Ã` or `Â` before another accent, `â€`, U+0080 to U+009F: text that was once read in the wrong encoding. */
function looksTwiceEncoded(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1];
  if (bytes[at] === 0xc2) return isBetween(second, 0x80, 0x9f);
  const third = bytes[at + 2] ?? 0;
  if (bytes[at] !== 0xc3) return false;
  return second === 0x82 || second === 0x83 ? third >= 0x80 : second === 0xa2 && third === 0xe2;
}

/**
 * How many bytes the character beyond ASCII takes that begins here (Unicode, table 3-7); 0 where it is no
 * UTF-8, or what a wrong decoding leaves behind.
 */
export function plainCharacterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1];
  if (lead < 0xe0) return lead >= 0xc2 && continues(second) && !looksTwiceEncoded(bytes, at) ? 2 : 0;
  const third = bytes[at + 2];
  if (!continues(second) || !continues(third)) return 0;
  if (lead < 0xf0) {
    if (lead === 0xe0) return isBetween(second, 0xa0, 0xbf) ? 3 : 0;
    if (lead === 0xed) return isBetween(second, 0x80, 0x9f) ? 3 : 0;
    const isReplacement = lead === 0xef && second === 0xbf && third === 0xbd;
    return isReplacement ? 0 : 3;
  }
  if (!continues(bytes[at + 3])) return 0;
  if (lead === 0xf0) return isBetween(second, 0x90, 0xbf) ? 4 : 0;
  if (lead === 0xf4) return isBetween(second, 0x80, 0x8f) ? 4 : 0;
  return lead < 0xf4 ? 4 : 0;
}
