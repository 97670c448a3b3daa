import type { AddressCamera } from './address.ts';

const MAX_ZOOM = 24;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Five decimals of a degree are a metre: nobody needs more, and nobody should be found by more. */
export const POSITION_DECIMALS = 5;

/** A plain decimal number within limits; null for anything else. */
export function readNumber(text: string | undefined, min: number, max: number): number | null {
  if (text === undefined || !NUMBER.test(text)) return null;
  const number = Number(text);
  return number >= min && number <= max ? number : null;
}

export function writeNumber(number: number, decimals: number): string {
  return String(Number(number.toFixed(decimals)));
}

/** Reads `#zoom/lat/lng`, whatever follows (bearing and pitch, in other maps). */
export function readCamera(hash: string): AddressCamera | null {
  const [zoomText, latText, lonText] = hash.replace(/^#/, '').split('/');
  const zoom = readNumber(zoomText, 0, MAX_ZOOM);
  const lat = readNumber(latText, -90, 90);
  const lon = readNumber(lonText, -180, 180);
  return zoom === null || lat === null || lon === null ? null : { lon, lat, zoom };
}

/** As many decimals as a pixel of this zoom needs: the rule of MapLibre, up to a metre. */
export function writeCamera({ lon, lat, zoom }: AddressCamera): string {
  const zoomText = writeNumber(zoom, 2);
  const needed = Math.ceil((Number(zoomText) * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  const decimals = Math.min(POSITION_DECIMALS, needed);
  return `#${zoomText}/${writeNumber(lat, decimals)}/${writeNumber(lon, decimals)}`;
}
