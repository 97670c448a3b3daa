import type { BrowserContext, Page, Route } from '@playwright/test';

/** What happens to a request that leaves the machine; by default it fails at once, like a network that is down. */
export type Outside = 'aborted' | 'hanging';

const LOCAL = new Set(['127.0.0.1', 'localhost']);

function isLocal(address: URL): boolean {
  return LOCAL.has(address.hostname) || !address.protocol.startsWith('http');
}

/** Sees everything on a page that no visitor should meet, and says it at the end of the test. */
export class Watch {
  /** Addresses beyond this machine that the page asked for: none of them was reached. */
  readonly outside: URL[] = [];
  readonly #problems: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Says which messages of the browser this journey brings about on purpose. */
  expect(message: RegExp): void {
    this.#expected.push(message);
  }

  get problems(): readonly string[] {
    return this.#problems.filter((problem) => !this.#expected.some((expected) => expected.test(problem)));
  }

  async start(context: BrowserContext, outside: Outside): Promise<void> {
    await context.route(
      (address) => !isLocal(address),
      async (route: Route) => {
        this.outside.push(new URL(route.request().url()));
        if (outside === 'aborted') await route.abort('internetdisconnected');
      },
    );
    context.on('page', (page) => {
      this.#watch(page);
    });
  }

  #watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      const { url } = message.location();
      // The browser's own note about a basemap that we kept from it.
      const kept = URL.canParse(url) && !isLocal(new URL(url)) && message.text().startsWith('Failed to load');
      if (!kept) this.#problems.push(`console: ${message.text()} (${url})`);
    });
    page.on('pageerror', (error) => {
      this.#problems.push(`uncaught: ${error.name} ${error.stack ?? error.message}`);
    });
    page.on('dialog', (dialog) => {
      this.#problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('crash', () => {
      this.#problems.push('the page crashed');
    });
  }
}
