import type { HitKind } from '../../domain/geocode/address-hits.ts';
import type { Bounds, LonLat } from '../../domain/geo/lon-lat.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

const METRES_PER_DEGREE = 111_320;
/** How far one looks around, in metres. */
const AROUND: Readonly<Record<HitKind, number>> = {
  housenumber: 400,
  street: 500,
  locality: 900,
  municipality: 2500,
};

/** Lists the places by their distance from there, and shows it on the map. */
export function startFrom(explorer: Explorer, position: LonLat, kind: HitKind): void {
  explorer.changeFilter({ near: position, query: '' });
  explorer.lookAt(boundsAround(position, AROUND[kind]));
}

function boundsAround([lon, lat]: LonLat, metres: number): Bounds {
  const height = metres / METRES_PER_DEGREE;
  const width = height / Math.cos((lat * Math.PI) / 180);
  return [lon - width, lat - height, lon + width, lat + height];
}
