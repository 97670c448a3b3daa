import { onSlow3g } from './driver/faults.ts';
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
    const script = /([\w-]+?)(?:-[\w-]{8})?\.js$/.exec(new URL(request.url()).pathname)?.[1];
    if (script !== undefined) asked.add(script);
  });
  // However long the places take: nobody's patience ends.
  await page.clock.install({ time: new Date('2026-11-26') });
  await page.clock.pauseAt(new Date('2026-11-27'));
  site.faults = [{ path: /venues\.csv$/, fault: { kind: 'hang' } }];
  await carto.open();
  // The empty map is drawn, and what it asks for at once has been asked for.
  await carto.map.settled(['sketch']);
  expect([...asked].sort()).toEqual(['dataset-worker', 'early', 'map', 'page', 'rolldown-runtime', 'start']);
});

test('the list never is empty while it becomes a long one, and keeps the focus', async ({ carto, page }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/long-list-[^/]*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
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
