/** CSS pixels of a container. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How long a map that was let go of goes on by itself, in milliseconds. */
export const GLIDE_DURATION = 600;
/** What a finger did last says how it leaves, in milliseconds; one that has rested for half of it leaves nothing. */
const MEMORY = 100;
/** CSS pixels a millisecond: what is faster, no eye follows. */
const MOST_SPEED = 2;

/** What a drag leaves the map to go on with when the finger lets go. */
export class Glide {
  #trail: readonly (Spot & { readonly time: number })[] = [];

  forget(): void {
    this.#trail = [];
  }

  /** `time`: in milliseconds, of the event. */
  note({ x, y }: Spot, time: number): void {
    this.#trail = [...this.#trail.filter((past) => time - past.time <= MEMORY), { x, y, time }];
  }

  /** CSS pixels still to go: an animation that slows down as a cube then begins with the finger's speed. */
  wayFrom(time: number): Spot {
    const [first] = this.#trail;
    const last = this.#trail.at(-1);
    if (first === undefined || last === undefined || time - last.time > MEMORY / 2) return { x: 0, y: 0 };
    const passed = last.time - first.time;
    if (passed <= 0) return { x: 0, y: 0 };
    const [x, y] = [(last.x - first.x) / passed, (last.y - first.y) / passed];
    const way = (Math.min(1, MOST_SPEED / Math.hypot(x, y)) * GLIDE_DURATION) / 3;
    return { x: x * way, y: y * way };
  }
}
