import { onSlow3g, withheld } from './driver/faults.ts';
import { expect, test } from './fixtures.ts';

test('on a phone network of another age the list is there before the map', async ({ carto, page }) => {
  await onSlow3g(page);
  await carto.open('?basemap=sketch');
  await expect(carto.list.status).toHaveText(/lieux/, { timeout: 6000 });
  const name = await carto.list.name(0);
  await carto.toggleIssue('Alimentation de qualité');
  expect(name).not.toBe('');
  expect(await carto.list.count()).toBeGreaterThan(0);
});

test('while the places are on their way nothing is asked for that they do not need', async ({
  carto,
  page,
  site,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const file = /([\w-]+?)(?:-[\w-]{8})?\.(?:js|css)$/.exec(new URL(request.url()).pathname)?.[1];
    if (file !== undefined) asked.add(file);
  });
  // However long the places take: nobody's patience ends.
  await page.clock.install({ time: new Date('2026-11-26') });
  await page.clock.pauseAt(new Date('2026-11-27'));
  site.faults = [{ path: /venues\.csv$/, fault: { kind: 'hang' } }];
  await carto.open();
  // The empty map is drawn, and what it asks for at once has been asked for: not the page.
  await page.locator('.picture canvas').first().waitFor({ state: 'attached' });
  await page.waitForLoadState();
  const needed = ['dataset-worker', 'early', 'map', 'rolldown-runtime', 'start', 'style'];
  expect([...asked].sort()).toEqual(needed);
});

test('a part whose styles do not come is shown all the same, and the next asks for them again', async ({
  carto,
  page,
  site,
}) => {
  carto.watch.expect(/Failed to load resource|Refused to apply style/);
  site.faults = [{ path: /\/later-[\w-]+\.css$/, fault: { kind: 'status', status: 503 } }];
  await carto.explore('?basemap=sketch');
  const foot = page.getByRole('navigation').filter({ has: page.getByRole('link', { name: 'Liste' }) });
  await expect(foot).toBeVisible();
  const place = await carto.openPlace(await carto.list.name(0));
  await expect(place.heading).toBeFocused();
  await carto.press('Escape');
  site.faults = [];
  const styled = page.waitForResponse(/\/later-[\w-]+\.css$/);
  await page.getByRole('button', { name: 'Filtres' }).click();
  expect((await styled).ok()).toBe(true);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the list never is empty while it becomes a long one, and keeps the focus', async ({ carto, page }) => {
  const release = await withheld(page, /\/LongList-[^/]*\.js$/);
  await carto.open();
  await carto.list.loaded();
  await carto.list.link(2).focus();
  const name = await carto.list.name(2);
  const fewest = page.evaluate(async () => {
    let rows = Infinity;
    for (;;) {
      const seen = [...document.querySelectorAll<HTMLElement>('.results [role=listitem]')].filter((row) =>
        row.checkVisibility({ visibilityProperty: true }),
      );
      rows = Math.min(rows, seen.length);
      // The long list shows as many as fit, and no row of the first ones beside them.
      if (document.querySelector('[role=list] > [role=listitem]') === null) return rows;
      await new Promise(requestAnimationFrame);
    }
  });
  release();
  await carto.list.scrolls();
  expect(await fewest).toBeGreaterThan(0);
  await expect(carto.focused).toHaveText(name);
});
