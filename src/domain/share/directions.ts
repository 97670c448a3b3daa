import type { LonLat } from '../geo/lon-lat.ts';
import { POSITION_DECIMALS, writeNumber } from './address-camera.ts';

/** Where to ask for the way to a position; `exact` where the link says the position itself. */
export interface DirectionsLink {
  readonly href: string;
  readonly exact: boolean;
}

/** The foot router of openstreetmap.org; the visitor says there where to start. */
export function toFootLink([lon, lat]: LonLat): DirectionsLink {
  const to = encodeURIComponent(`${decimal(lat)},${decimal(lon)}`);
  return { href: `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=${to}`, exact: true };
}

/**
 * The territory's planner of public transport, `{lat}` and `{lon}` in its address filled in. A planner that takes no
 * destination is its plain page; none, or one without `https:`, is no link.
 */
export function toTransitLink(planner: string, [lon, lat]: LonLat): DirectionsLink | null {
  const href = planner.replaceAll('{lat}', decimal(lat)).replaceAll('{lon}', decimal(lon));
  if (!href.startsWith('https://') || !URL.canParse(href)) return null;
  return { href, exact: planner.includes('{lat}') && planner.includes('{lon}') };
}

function decimal(degrees: number): string {
  return writeNumber(degrees, POSITION_DECIMALS);
}
