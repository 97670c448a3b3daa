import type { LonLat } from '../geo/lon-lat.ts';
import type { Polygons } from '../geo/polygon.ts';
import { repairPolygons } from '../geo/repair-polygons.ts';
import { isRecord } from '../is-record.ts';
import type { IsochroneMinutes } from './isochrone.ts';

/** The navigation service of the Géoplateforme: five requests a second, no key. */
export const PUBLIC_NAVIGATION = 'https://data.geopf.fr/navigation';

/** The pedestrian network that its answers are computed on. */
export const ISOCHRONE_RESOURCE = 'bdtopo-valhalla';

/** The question to the service: from where does one reach a position within so many minutes on foot? */
export function isochroneAddress(service: string, position: LonLat, minutes: IsochroneMinutes): URL {
  const address = new URL(
    /\/isochrone\/?$/.test(service) ? service : `${service.replace(/\/$/, '')}/isochrone`,
  );
  const parameters = {
    resource: ISOCHRONE_RESOURCE,
    point: position.join(','),
    profile: 'pedestrian',
    costType: 'time',
    // Seconds are the unit of the engine below: they mean the same where the unit is not read.
    costValue: String(minutes * 60),
    timeUnit: 'second',
    direction: 'arrival',
    crs: 'EPSG:4326',
    geometryFormat: 'geojson',
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address;
}

/**
 * The polygons of its answer, to the metre and turned as RFC 7946 wants them; none where the walk leads
 * nowhere, which the service tells by a point. Null where it is no answer.
 */
export function readIsochroneAnswer(json: unknown): Polygons | null {
  if (!isRecord(json) || !isRecord(json['geometry'])) return null;
  const { type, coordinates } = json['geometry'];
  return repairPolygons(type, coordinates, 5);
}
