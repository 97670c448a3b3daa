import { FlatTable } from './flat-table.ts';
import { FlatWriter } from './flat-writer.ts';

/**
 * The head of a FlatGeobuf file (specification 3.x): eight bytes that name the format, then a table.
 * Source: flatgeobuf.org, `header.fbs`.
 */
export interface PackHeader {
  /** Names of the properties, in the order in which features number them. */
  readonly columns: readonly string[];
  readonly features: number;
  /** Where the index begins, in bytes from the beginning of the file. */
  readonly indexStart: number;
}

const MAGIC = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00] as const;
/** The last byte is a patch level, which readers ignore. */
const MAGIC_READ = MAGIC.length - 1;
const SLOT = { envelope: 1, geometryType: 2, columns: 7, features: 8, nodeSize: 9, crs: 10 } as const;
const COLUMN = { name: 0, type: 1 } as const;
const CRS = { organisation: 0, code: 1 } as const;
const POINT = 1;
const STRING = 11;
const WGS84 = 4326;
/** Children of a node of the index. */
export const NODE_SIZE = 16;

export function writeHeader(
  columns: readonly string[],
  features: number,
  envelope: readonly number[],
): Uint8Array<ArrayBuffer> {
  const writer = new FlatWriter();
  writer.reserveLink();
  const [envelopeLink = 0, columnsLink = 0, crsLink = 0] = writer.table(writer.reserveLink(), [
    { slot: SLOT.features, type: 'uint64', value: BigInt(features) },
    { slot: SLOT.envelope, type: 'link' },
    { slot: SLOT.columns, type: 'link' },
    { slot: SLOT.crs, type: 'link' },
    { slot: SLOT.nodeSize, type: 'uint16', value: NODE_SIZE },
    { slot: SLOT.geometryType, type: 'uint8', value: POINT },
  ]);
  writer.doubleVector(envelopeLink, envelope);
  for (const [index, link] of writer.linkVector(columnsLink, columns.length).entries()) {
    const [name = 0] = writer.table(link, [
      { slot: COLUMN.name, type: 'link' },
      { slot: COLUMN.type, type: 'uint8', value: STRING },
    ]);
    writer.text(name, columns[index] ?? '');
  }
  const [organisation = 0] = writer.table(crsLink, [
    { slot: CRS.organisation, type: 'link' },
    { slot: CRS.code, type: 'int32', value: WGS84 },
  ]);
  writer.text(organisation, 'EPSG');
  writer.prefixSize();
  const table = writer.take();
  const bytes = new Uint8Array(MAGIC.length + table.length);
  bytes.set(MAGIC);
  bytes.set(table, MAGIC.length);
  return bytes;
}

/** How many bytes the head takes, as its first twelve tell; null where this is no FlatGeobuf file. */
export function headerLength(bytes: Uint8Array): number | null {
  if (bytes.length < MAGIC.length + 4) return null;
  if (MAGIC.slice(0, MAGIC_READ).some((byte, at) => bytes[at] !== byte)) return null;
  const size = new DataView(bytes.buffer, bytes.byteOffset + MAGIC.length).getUint32(0, true);
  return MAGIC.length + 4 + size;
}

/** Reads the whole head; null where it is no file of points with an index of ours. */
export function readHeader(bytes: Uint8Array): PackHeader | null {
  const length = headerLength(bytes);
  if (length === null || length > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + MAGIC.length, length - MAGIC.length);
  try {
    const table = FlatTable.root(view);
    const columns = table.tables(SLOT.columns);
    const isOurs =
      table.uint16(SLOT.nodeSize, NODE_SIZE) === NODE_SIZE &&
      table.uint8(SLOT.geometryType, 0) === POINT &&
      columns.every((column) => column.uint8(COLUMN.type, 0) === STRING);
    if (!isOurs) return null;
    return {
      columns: columns.map((column) => column.text(COLUMN.name)),
      features: table.uint64(SLOT.features),
      indexStart: length,
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
