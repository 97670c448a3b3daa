/** What a contender's page lets the harness do with it. */
export interface BenchPage {
  /** Shows the places of one issue, or all again, and answers how long it took until that was painted. */
  readonly filter: (issue: string | null) => Promise<number>;
  /** How many places the map shows now, as its own clusters count them. */
  readonly countShown: () => number;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** The camera of every contender: all generated places are in view. */
export const CAMERA = { lon: 4.89, lat: 45.735, zoom: 9.8 } as const;

export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** The end of this task: a click comes between frames, not while one is being made. */
function nextTask(): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Milliseconds from the call of `act` until the frame with its result is made and handed over to be shown. What the page
 * waits for the screen's clock in between is not counted: that is the same for all, and longer than what is measured.
 */
export async function untilPainted(act: () => Promise<void> | void): Promise<number> {
  await nextFrame();
  await nextTask();
  const start = performance.now();
  await act();
  const acted = performance.now();
  await nextFrame();
  const drawing = performance.now();
  await nextTask();
  return acted - start + (performance.now() - drawing);
}

/** Says on the page that so many places are painted: what the harness waits for. */
export function sayDrawn(count: number): void {
  document.body.dataset['drawn'] = String(count);
}

/** Where the generated files are, in order. */
export function dataAddresses(): string[] {
  return (new URLSearchParams(location.search).get('files') ?? '').split(',');
}
