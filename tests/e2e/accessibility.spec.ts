import { findAccessibilityFaults } from './driver/axe.ts';
import type { Language, View } from './driver/carto-page.ts';
import { expect, test } from './fixtures.ts';

const VIEWS: readonly View[] = ['map', 'list', 'coverage', 'data', 'embed', 'about'];
const LANGUAGES: readonly Language[] = ['fr', 'en', 'ar'];
/** What a language that was added later is looked at in: where the words of the page itself stand. */
const FIRST_VIEWS: readonly View[] = ['map', 'list'];
const WIDTHS = [320, 1280] as const;

for (const view of VIEWS) {
  for (const language of FIRST_VIEWS.includes(view) ? [...LANGUAGES, 'tr' as const] : LANGUAGES) {
    for (const width of WIDTHS) {
      test(`axe finds nothing on ${view} in ${language} at ${String(width)} px, by day and by night`, async ({
        carto,
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await carto.open(`?view=${view}&lang=${language}&basemap=sketch`, language);
        await carto.ready(view);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await findAccessibilityFaults(page), colorScheme).toEqual([]);
        }
      });
    }
  }
}

test('axe finds nothing on an open place', async ({ carto, page }) => {
  await carto.explore('?place=pistyles&basemap=sketch');
  await expect(carto.place('Pistyles').heading).toBeVisible();
  expect(await findAccessibilityFaults(page)).toEqual([]);
});
