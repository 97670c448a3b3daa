import type { Page } from '@playwright/test';

/** Watches a page from its beginning; the function returned gives how long after its places it was asked for, in ms. */
export async function watchPageAsked(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('[data-drawn]:not([data-drawn="0"])') === null) return;
      look.disconnect();
      Reflect.set(window, 'placesDrawnAt', performance.now());
    });
    look.observe(document, { childList: true, subtree: true, attributeFilter: ['data-drawn'] });
  });
  return () =>
    page.evaluate(() => {
      const script = performance
        .getEntriesByType('resource')
        .find(({ name }) => /\/page-[\w-]{8}\.js$/.test(name));
      return (script?.startTime ?? NaN) - Number(Reflect.get(window, 'placesDrawnAt'));
    });
}
