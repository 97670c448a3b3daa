import type { Bounds } from '../../domain/geo/lon-lat.ts';
import { boundsOfSight } from '../../domain/geo/sight.ts';
import type { PlaceTable } from '../../domain/place-table.ts';
import type { AddressCamera } from '../../domain/share/address.ts';

/** What goes on paper. */
export interface Sheet {
  /** Rows of the table, in the order of their numbers. */
  readonly rows: readonly number[];
  /** How many there would be without a limit. */
  readonly total: number;
  /** True for the sheet of one place, with all that is known of it. */
  readonly single: boolean;
}

export function sheetOfPlace(row: number): Sheet {
  return { rows: [row], total: 1, single: true };
}

/** The first places of a list, or of those within what the map shows. */
export function sheetOfList(
  visible: Uint32Array,
  table: PlaceTable,
  choice: { readonly limit: number; readonly seenOnly: boolean },
  seen: Bounds | null,
): Sheet {
  const wanted =
    choice.seenOnly && seen !== null ? visible.filter((row) => isWithin(table, row, seen)) : visible;
  return { rows: [...wanted.subarray(0, choice.limit)], total: wanted.length, single: false };
}

/** What a camera shows of the ground in so many CSS pixels; null where it shows nothing. */
export function seenBounds(
  camera: AddressCamera,
  { width, height }: { readonly width: number; readonly height: number },
): Bounds | null {
  return width === 0 || height === 0 ? null : boundsOfSight({ ...camera, width, height });
}

function isWithin({ pointStart, pointLon, pointLat }: PlaceTable, row: number, bounds: Bounds): boolean {
  const [west, south, east, north] = bounds;
  for (let point = pointStart[row] ?? 0; point < (pointStart[row + 1] ?? 0); point++) {
    const lon = pointLon[point] ?? 0;
    const lat = pointLat[point] ?? 0;
    if (lon >= west && lon <= east && lat >= south && lat <= north) return true;
  }
  return false;
}
