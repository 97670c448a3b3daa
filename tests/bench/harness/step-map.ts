export interface StepSeen {
  readonly ms: number;
  readonly longestTask: number;
}

interface Step {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  /** How many places lie there, told by the page once it has drawn them; not what it tells now. */
  readonly least: number;
  readonly most: number;
}

/** Sent to a page: sends the map there by the address, and waits until its places are painted. Self-contained. */
export async function stepTo({ lon, lat, zoom, least, most }: Step): Promise<StepSeen> {
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  const region = document.querySelector('[data-drawn]');
  if (region === null) throw new Error('the page has no map');
  const isThere = (): boolean => {
    const drawn = Number(region.getAttribute('data-drawn'));
    return drawn >= least && drawn <= most;
  };
  const start = performance.now();
  location.hash = [zoom, lat, lon].map(String).join('/');
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (!isThere()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(region, { attributes: true });
  });
  // One frame draws them, the next shows them.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const ms = performance.now() - start;
  // A task is told of after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 100));
  tasks.disconnect();
  return { ms, longestTask };
}
