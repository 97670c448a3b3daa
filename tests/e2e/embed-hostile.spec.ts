import type { Page } from '@playwright/test';
import { fr } from '../../src/i18n/page/fr.ts';
import { toGuestPages } from '../fixtures/guest-pages.ts';
import { toHostileCsv } from '../fixtures/hostile-csv.ts';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts';
import { expect, test } from './fixtures.ts';

test.use({
  partnerPages: toGuestPages({ libre: 'view=list' }),
  replaced: {
    '/data/venues.csv': toHostileCsv(HOSTILE_TEXTS),
    '/data/projects.csv': 'nom\nUn projet\n',
  },
});

/** In the partner's page and in each frame of it. */
const harmed = (page: Page): Promise<unknown[]> =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, '__xss') as unknown)));

for (const door of ['iframe', 'element'] as const) {
  test(`texts that try to run are shown as they are written, in an ${door}`, async ({
    partner,
    partnerSite,
    page,
    watch,
  }) => {
    await page.goto(`${partnerSite.origin}/${door}/libre`);
    const map = partner.guest(door);
    await expect(map.status).toHaveText(`${String(HOSTILE_TEXTS.length + 1)} lieux`);
    for (const text of HOSTILE_TEXTS.slice(0, 12)) {
      await map.searchFor(text);
      await map.row(text).first().click();
      await expect(map.place(text)).toContainText(text);
      await map.button(fr.close).click();
    }
    const found = await harmed(page);
    expect(found.every((harm) => harm === undefined)).toBe(true);
    expect(watch.outside).toEqual([]);
  });
}
