import type { Bounds, LonLat } from '../geo/lon-lat.ts';
import { readPointsText } from './read-point-text.ts';
import { settlePosition } from './settle-position.ts';

/** One position as people type or paste it, in any spelling that a file may use; null where it is none. */
export function readTypedPosition(text: string, territory: Bounds): LonLat | null {
  const [first, ...others] = readPointsText(text) ?? [];
  if (first === undefined || others.length > 0) return null;
  const settled = settlePosition(first.lat, first.lon, territory);
  return settled.kind === 'point' ? [settled.lon, settled.lat] : null;
}
