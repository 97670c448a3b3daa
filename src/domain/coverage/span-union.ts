/** Spans on a line that may overlap, kept from west to east; one is used again for every line. */
export class SpanUnion {
  #wests = new Float64Array(64);
  #easts = new Float64Array(64);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  /** Adds a span; fastest where they come nearly from west to east. */
  add(west: number, east: number): void {
    if (this.#count === this.#wests.length) this.#grow();
    let at = this.#count++;
    while (at > 0 && (this.#wests[at - 1] ?? 0) > west) {
      this.#wests[at] = this.#wests[at - 1] ?? 0;
      this.#easts[at] = this.#easts[at - 1] ?? 0;
      at--;
    }
    this.#wests[at] = west;
    this.#easts[at] = east;
  }

  /** How much of other spans, pairs of ends from west to east and apart, these cover together. */
  lengthWithin(ends: Float64Array, from: number, to: number): number {
    let length = 0;
    let span = 0;
    let coveredWest = 0;
    let coveredEast = -Infinity;
    for (let at = from; at < to; at += 2) {
      const west = ends[at] ?? 0;
      const east = ends[at + 1] ?? 0;
      for (;;) {
        if (coveredEast > west) {
          const least = coveredWest > west ? coveredWest : west;
          const most = coveredEast < east ? coveredEast : east;
          if (most > least) length += most - least;
        }
        // What reaches beyond this span may cover the next one as well.
        if (coveredEast >= east || span === this.#count) break;
        coveredWest = this.#wests[span] ?? 0;
        coveredEast = this.#easts[span++] ?? 0;
        while (span < this.#count && (this.#wests[span] ?? 0) <= coveredEast) {
          const reached = this.#easts[span++] ?? 0;
          if (reached > coveredEast) coveredEast = reached;
        }
      }
    }
    return length;
  }

  #grow(): void {
    const [wests, easts] = [this.#wests, this.#easts];
    this.#wests = new Float64Array(2 * wests.length);
    this.#easts = new Float64Array(2 * easts.length);
    this.#wests.set(wests);
    this.#easts.set(easts);
  }
}
