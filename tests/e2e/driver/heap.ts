import type { CDPSession, Page } from '@playwright/test';

interface Weight {
  readonly bytes: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** What a page holds on to, once the browser has thrown away all that it can. */
export class Heap {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Heap> {
    return new Heap(page, await page.context().newCDPSession(page));
  }

  async measure(): Promise<Weight> {
    await this.#collect();
    const { usedSize } = await this.#session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await this.#session.send('Memory.getDOMCounters');
    return { bytes: usedSize, listeners: jsEventListeners, nodes };
  }

  /** WebGL contexts that still draw; after `countContexts`. */
  livingContexts(): Promise<number> {
    return this.#page.evaluate(() => {
      const made = Reflect.get(window, 'contexts') as WeakRef<WebGLRenderingContext>[];
      return made.filter((reference) => reference.deref()?.isContextLost() === false).length;
    });
  }

  /** Timers of the page may have to let go first; what finalizers free goes with the second round. */
  async #collect(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await this.#page.waitForTimeout(500);
      await this.#session.send('HeapProfiler.collectGarbage');
    }
  }
}

/** Remembers the WebGL contexts that a page makes, without keeping them alive; before the page is opened. */
export async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: WeakRef<object>[] = [];
    Reflect.set(window, 'contexts', made);
    type GetContext = (this: HTMLCanvasElement, kind: string, options?: unknown) => object | null;
    const usual = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as GetContext;
    const counted: GetContext = function (kind, options) {
      const context = usual.call(this, kind, options);
      if (context !== null && kind.startsWith('webgl')) made.push(new WeakRef(context));
      return context;
    };
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', counted);
  });
}
