import { oncePainted } from './once-painted.ts';

/** A visit that has still nothing to show after so long gets the rest of the page meanwhile. */
const PATIENCE_MS = 2000;

/** The beginning of a visit: what its places do not need waits until they are painted. */
export class Beginning {
  readonly over: Promise<void>;
  #end: () => void = () => undefined;

  /** `paintsPlaces`: false for a view that has none to paint on a map, and nothing to wait for. */
  constructor(paintsPlaces: boolean) {
    this.over = new Promise((resolve) => {
      this.#end = resolve;
      if (paintsPlaces) setTimeout(resolve, PATIENCE_MS);
      else resolve();
    });
  }

  /** What is to be painted has been drawn, or nothing comes. */
  end(): void {
    oncePainted(this.#end);
  }

  /** Fetches this when the beginning is over. */
  async after<Fetched>(load: () => Promise<Fetched>): Promise<Fetched> {
    await this.over;
    return load();
  }
}
