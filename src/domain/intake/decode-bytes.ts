export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True where nothing in the file says its encoding and its bytes are not valid UTF-8. */
  readonly guessed: boolean;
}

/** What Windows-1252 writes at 0x80–0x9F. Own table: the decoder of Node 20 gives control characters there. */
const WINDOWS_1252_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const WINDOWS_1252 = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_FROM_80.charCodeAt(byte - 0x80) : byte,
);

/** Few enough arguments for `String.fromCharCode` in every engine. */
const CHUNK = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const units = new Uint16Array(CHUNK);
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const size = Math.min(CHUNK, bytes.length - start);
    for (let i = 0; i < size; i++) units[i] = WINDOWS_1252[bytes[start + i] ?? 0] ?? 0;
    parts.push(String.fromCharCode(...units.subarray(0, size)));
  }
  return parts.join('');
}

/** UTF-16 without its mark shows as a zero in every other byte of western text. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, 1024) & ~1;
  if (size < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  const many = size * 0.3;
  const few = size * 0.03;
  if (oddZeros > many && evenZeros < few) return 'utf-16le';
  if (evenZeros > many && oddZeros < few) return 'utf-16be';
  return null;
}

/** A UTF-8 file with a few broken bytes (cut, or glued to another) has as many good accents as bad ones. */
function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) good++;
  }
  return good >= broken;
}

/** Bytes to text, without its byte order mark. Total: any bytes give some text. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le', guessed: false };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be', guessed: false };
  }
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, guessed: true };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', guessed: false };
  } catch {
    const text = new TextDecoder().decode(bytes);
    if (isMostlyUtf8(text)) return { text, encoding: 'utf-8', guessed: true };
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true };
  }
}
