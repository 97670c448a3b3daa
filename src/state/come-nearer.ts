import { neighbourhoodsAsked } from '../domain/explore/places-anywhere.ts';
import { boxAround } from '../domain/geo/boxes.ts';
import type { Bounds, LonLat } from '../domain/geo/lon-lat.ts';
import type { Sight } from '../domain/geo/sight.ts';
import { walkedMetres, walkingReachMetres } from '../domain/geo/walking.ts';
import type { Neighbourhood } from '../domain/neighbourhood.ts';
import { crowdFilterOf } from '../domain/pack/explore-summary.ts';
import type { PackSummary } from '../domain/pack/pack-summary.ts';
import { nearerSight } from '../domain/pack/sight.ts';
import { sightHolding } from '../domain/pack/sight-holding.ts';
import type { AddressCamera } from '../domain/share/address.ts';
import type { Roamed } from './roamed.ts';

/** What is shown around the device. */
const NEAR_MINUTES = 10;
/** What must be in sight around a neighbourhood (`wholeOf`), and a little more: a map rounds where it looks. */
const AROUND_METRES = 1.02 * walkedMetres(15);

interface Far {
  readonly summary: PackSummary;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly sight: Sight;
  /** So many places can be read at once. */
  readonly most: number;
}

/**
 * The nearest places, near enough to be read; for coverage the nearest neighbourhood that can be measured. Null where a
 * filter keeps nothing.
 */
export function cameraNearer(explorer: Roamed, far: Far): AddressCamera | null {
  const filter = crowdFilterOf(far.summary, explorer.filter);
  return measurable(explorer, far)?.camera ?? nearerSight(far.summary, far.sight, filter, far.most);
}

/** The same around where the device is. */
export function boundsNearer(explorer: Roamed, far: Far, [lon, lat]: LonLat): Bounds {
  const around = measurable(explorer, { ...far, sight: { ...far.sight, lon, lat } });
  return around?.box ?? boxAround([lon, lat], walkingReachMetres(NEAR_MINUTES));
}

function measurable(
  { address, filter }: Roamed,
  { summary, neighbourhoods, sight, most }: Far,
): ReturnType<typeof sightHolding> {
  if (address.view !== 'coverage') return null;
  const boxes = neighbourhoodsAsked(neighbourhoods, filter).flatMap((at) => {
    const asked = neighbourhoods[at];
    return asked === undefined ? [] : [surroundingsOf(asked)];
  });
  return sightHolding(summary, sight, boxes, most);
}

function surroundingsOf({ bounds: [west, south, east, north] }: Neighbourhood): Bounds {
  const [left, bottom] = boxAround([west, south], AROUND_METRES);
  const [, , right, top] = boxAround([east, north], AROUND_METRES);
  return [left, bottom, right, top];
}
