import type { Language, View } from './driver/carto-page.ts';
import { countMotions, findCutTexts, findSmallTargets, widenText } from './driver/reading.ts';
import { expect, test } from './fixtures.ts';

const VIEWS: readonly View[] = ['map', 'list', 'coverage', 'data', 'embed', 'about'];
const LANGUAGES: readonly Language[] = ['fr', 'ar'];
/** A window of 1280 px enlarged four times. */
const ENLARGED = { width: 320, height: 256 };

for (const view of VIEWS) {
  for (const language of LANGUAGES) {
    test(`${view} in ${language} keeps all its text with wide spacing, at 320 px`, async ({
      carto,
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await carto.open(`?view=${view}&lang=${language}&basemap=sketch`, language);
      await carto.ready(view);
      await widenText(page);
      expect(await findCutTexts(page)).toEqual([]);
      expect(await carto.overflowX()).toBe(0);
    });
  }

  test(`${view} can be used when enlarged to 400 %`, async ({ carto, page }) => {
    await page.setViewportSize(ENLARGED);
    await carto.open(`?view=${view}&basemap=sketch`);
    await carto.ready(view);
    expect(await carto.overflowX()).toBe(0);
  });

  test(`what can be pressed on ${view} is large enough for a mouse`, async ({ carto, page }) => {
    await carto.open(`?view=${view}&basemap=sketch`);
    await carto.ready(view);
    expect(await findSmallTargets(page, 24)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  for (const view of VIEWS) {
    test(`what can be pressed on ${view} is large enough for a thumb`, async ({ carto, page }) => {
      await carto.open(`?view=${view}&basemap=sketch`);
      await carto.ready(view);
      expect(await findSmallTargets(page, 44)).toEqual([]);
    });
  }

  test('the panel of a place is large enough for a thumb', async ({ carto, page }) => {
    await carto.explore('?place=pistyles&basemap=sketch');
    await expect(carto.place('Pistyles').heading).toBeVisible();
    expect(await findSmallTargets(page, 44)).toEqual([]);
  });
});

test('nothing moves for who wishes for less motion', async ({ carto, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await carto.explore('?basemap=sketch');
  await carto.button(carto.words.sheetLarger).click();
  expect(await countMotions(page)).toBe(0);
});

test('in the colours of the system, what is chosen can be told from what is not', async ({ carto, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await carto.explore('?basemap=sketch');
  const box = carto.issue('Cadre de vie').locator('..');
  const looks = (): Promise<string> =>
    box.evaluate((label) => {
      const { backgroundColor, borderTopColor, outlineStyle } = getComputedStyle(label);
      return [backgroundColor, borderTopColor, outlineStyle].join();
    });
  const before = await looks();
  await carto.toggleIssue('Cadre de vie');
  await page.mouse.move(800, 400);
  await carto.searchBox.focus();
  expect(await looks()).not.toBe(before);
});
