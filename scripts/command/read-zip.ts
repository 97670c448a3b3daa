import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
/** The contours of France are 11 MB; a zip that claims far more is no contours. */
const MAX_BYTES = 300_000_000;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The first file of a zip whose name passes, or null where there is none or the zip is broken. Reads the
 * directory at the end, as the format wants; no encryption, no zip64: public files have neither.
 */
export function readZipEntry(bytes: Uint8Array, isWanted: (name: string) => boolean): Uint8Array | null {
  try {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = zip.length - 22;
    while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
      if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
      const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
      const name = zip.toString('utf8', at + 46, nameEnd);
      if (isWanted(name)) return readEntry(zip, at);
      at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return null;
  } catch {
    // Offsets beyond the end, or data that does not inflate: not a whole zip.
    return null;
  }
}

function readEntry(zip: Buffer, at: number): Uint8Array | null {
  const method = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  // The local header repeats the name and may have other extra fields.
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(start, start + size);
  if (method === STORED) return data;
  return method === DEFLATED ? inflateRawSync(data, { maxOutputLength: MAX_BYTES }) : null;
}
