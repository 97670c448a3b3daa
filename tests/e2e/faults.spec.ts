import {
  withoutStorage,
  withoutWebgl,
  withoutWorkers,
  withSilentWorkers,
  withWorkersLostAfterTheList,
} from './driver/faults.ts';
import { expect, test } from './fixtures.ts';

test('without WebGL the list, the filters and the places are complete', async ({ carto, page }) => {
  await withoutWebgl(page);
  await carto.explore();
  const all = await carto.list.count();
  await carto.map.settled(['sketch', 'failed']);
  await carto.toggleIssue('Alimentation de qualité');
  expect(await carto.list.count()).toBeLessThan(all);
  const name = await carto.list.name(0);
  await expect((await carto.openPlace(name)).heading).toBeFocused();
});

for (const [what, prepare] of [
  ['are not allowed', withoutWorkers],
  ['never answer', withSilentWorkers],
  ['are lost after the list', withWorkersLostAfterTheList],
] as const) {
  test(`where workers ${what} the places are listed within 8 s`, async ({ carto, page }) => {
    await prepare(page);
    await carto.open('?basemap=sketch');
    await expect(carto.list.status).toHaveText(/lieux/, { timeout: 8000 });
    expect(await carto.list.size()).toBeGreaterThan(300);
  });

  test(`where workers ${what} the map stays a sketch, quietly`, async ({ carto, page }) => {
    await prepare(page);
    await carto.explore();
    await carto.map.settled(['sketch', 'failed']);
    expect(await carto.map.drawn()).toBeGreaterThan(300);
  });
}

test('where nobody groups the places for the map, the list stays, and a line says so', async ({
  carto,
  page,
  site,
}) => {
  carto.watch.expect(/Failed to load resource/);
  await withWorkersLostAfterTheList(page);
  site.faults = [{ path: /\/load-here-/, fault: { kind: 'status', status: 404 } }];
  await carto.open('?basemap=sketch');
  await expect(carto.text(carto.words.mapFailed)).toBeVisible();
  await expect(carto.list.status).toHaveText(/lieux/);
  expect(await carto.list.size()).toBeGreaterThan(300);
});

test.describe('a basemap that hangs', () => {
  test.use({ outside: 'hanging' });
  test('leaves the places on the sketch, and no endless wait', async ({ carto }) => {
    await carto.explore();
    await expect.poll(() => carto.map.isPainted()).toBe(true);
    await carto.map.settled(['sketch', 'ready'], 15_000);
    expect(await carto.map.drawn()).toBeGreaterThan(300);
  });
});

test('a basemap that fails leaves one quiet notice and asks no more', async ({ carto }) => {
  await carto.explore();
  await carto.map.settled(['sketch']);
  const asked = carto.watch.outside.length;
  expect(asked).toBeLessThanOrEqual(4);
  await expect(carto.text(carto.words.basemapFailed)).toBeVisible();
  await carto.map.zoomIn();
  await carto.map.zoomIn();
  expect(carto.watch.outside.length).toBeLessThanOrEqual(asked + 1);
});

test('with the sketch chosen, no other site is asked for anything', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  await carto.map.settled(['sketch', 'ready']);
  expect(carto.watch.outside).toEqual([]);
});

for (const [what, fault] of [
  ['a server error', { kind: 'status', status: 500 }],
  ['files that are gone', { kind: 'status', status: 404 }],
  ['a login page instead of data', { kind: 'html' }],
  ['a lost connection', { kind: 'reset' }],
  ['a server that hangs', { kind: 'hang' }],
] as const) {
  test(`after ${what} the reason is said, and trying again works`, async ({ carto, site }) => {
    carto.watch.expect(/Failed to load resource/);
    site.faults = [{ path: /\/data\//, fault }];
    await carto.open();
    await expect(carto.retry).toBeVisible({ timeout: 12_000 });
    site.faults = [];
    await carto.retry.click();
    await expect(carto.list.status).toHaveText(/lieux/);
    await expect(carto.retry).toHaveCount(0);
  });
}

test('where no worker runs and what stands in for it does not come, that is said', async ({
  carto,
  page,
  site,
}) => {
  carto.watch.expect(/Failed to load resource/);
  await withoutWorkers(page);
  site.faults = [{ path: /\/load-here-/, fault: { kind: 'status', status: 404 } }];
  await carto.open();
  await expect(carto.retry).toBeVisible();
});

test('one file that is missing takes nothing else down', async ({ carto, site }) => {
  carto.watch.expect(/Failed to load resource/);
  site.faults = [{ path: /venues\.csv/, fault: { kind: 'status', status: 404 } }];
  await carto.open();
  await expect(carto.list.status).toHaveText(/^7 lieux$/);
  await expect(carto.text('venues.csv')).toBeVisible();
});

test('where what answers hands does not come, the places stay on the map and the list goes on', async ({
  carto,
  site,
}) => {
  carto.watch.expect(/Failed to load resource/);
  site.faults = [{ path: /\/hands-/, fault: { kind: 'status', status: 404 } }];
  await carto.explore();
  await carto.map.settled(['failed']);
  expect(await carto.map.drawn()).toBeGreaterThan(300);
  expect(await carto.map.isPainted()).toBe(true);
  await carto.map.zoomIn();
  const name = await carto.list.name(0);
  await expect((await carto.openPlace(name)).heading).toBeFocused();
});

test('storage that throws changes nothing', async ({ carto, page }) => {
  await withoutStorage(page);
  await carto.explore();
  await carto.setLanguage('English', 'en');
  await expect(carto.document).toHaveAttribute('lang', 'en');
});

test('when the network goes in the middle of a visit, list and filters go on', async ({ carto, context }) => {
  // What MapLibre and the browser say about a network that is gone.
  carto.watch.expect(/Failed to load resource|Worker failed to load/);
  await carto.explore();
  await carto.map.settled(['sketch', 'ready']);
  // One place has been read, so that what shows places has come.
  await expect((await carto.openPlace(await carto.list.name(0))).heading).toBeFocused();
  await carto.press('Escape');
  await context.setOffline(true);
  await carto.toggleIssue('Alimentation de qualité');
  const name = await carto.list.name(0);
  await expect((await carto.openPlace(name)).heading).toBeFocused();
  await context.setOffline(false);
});
