import type { Page } from '@playwright/test';

/** Takes WebGL away, as on a machine without graphics or with a policy against it. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const original = Reflect.get(canvas.prototype, 'getContext') as (...args: unknown[]) => unknown;
      Reflect.set(canvas.prototype, 'getContext', function (this: unknown, ...args: unknown[]) {
        return String(args[0]).startsWith('webgl') ? null : original.apply(this, args);
      });
    }
  });
}

/** Workers that never answer: blocked by a policy, or killed for their memory. */
export async function withSilentWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(
      globalThis,
      'Worker',
      class extends EventTarget {
        onmessage = null;
        onerror = null;
        postMessage(): void {
          // Silence is the fault.
        }
        terminate(): void {
          // Nothing runs.
        }
      },
    );
  });
}

/** Workers that die, for want of memory, between the list and the clusters of the map. */
export const withWorkersLostAfterTheList = (page: Page): Promise<void> => withWorkersLostBefore(page, 'tree');

/** Those that die before they say this; `hasLostWorker` tells whether one did. */
export async function withWorkersLostBefore(page: Page, told: 'tree' | 'whole'): Promise<void> {
  await page.addInitScript((last) => {
    Reflect.set(
      globalThis,
      'Worker',
      class extends Worker {
        constructor(script: string | URL, options?: WorkerOptions) {
          super(script, options);
          // Heard before the page hears it.
          this.addEventListener('message', (event: MessageEvent<{ status?: string } | null>) => {
            if (event.data?.status !== last) return;
            event.stopImmediatePropagation();
            Reflect.set(window, 'lostWorker', true);
            this.terminate();
            this.dispatchEvent(new Event('error'));
          });
        }
      },
    );
  }, told);
}

export function hasLostWorker(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'lostWorker') === true);
}

export async function withoutWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'Worker', function () {
      throw new DOMException('Workers are not allowed here', 'SecurityError');
    });
  });
}

/** Storage that throws at every touch, as in a sandboxed frame. */
export async function withoutStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}

/** A phone network of another age: 400 kb/s, 400 ms. */
export async function onSlow3g(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  });
}

/** Keeps a script back until the function that it returns is called. */
export async function withheld(page: Page, name: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(name, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
