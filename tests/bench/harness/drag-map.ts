export interface Drag {
  readonly frames: number;
  /** CSS pixels. */
  readonly radius: number;
  /** Whole ones end where they began. */
  readonly turns: number;
  /** Milliseconds between steps, long enough for each to come onto the screen. */
  readonly stepMs: number;
}

/**
 * Sent to a page: drags the map in circles as a mouse does, one step a frame, and answers how long its longest task
 * was, 0 where none exceeded 50 ms. Self-contained.
 */
export async function dragMap({ frames, radius, turns, stepMs }: Drag): Promise<number> {
  const surface = document.querySelector('.maplibregl-canvas') ?? document.body;
  const { left, top, width, height } = surface.getBoundingClientRect();
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const at = (step: number): MouseEventInit => ({
    bubbles: true,
    cancelable: true,
    button: 0,
    buttons: 1,
    clientX: left + width / 2 + radius * Math.sin((step / frames) * turns * 2 * Math.PI),
    clientY: top + height / 2 + radius * (1 - Math.cos((step / frames) * turns * 2 * Math.PI)),
  });
  const nextFrame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  surface.dispatchEvent(new MouseEvent('mousedown', at(0)));
  await nextFrame();
  for (let step = 1; step <= frames; step++) {
    surface.dispatchEvent(new MouseEvent('mousemove', at(step)));
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
  // Who lets go in full swing sets the map gliding.
  await new Promise((resolve) => setTimeout(resolve, 250));
  surface.dispatchEvent(new MouseEvent('mouseup', { ...at(frames), buttons: 0 }));
  await nextFrame();
  observer.disconnect();
  return longestTask;
}

/** Sent to a page: where it says that its camera is; ours writes it into the address, the bare map on itself. */
export function readCamera(): string {
  return document.body.dataset['camera'] ?? location.hash;
}
