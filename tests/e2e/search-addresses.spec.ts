import siteJson from '../../data/site.json' with { type: 'json' };
import { createAddressService } from '../fixtures/address-server.ts';
import type { ServiceFault } from '../fixtures/faulty-server.ts';
import { SearchBox } from './driver/search-box.ts';
import { expect, test } from './fixtures.ts';

const service = createAddressService();

test.use({
  replaced: { '/data/site.json': JSON.stringify({ ...siteJson, geocoder: 'geocodage' }) },
  services: { '/geocodage/': service.answer },
});

test.beforeEach(() => {
  service.faults = [];
  service.delays = [];
  service.asked.length = 0;
});

test('nothing is asked for two letters, and one question for what is typed in one go', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('zo');
  await box.pauseOver();
  expect(service.asked).toHaveLength(0);
  await box.type('la');
  await expect(box.group('addresses')).toBeVisible();
  expect(service.asked.map((question) => question.get('q'))).toEqual(['zola']);
  expect(service.asked[0]?.get('lat')).toBe(String(siteJson.start.lat));
});

test('the address of a shared search asks nothing before the visitor types', async ({ carto }) => {
  await carto.explore('?basemap=sketch&q=zola');
  const box = new SearchBox(carto);
  await expect(box.field).toHaveValue('zola');
  await box.pauseOver();
  expect(service.asked).toEqual([]);
  await expect(box.list).toBeHidden();
});

test('the last letters win over an answer that comes late', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  service.delays = [1500, 0];
  await box.type('zola');
  await expect.poll(() => service.asked.length).toBe(1);
  await box.field.fill('venissieux');
  await expect(box.option(/Commune/)).toBeVisible();
  await box.pauseOver();
  await box.pauseOver();
  await expect(box.option(/Zola/)).toHaveCount(0);
});

for (const fault of ['busy', 'broken', 'cut', 'html', 'nonsense', 'hang'] as const satisfies ServiceFault[]) {
  test(`places go on in silence when the address service has the fault "${fault}"`, async ({
    carto,
    page,
  }) => {
    carto.watch.expect(/Failed to load resource/);
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    service.faults = [fault];
    await box.type('pisty');
    await expect.poll(() => service.asked.length).toBe(1);
    await box.pauseOver();
    await expect(box.group('places').getByRole('option')).toHaveCount(1);
    await expect(box.group('addresses')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    // One that asks for a pause is left alone for it; any other is asked for the next letters.
    await box.field.fill('zola');
    if (fault === 'busy') {
      await box.pauseOver();
      expect(service.asked).toHaveLength(1);
    } else await expect(box.group('addresses')).toBeVisible();
  });
}

test('without a network places are suggested all the same', async ({ carto, context }) => {
  // The map's own worker may still have been on its way.
  carto.watch.expect(/Failed to load resource|Worker failed to load/);
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('p');
  await expect(box.list).toBeVisible();
  await context.setOffline(true);
  await box.type('istyles');
  await expect(box.group('places').getByRole('option')).toHaveCount(1);
});

test.describe('with a service elsewhere', () => {
  test.use({ replaced: {} });

  test('the sketch promises that nothing leaves unasked, and a choice asks', async ({ carto }) => {
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    await box.type('rue zola');
    await expect(box.option(/data\.geopf\.fr/)).toBeVisible();
    await box.pauseOver();
    expect(carto.watch.outside).toEqual([]);
    await box.option(/data\.geopf\.fr/).click();
    await expect
      .poll(() => carto.watch.outside.map(({ pathname }) => pathname))
      .toEqual(['/geocodage/search']);
    await expect(box.field).toBeFocused();
  });
});

test.describe('without a service', () => {
  test.use({ replaced: { '/data/site.json': JSON.stringify({ ...siteJson, geocoder: '' }) } });

  test('places and neighbourhoods are all there is, and nothing is asked', async ({ carto }) => {
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    await box.type('grande');
    await expect(box.group('areas')).toBeVisible();
    await box.pauseOver();
    await expect(box.group('addresses')).toHaveCount(0);
    expect(carto.watch.outside).toEqual([]);
  });
});
