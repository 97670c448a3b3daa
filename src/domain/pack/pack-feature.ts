import type { LonLat } from '../geo/lon-lat.ts';
import { FlatTable } from './flat-table.ts';
import { FlatWriter } from './flat-writer.ts';

/** Source: flatgeobuf.org, `feature.fbs`. */
const FEATURE = { geometry: 0, properties: 1 } as const;
const GEOMETRY = { xy: 1 } as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A point with its texts, by number of column; empty ones are left out. */
export function writeFeature(position: LonLat, properties: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new FlatWriter();
  writer.reserveLink();
  const [geometry = 0, texts = 0] = writer.table(writer.reserveLink(), [
    { slot: FEATURE.geometry, type: 'link' },
    { slot: FEATURE.properties, type: 'link' },
  ]);
  const [xy = 0] = writer.table(geometry, [{ slot: GEOMETRY.xy, type: 'link' }]);
  writer.doubleVector(xy, position);
  writer.byteVector(texts, properties);
  writer.prefixSize();
  return writer.take();
}

/** Texts as a feature holds them: number of the column, length, bytes; one after the other. */
export function writeProperties(cells: Iterable<readonly [column: number, text: string]>): Uint8Array {
  const parts = Array.from(cells, ([column, text]) => ({ column, bytes: encoder.encode(text) }));
  const size = parts.reduce((sum, { bytes }) => sum + 6 + bytes.length, 0);
  const properties = new Uint8Array(size);
  const view = new DataView(properties.buffer);
  let at = 0;
  for (const { column, bytes } of parts) {
    view.setUint16(at, column, true);
    view.setUint32(at + 2, bytes.length, true);
    properties.set(bytes, at + 6);
    at += 6 + bytes.length;
  }
  return properties;
}

/** The cells of the feature that begins at `start`, '' where it has none. Throws a `RangeError` where it is broken off. */
export function readCells(view: DataView, start: number, columns: number): string[] {
  const properties = FlatTable.root(view, start).bytes(FEATURE.properties);
  const inner = new DataView(properties.buffer, properties.byteOffset, properties.length);
  const cells = new Array<string>(columns).fill('');
  for (let at = 0; at < properties.length;) {
    const length = inner.getUint32(at + 2, true);
    if (at + 6 + length > properties.length)
      throw new RangeError(`feature at ${String(start)} is broken off`);
    cells[inner.getUint16(at, true)] = decoder.decode(properties.subarray(at + 6, at + 6 + length));
    at += 6 + length;
  }
  return cells;
}
