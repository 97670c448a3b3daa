import { isInFrance } from '../geo/france.ts';
import { isLambert93, lambert93ToLonLat } from '../geo/lambert93.ts';
import { isInsideBounds, type Bounds } from '../geo/lon-lat.ts';
import type { ReportCode } from '../report.ts';

export type Settled =
  | {
      readonly kind: 'point';
      readonly lon: number;
      readonly lat: number;
      readonly warnings: readonly ReportCode[];
    }
  | { readonly kind: 'null-island' }
  | { readonly kind: 'out-of-range' };

const isOnEarth = (lon: number, lat: number): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

/** True where the two numbers make sense only, or better, the other way round. */
function isSwapped(lon: number, lat: number, territory: Bounds): boolean {
  if (!isOnEarth(lon, lat)) return isOnEarth(lat, lon);
  if (!isOnEarth(lat, lon) || isInsideBounds(territory, lon, lat)) return false;
  if (isInsideBounds(territory, lat, lon)) return true;
  return !isInFrance(lon, lat) && isInFrance(lat, lon);
}

/**
 * What two numbers of a file are: degrees as they stand, degrees in the wrong order, Lambert-93 metres, "no
 * coordinates" written as zeros, or nothing on Earth. A position that is put right carries its warnings.
 */
export function settlePosition(givenLat: number, givenLon: number, territory: Bounds): Settled {
  if (givenLat === 0 && givenLon === 0) return { kind: 'null-island' };
  const warnings: ReportCode[] = [];
  let [lon, lat] = [givenLon, givenLat];
  if (isLambert93(givenLon, givenLat)) {
    [lon, lat] = lambert93ToLonLat(givenLon, givenLat);
    warnings.push('lambert93-converted');
  } else if (isLambert93(givenLat, givenLon)) {
    [lon, lat] = lambert93ToLonLat(givenLat, givenLon);
    warnings.push('lambert93-converted', 'swapped-latlon');
  } else {
    if (isSwapped(givenLon, givenLat, territory)) {
      [lon, lat] = [givenLat, givenLon];
      warnings.push('swapped-latlon');
    }
    if (Number.isInteger(lon) && Number.isInteger(lat)) warnings.push('low-precision');
  }
  if (!isOnEarth(lon, lat)) return { kind: 'out-of-range' };
  if (!isInsideBounds(territory, lon, lat)) warnings.push('outside-territory');
  return { kind: 'point', lon, lat, warnings };
}
