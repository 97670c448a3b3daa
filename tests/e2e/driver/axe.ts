import axe, { type AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';

/**
 * What axe finds against WCAG 2.2 AA, a line each. Injected by the debugger: the page's policy lets no script in.
 */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Document, options: { runOnly: string[] }) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary ?? ''}`),
    );
  });
}
