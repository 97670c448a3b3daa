import { findAccessibilityFaults } from './driver/axe.ts';
import { withheld } from './driver/faults.ts';
import { watchPageAsked } from './driver/page-asked.ts';
import { expect, test } from './fixtures.ts';

const PAGE = /\/page-[\w-]{8}\.js$/;
const MAP = /\/map-[\w-]{8}\.js$/;

for (const language of ['fr', 'ar'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`at ${String(width)} px in ${language}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('places and first rows are seen before the page has come, and stay where they are', async ({
        carto,
        page,
      }) => {
        const come = await withheld(page, PAGE);
        await carto.open('?basemap=sketch');
        await page.evaluate((kept) => localStorage.setItem('cq-langue', kept), language);
        await carto.open('?basemap=sketch', language);
        const picture = page.locator('.picture');
        await expect(picture).toHaveAttribute('data-drawn', /^[1-9]/);
        const box = await picture.boundingBox();
        const first = page.getByRole('listitem').first().getByRole('link');
        const name = await first.textContent();
        const seen = await first.boundingBox();
        expect(await findAccessibilityFaults(page)).toEqual([]);
        come();
        await carto.list.loaded();
        await carto.map.settled(['sketch']);
        await expect(picture).toHaveCount(0);
        expect(await carto.map.region.boundingBox()).toEqual(box);
        expect(await carto.list.name(0)).toBe(name);
        await carto.list.scrolls();
        const row = await carto.list.link(0).boundingBox();
        // Letters differ a little until ours have come.
        expect(Math.abs((row?.y ?? NaN) - (seen?.y ?? NaN))).toBeLessThan(8);
      });
    });
  }
}

test('the page is asked for when the places are drawn, not before', async ({ carto, page }) => {
  const pageAsked = await watchPageAsked(page);
  await carto.explore('?basemap=sketch');
  expect(await pageAsked()).toBeGreaterThanOrEqual(0);
});

test('a row that is there before the page is a link that opens its place', async ({ carto, page }) => {
  const come = await withheld(page, PAGE);
  await carto.open('?basemap=sketch');
  const first = page.getByRole('listitem').first().getByRole('link');
  const name = (await first.textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/[?&]place=/);
  come();
  await expect(carto.place(name).region).toBeVisible();
});

test('where the script of the map hangs, the list comes all the same', async ({ carto, page }) => {
  const come = await withheld(page, MAP);
  await carto.open('?basemap=sketch');
  await carto.list.loaded();
  come();
  await carto.map.settled(['sketch']);
  expect(await carto.map.drawn()).toBeGreaterThan(0);
});

test('where the places hang, the page comes meanwhile and says so', async ({ carto, site }) => {
  site.faults = [{ path: /venues\.csv$/, fault: { kind: 'hang' } }];
  await carto.open('?basemap=sketch');
  await expect(carto.page.getByText(carto.words.loading)).toBeVisible();
});
