import { findAccessibilityFaults } from './driver/axe.ts';
import type { Language } from './driver/carto-page.ts';
import { CoverageView } from './driver/coverage-view.ts';
import { expect, test } from './fixtures.ts';

for (const language of ['fr', 'en', 'ar'] satisfies Language[]) {
  for (const [what, address, width] of [
    ['the table', '', 1280],
    ['a cell', '&cell=emploi.QP069018', 1280],
    ['the table', '', 320],
    ['a cell', '&cell=emploi.QP069018', 320],
  ] as const) {
    test(`axe finds nothing on ${what} in ${language} at ${String(width)} px, by day and by night`, async ({
      carto,
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await carto.open(`?view=coverage&lang=${language}&basemap=sketch${address}`, language);
      await expect(new CoverageView(page, language).table).toHaveCount(1);
      await page.waitForLoadState('load');
      expect(await carto.overflowX()).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findAccessibilityFaults(page), colorScheme).toEqual([]);
      }
    });
  }
}
