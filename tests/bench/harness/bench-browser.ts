import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/chromium.mjs';

/** Memory is counted when asked, not when the browser next tidies up. */
const COUNTS_MEMORY = '--enable-blink-features=ForceEagerMeasureMemory';
const VIEWPORT = { width: 1280, height: 800 };
/** Peers need up to a minute at a million places, where they can at all. */
const PATIENCE_MS = 240_000;
const REST_MS = 250;

/** `isWhole`: one that tells what a page holds. */
export async function launchBenchBrowser(isWhole = false): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(isWhole),
    args: [...CHROMIUM_FLAGS, COUNTS_MEMORY],
  });
}

/** A page of its own, with nothing in its cache. */
export interface BenchTab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Rejects where the page throws. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

export async function openTab(browser: Browser): Promise<BenchTab> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR', serviceWorkers: 'block' });
  context.setDefaultTimeout(PATIENCE_MS);
  // Functions that the harness sends to a page were marked by its compiler with their names.
  await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  const page = await context.newPage();
  const failed = new Promise<never>((_, reject) => {
    page.on('pageerror', ({ name, message }) => {
      reject(new Error(`${page.url()} failed: ${name} ${message}`));
    });
  });
  // Heard only while somebody waits for the page.
  failed.catch(() => undefined);
  return { page, session: await context.newCDPSession(page), failed, close: () => context.close() };
}

/** Opens an address; the places may still be loading. */
export async function visit({ page }: BenchTab, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
}

/** Waits until a page says that it has drawn so many places. */
export async function waitDrawn({ page, failed }: BenchTab, count: number): Promise<void> {
  const drawn = page.waitForFunction(
    (wanted) => document.querySelector(`[data-drawn="${wanted}"]`) !== null,
    String(count),
    { timeout: PATIENCE_MS },
  );
  await Promise.race([drawn, failed]);
}

/** A tab that comes to the front draws everything anew: what is measured begins after that. */
export async function bringToRest({ page }: BenchTab): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
  await page.waitForTimeout(REST_MS);
}

/** Waits until a page that is watched from its beginning has painted its places. */
export async function waitPainted({ page, failed }: BenchTab): Promise<void> {
  // Asked at each frame, as is usual, a page would have to make sixty of them a second.
  const painted = page.waitForFunction(() => (window.paintedAt ?? 0) > 0, null, {
    polling: REST_MS,
    timeout: PATIENCE_MS,
  });
  await Promise.race([painted, failed]);
}
