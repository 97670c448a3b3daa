import { WALKING_MINUTES, type WalkingMinutes } from '../../domain/explore/filter.ts';
import { boxAround } from '../../domain/geo/boxes.ts';
import type { Bounds } from '../../domain/geo/lon-lat.ts';
import { walkingReachMetres } from '../../domain/geo/walking.ts';
import type { NearMessages } from '../../i18n/near/fr.ts';
import type { MapOverlay } from '../../map/overlay.ts';
import type { Start } from '../../state/near.svelte.ts';

/** The start and how far one gets from it: all three circles where the time does not matter. */
export function toOverlay(
  start: Start,
  within: WalkingMinutes | null,
  text: NearMessages,
): Omit<MapOverlay, 'covered'> {
  const minutes = within === null ? WALKING_MINUTES : [within];
  return {
    circles: minutes.map((time) => ({
      centre: start.position,
      radiusMetres: walkingReachMetres(time),
      label: text.upTo(time),
    })),
    pins: [{ id: 'start', position: start.position, label: '', look: 'origin', issue: null }],
  };
}

/** What there is to see from a start: the circle chosen, or the middle one with what lies around it. */
export function boundsAround({ position }: Start, within: WalkingMinutes | null): Bounds {
  return boxAround(position, walkingReachMetres(within ?? 10));
}
