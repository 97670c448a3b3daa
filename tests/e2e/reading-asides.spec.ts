import { ASIDES, type AsideLanguage } from './driver/asides.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { findCutTexts, findSmallTargets, widenText } from './driver/reading.ts';
import { expect, test } from './fixtures.ts';

const LANGUAGES: readonly AsideLanguage[] = ['fr', 'ar'];
/** A window of 1280 px enlarged four times. */
const ENLARGED = { width: 320, height: 256 };

for (const { name, address, open } of ASIDES) {
  for (const language of LANGUAGES) {
    test(`${name} in ${language}: all text with wide spacing, nothing for axe to find, by day and by night`, async ({
      carto,
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await carto.open(`${address}&lang=${language}`, language);
      await open(carto, language);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findAccessibilityFaults(page), colorScheme).toEqual([]);
      }
      await widenText(page);
      expect(await findCutTexts(page)).toEqual([]);
      expect(await carto.overflowX()).toBe(0);
    });
  }

  test(`${name}: nothing runs out of the page when enlarged to 400 %`, async ({ carto, page }) => {
    await page.setViewportSize(ENLARGED);
    await carto.open(address);
    await open(carto, 'fr');
    expect(await carto.overflowX()).toBe(0);
  });

  test(`${name}: what can be pressed is large enough for a mouse`, async ({ carto, page }) => {
    await carto.open(address);
    await open(carto, 'fr');
    expect(await findSmallTargets(page, 24)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  for (const { name, address, open } of ASIDES) {
    test(`${name}: what can be pressed is large enough for a thumb`, async ({ carto, page }) => {
      await carto.open(address);
      await open(carto, 'fr');
      expect(await findSmallTargets(page, 44)).toEqual([]);
    });
  }
});
