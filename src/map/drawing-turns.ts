/** Draws one thing a frame, in the order in which it was asked: two together would keep hands waiting for both. */
export class DrawingTurns {
  readonly #waiting = new Set<() => void>();
  #frame = 0;

  /** Whoever waits already keeps its turn. */
  ask(draw: () => void): void {
    this.#waiting.add(draw);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#next);
  }

  /** It has been drawn, or need not be. */
  withdraw(draw: () => void): void {
    this.#waiting.delete(draw);
  }

  /** Resolves once nothing waits to be drawn. */
  async done(): Promise<void> {
    while (this.#frame !== 0) await new Promise(requestAnimationFrame);
  }

  #next = (): void => {
    const [draw] = this.#waiting;
    if (draw !== undefined) this.#waiting.delete(draw);
    this.#frame = this.#waiting.size > 0 ? requestAnimationFrame(this.#next) : 0;
    draw?.();
  };
}
