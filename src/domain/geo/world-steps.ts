/**
 * Positions of many points are whole numbers: so many steps from side to side of the Mercator square. One is a centimetre
 * at the equator, and takes half the memory of a fraction.
 */
const WORLD_STEPS = 2 ** 32;

/** `mercator`: 0–1; what is a little beyond stays at the edge, where it would begin again on the other side. */
export function toSteps(mercator: number): number {
  return Math.max(0, Math.min(Math.round(mercator * WORLD_STEPS), WORLD_STEPS - 1));
}

/** In Mercator units, 0–1. */
export function fromSteps(steps: number): number {
  return steps / WORLD_STEPS;
}
