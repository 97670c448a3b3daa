import type { LonLat } from '../geo/lon-lat.ts';
import { POSITION_DECIMALS, readNumber, writeNumber } from './address-camera.ts';

/** Written latitude first, as people say a position. */
export function readPosition(text: string | null): LonLat | null {
  const [latText, lonText, ...rest] = text?.split(',') ?? [];
  const lat = readNumber(latText?.trim(), -90, 90);
  const lon = readNumber(lonText?.trim(), -180, 180);
  return lat === null || lon === null || rest.length > 0 ? null : [lon, lat];
}

export function writePosition([lon, lat]: LonLat): string {
  return `${writeNumber(lat, POSITION_DECIMALS)},${writeNumber(lon, POSITION_DECIMALS)}`;
}
