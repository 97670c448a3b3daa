/** What a page has seen of its own beginning, in milliseconds since the navigation. */
export interface StartSeen {
  /** Places painted, and where the page has a list, its first rows. */
  readonly painted: number;
  /** The places alone, drawn: a frame or two before they are painted. */
  readonly drawn: number;
  readonly firstPaint: number;
  readonly longestTask: number;
  /** What tasks take beyond 50 ms, together: as long as nothing answers. */
  readonly blocking: number;
}

declare global {
  interface Window {
    /** When the places were painted, 0 until then. */
    paintedAt?: number;
    /** When they were all drawn, with or without a list. */
    drawnAt?: number;
    longTasks?: number[];
  }
}

/** Sent to every contender's page before its own scripts: notes when so many places are painted. */
export function watchStart(count: number): void {
  const longTasks: number[] = [];
  window.longTasks = longTasks;
  window.paintedAt = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const isReady = (): boolean => {
    const drawn = document.querySelector('[data-drawn]');
    if (drawn?.getAttribute('data-drawn') !== String(count)) return false;
    window.drawnAt ??= performance.now();
    // Ours has a list, which must be there too.
    return drawn === document.body || document.querySelector('[role=listitem]') !== null;
  };
  // Asking at each frame would keep a core busy that a page needs to begin.
  const look = new MutationObserver(() => {
    if (!isReady()) return;
    look.disconnect();
    // What is ready is drawn in this frame at the latest, and painted when the next but one begins.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        window.paintedAt = performance.now();
      });
    });
  });
  look.observe(document, { attributeFilter: ['data-drawn'], childList: true, subtree: true });
}

/** Sent to the page once it is at rest. */
export function readStart(): StartSeen {
  const [firstPaint] = performance.getEntriesByName('first-contentful-paint');
  const longTasks = window.longTasks ?? [];
  return {
    painted: window.paintedAt ?? NaN,
    drawn: window.drawnAt ?? NaN,
    firstPaint: firstPaint?.startTime ?? NaN,
    longestTask: Math.max(0, ...longTasks),
    blocking: longTasks.reduce((sum, duration) => sum + duration - 50, 0),
  };
}
