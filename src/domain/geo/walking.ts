/** Streets make a way this much longer than the straight line, on average in towns. */
const DETOUR = 1.3;
const WALKING_METRES_PER_MINUTE = 4500 / 60;

/** How far as the crow flies one gets on foot: 577 m in 10 minutes. An estimate, and to be shown as one. */
export function walkingReachMetres(minutes: number): number {
  return (minutes * WALKING_METRES_PER_MINUTE) / DETOUR;
}

/** Minutes on foot over a straight-line distance. */
export function walkingMinutes(distanceMetres: number): number {
  return (distanceMetres * DETOUR) / WALKING_METRES_PER_MINUTE;
}

/** Metres on foot over a straight-line distance. */
export function walkingMetres(distanceMetres: number): number {
  return distanceMetres * DETOUR;
}

export interface Walk {
  /** Rounded up: nobody comes too late, and what is said to be ten minutes away is within ten minutes. */
  readonly minutes: number;
  /** On foot, to ten metres, from a kilometre on to a hundred. */
  readonly metres: number;
}

/** The walk over a straight-line distance as people say it. */
export function toWalk(distanceMetres: number): Walk {
  const metres = walkingMetres(distanceMetres);
  const step = metres < 995 ? 10 : 100;
  return {
    minutes: Math.max(1, Math.ceil(walkingMinutes(distanceMetres) - 1e-6)),
    metres: Math.max(10, Math.round(metres / step) * step),
  };
}

/** Metres that one walks in so many minutes. */
export function walkedMetres(minutes: number): number {
  return minutes * WALKING_METRES_PER_MINUTE;
}
