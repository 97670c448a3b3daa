import { oncePainted } from './once-painted.ts';

/** A visit that has still nothing to show after so long gets the rest of the page meanwhile. */
const PATIENCE_MS = 2000;
/** So long the next step waits for the map, and the one after it for the rest of the places. */
const STEP_PATIENCE_MS = 1000;

class Step {
  end!: () => void;
  readonly over = new Promise<void>((resolve) => {
    this.end = resolve;
  });

  endWithin(milliseconds: number): void {
    setTimeout(this.end, milliseconds);
  }
}

/**
 * The beginning of a visit: what its places do not need waits until they are painted, and what takes long then comes
 * step by step. Side by side, on a phone's few cores, each would keep hands waiting for the others.
 */
export class Beginning {
  readonly #painted = new Step();
  /** All that is ours is drawn on the map: what has not been read of many places may be. */
  readonly drawn = new Step();
  /** All places are there: so may an online basemap be. */
  readonly read = new Step();
  /** The places are painted, or there are none. */
  readonly over = this.#painted.over;

  /** `paintsPlaces`: false for a view that has none to paint on a map, and nothing to wait for. */
  constructor(paintsPlaces: boolean) {
    this.#painted.endWithin(paintsPlaces ? PATIENCE_MS : 0);
    void this.over.then(() => {
      this.drawn.endWithin(STEP_PATIENCE_MS);
      this.read.endWithin(2 * STEP_PATIENCE_MS);
    });
  }

  /** What is to be painted has been drawn, or nothing comes. */
  end(): void {
    oncePainted(this.#painted.end);
  }

  /** Fetches this when the beginning is over. */
  async after<Fetched>(load: () => Promise<Fetched>): Promise<Fetched> {
    await this.over;
    return load();
  }
}
