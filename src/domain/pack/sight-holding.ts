import type { Bounds, LonLat } from '../geo/lon-lat.ts';
import { mercatorX, mercatorY } from '../geo/mercator.ts';
import { boundsOfSight, cameraOver, type Sight } from '../geo/sight.ts';
import { estimateInside } from './crowd.ts';
import type { PackSummary } from './pack-summary.ts';

/** On a phone a table lends the map so much of its height: what is whole must be whole there too. */
const LENT_SHARE = 0.4;
/** What a map may round away on each side, CSS pixels. */
const AIR = 8;
/** Boxes farther away are not tried. */
const MOST_TRIED = 100;

interface Holding {
  readonly camera: Pick<Sight, 'lon' | 'lat' | 'zoom'>;
  readonly box: Bounds;
}

/**
 * A nearer view that holds a whole box, the nearest to the middle of those that can be held with so few places that
 * they are read; null where there is none.
 */
export function sightHolding(
  summary: PackSummary,
  sight: Sight,
  boxes: readonly Bounds[],
  most: number,
): Holding | null {
  const near = nearestTo([sight.lon, sight.lat], boxes).slice(0, MOST_TRIED);
  for (const share of [LENT_SHARE, 1]) {
    const window = { width: sight.width - 2 * AIR, height: share * sight.height - 2 * AIR };
    for (const box of near) {
      const { zoom: closest, ...middle } = cameraOver(box, window);
      const isReadable = (zoom: number): boolean =>
        estimateInside(summary, boundsOfSight({ ...sight, ...middle, zoom })) <= most;
      if (!isReadable(closest)) continue;
      let zoom = Math.min(closest, Math.floor(sight.zoom) + 1);
      while (!isReadable(zoom)) zoom = Math.min(closest, zoom + 1);
      return { camera: { ...middle, zoom }, box };
    }
  }
  return null;
}

function nearestTo([lon, lat]: LonLat, boxes: readonly Bounds[]): readonly Bounds[] {
  const [x, y] = [mercatorX(lon), mercatorY(lat)];
  const away = boxes.map((box) => {
    const [west, south, east, north] = box;
    const distance = Math.hypot(
      (mercatorX(west) + mercatorX(east)) / 2 - x,
      (mercatorY(south) + mercatorY(north)) / 2 - y,
    );
    return { box, distance };
  });
  return away.sort((one, other) => one.distance - other.distance).map(({ box }) => box);
}
