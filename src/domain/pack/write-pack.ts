import type { Bounds, LonLat } from '../geo/lon-lat.ts';
import { placeAt, type PlaceTable } from '../place-table.ts';
import { toCells } from '../share/to-csv.ts';
import { hilbertOrder } from './hilbert-order.ts';
import { writeFeature, writeProperties } from './pack-feature.ts';
import { writeHeader } from './pack-header.ts';
import { writeTree } from './packed-tree.ts';

/** So many places are objects at a time: a million of them together would need gigabytes. */
const BATCH = 5000;

/** A file in parts, to be written one after the other. */
export interface Pack {
  readonly parts: readonly Uint8Array[];
  readonly bytes: number;
  readonly features: number;
}

/**
 * A table as a FlatGeobuf file with a spatial index: one feature a point, with the cells of its place as texts, so
 * that any stretch of it is read by the same intake as a table. Places without a position are not in it. Null where
 * none has one.
 */
export function writePack(table: PlaceTable): Pack | null {
  if (table.pointLon.length === 0) return null;
  const bounds = boundsOf(table);
  const order = hilbertOrder(table.pointLon, table.pointLat, bounds);
  const placeOf = placeOfPoints(table);
  const columns = new ColumnNumbers();
  const features: Uint8Array[] = [];
  const lon = new Float64Array(order.length);
  const lat = new Float64Array(order.length);
  const offsets = new Float64Array(order.length);
  let end = 0;
  for (let first = 0; first < order.length; first += BATCH) {
    const points = order.subarray(first, first + BATCH);
    const texts = propertiesOf(
      table,
      Array.from(points, (point) => placeOf[point] ?? 0),
      columns,
    );
    const batch: Uint8Array[] = [];
    for (const [step, point] of points.entries()) {
      const position: LonLat = [table.pointLon[point] ?? 0, table.pointLat[point] ?? 0];
      const feature = writeFeature(position, texts[step] ?? new Uint8Array());
      [lon[first + step], lat[first + step]] = position;
      offsets[first + step] = end;
      end += feature.length;
      batch.push(feature);
    }
    features.push(join(batch));
  }
  const header = writeHeader(columns.names, order.length, bounds);
  const tree = writeTree(lon, lat, offsets);
  return {
    parts: [header, tree, ...features],
    bytes: header.length + tree.length + end,
    features: order.length,
  };
}

/** Columns get their numbers as they come: those that say nothing in a batch are not known in it. */
class ColumnNumbers {
  readonly #numbers = new Map<string, number>();

  get names(): string[] {
    return [...this.#numbers.keys()];
  }

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}

function propertiesOf(table: PlaceTable, rows: readonly number[], columns: ColumnNumbers): Uint8Array[] {
  const places = rows.map((row) => placeAt(table, row));
  // A view may hold one point of several, or none of the venues: each place tells all its points itself.
  const mobile = new Set(places.filter(({ points }) => points.length > 1));
  const [headers = [], ...cells] = toCells(table, places, { untold: mobile, saysKind: true });
  const numbers = headers.map((header) => columns.of(header));
  return cells.map((row) =>
    writeProperties(
      row.flatMap((text, column) => (text === '' ? [] : [[numbers[column] ?? 0, text] as const])),
    ),
  );
}

/** A file in a million parts would be written in a million steps. */
function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function placeOfPoints({ size, pointStart, pointLon }: PlaceTable): Uint32Array {
  const placeOf = new Uint32Array(pointLon.length);
  for (let place = 0; place < size; place++) {
    placeOf.fill(place, pointStart[place] ?? 0, pointStart[place + 1] ?? 0);
  }
  return placeOf;
}

function boundsOf({ pointLon, pointLat }: PlaceTable): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let point = 0; point < pointLon.length; point++) {
    const [lon = 0, lat = 0] = [pointLon[point], pointLat[point]];
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
