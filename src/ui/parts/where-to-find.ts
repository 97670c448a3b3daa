import type { Place } from '../../domain/place.ts';
import type { AddressCamera } from '../../domain/share/address.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Some streets. */
const NEAR_ZOOM = 16;

/**
 * Where a link to a place looks: of a file too large to be had whole, only what is in sight is looked through for the
 * place. Null where all places are at hand, or this one is nowhere.
 */
export function whereToFind({ points }: Place, { roaming }: Explorer): AddressCamera | null {
  const [lon, lat] = points[0]?.position ?? [];
  return roaming === null || lon === undefined || lat === undefined ? null : { lon, lat, zoom: NEAR_ZOOM };
}
