import { createAddressService } from '../fixtures/address-server.ts';
import { packedSite } from '../fixtures/packed-site.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { CoverageTools } from './driver/coverage-tools.ts';
import { CoverageView } from './driver/coverage-view.ts';
import { NearMe } from './driver/near-me.ts';
import { PackedPlaces } from './driver/packed-places.ts';
import { SearchBox } from './driver/search-box.ts';
import { expect, test } from './fixtures.ts';

const PLACES = 50_000;
const FAR = { lon: 4.88, lat: 45.74, zoom: 10.5 };
const { table, files } = packedSite(PLACES, { start: FAR });
/** The town hall square of Vaulx-en-Velin. */
const HOME = { longitude: 4.9196, latitude: 45.7786, accuracy: 20 };
const AT_HOME = [HOME.longitude, HOME.latitude] as const;
const NEAR = '#15.5/45.7592/4.8851';
const SOME_NEIGHBOURHOODS = '#12.3/45.765/4.9';

const service = createAddressService();
const site = JSON.parse(String(files['/data/site.json'])) as { readonly pack: object };
const withService = { ...files, '/data/site.json': JSON.stringify({ ...site, geocoder: 'geocodage' }) };
/** So few at once that not even the surroundings of a start are read. */
const crowded = JSON.stringify({ ...site, pack: { ...site.pack, inSight: 30 } });

test.use({ replaced: withService, services: { '/geocodage/': service.answer } });

test.describe('with a device that says where it is', () => {
  test.use({ permissions: ['geolocation'], geolocation: HOME });

  test('so many minutes on foot hold all places they hold, wherever the map looks', async ({ carto }) => {
    const packed = new PackedPlaces(carto, table);
    const near = new NearMe(carto);
    await carto.open('?basemap=sketch');
    await expect(packed.sentence('afar')).toBeVisible();
    await near.startFromDevice();
    await expect(packed.sentence('inSight')).toBeVisible();
    const inSight = await carto.list.count();
    for (const minutes of [15, 5]) {
      await near.minutes.selectOption(String(minutes));
      const count = packed.countWithin(AT_HOME, minutes);
      await expect(carto.list.status).toHaveText(new RegExp(`^${String(count)} lieux à moins de`));
      await expect(packed.sentence('start')).toBeVisible();
      await carto.map.expectDrawn(count);
    }
    const metres = await near.metresInList();
    expect(metres).toHaveLength(packed.countWithin(AT_HOME, 5));
    expect(metres).toEqual(metres.toSorted((one, other) => one - other));
    for (let step = 0; step < 4; step++) await carto.map.zoomOut();
    await carto.map.expectDrawn(packed.countWithin(AT_HOME, 5));

    await near.minutes.selectOption('');
    await expect(carto.list.status).toHaveText(carto.words.status(PLACES));
    await expect(packed.sentence('afar')).toBeVisible();
    // To where the device is, which the address does not tell.
    await packed.nearer.click();
    await expect(packed.sentence('inSight')).toBeVisible();
    await expect.poll(() => carto.list.count()).toBe(inSight);
    expect(await carto.address()).toBe('/?basemap=sketch');
  });

  test('the link of a place finds it where there is no device', async ({ carto }) => {
    const packed = new PackedPlaces(carto, table);
    const near = new NearMe(carto);
    await carto.open('?basemap=sketch');
    await near.startFromDevice();
    await carto.list.loaded();
    await expect(carto.list.link(0)).toHaveAttribute('href', /place=[^#]+#16\/45\.7\d+\/4\.9\d+$/);
    const place = await carto.openPlace(await carto.list.name(0));
    await expect.poll(() => carto.address()).toMatch(/place=[^#]+#16\/45\.7\d+\/4\.9\d+$/);
    await carto.reload();
    await expect(near.end).toHaveCount(0);
    await expect(place.heading).toBeVisible();
    await expect(packed.sentence('lacksPlace')).toHaveCount(0);
  });
});

test.describe('where places are too many around a start', () => {
  test.use({ replaced: { ...files, '/data/site.json': crowded } });

  test('those of all the territory are not said to be within minutes', async ({ carto }) => {
    const packed = new PackedPlaces(carto, table);
    await carto.open(`?basemap=sketch&near=45.7786,4.9196&within=15`);
    await expect(packed.sentence('asksNearer')).toBeVisible();
    await expect(carto.list.status).toHaveText(carto.words.status(PLACES));
  });
});

test('in the list alone an address and a neighbourhood lead to their places, by keyboard', async ({
  carto,
}) => {
  const packed = new PackedPlaces(carto, table);
  const near = new NearMe(carto);
  const box = new SearchBox(carto);
  await carto.open('?view=list');
  await expect(packed.sentence('afar')).toBeVisible();
  await box.type('zola');
  await expect(box.group('addresses')).toBeVisible();
  await carto.press('ArrowDown');
  await carto.press('Enter');
  await expect(packed.sentence('start')).toBeVisible();
  await expect(packed.back).toHaveCount(0);
  const metres = await near.metresInList();
  expect(metres.length).toBeGreaterThan(3);
  expect(metres).toEqual(metres.toSorted((one, other) => one - other));
  await near.end.press('Enter');
  await expect(packed.sentence('afar')).toBeVisible();
  await box.type('grande ile');
  await carto.press('ArrowDown');
  await carto.press('Enter');
  await expect(packed.sentence('neighbourhoods')).toBeVisible();
  for (const position of [0, 1, 2]) {
    await expect(carto.list.region.getByRole('listitem').nth(position)).toContainText('Grande Île');
  }
});

test('places are suggested from what is in sight, and who finds none is told so', async ({ carto, page }) => {
  const packed = new PackedPlaces(carto, table);
  const box = new SearchBox(carto);
  await carto.open('?basemap=sketch');
  await box.type('jardin');
  await expect(box.group('issues')).toBeVisible();
  await expect(box.list.getByRole('group')).toHaveCount(1);
  await expect(packed.sentence('asksNearer')).toBeVisible();
  await carto.open(`?basemap=sketch&lang=fr${NEAR}`);
  await box.type('jardin');
  await expect(box.list.getByRole('group', { name: box.words.placesHere })).toBeVisible();
  await box.field.fill('nulle part ailleurs');
  await expect(packed.sentence('nothingInSight')).toBeVisible();
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('an imagined place is put by keyboard, and its figures go on with the map', async ({ carto }) => {
  const packed = new PackedPlaces(carto, table);
  await carto.open(`?view=coverage&basemap=sketch${SOME_NEIGHBOURHOODS}`);
  const tools = new CoverageTools(carto.page);
  await tools.open('whatIf');
  await tools.button(tools.words.whatIf.put).press('Enter');
  await expect(carto.focused).toHaveRole('application');
  const before = await carto.address();
  await carto.press('ArrowRight');
  await expect.poll(() => carto.address()).not.toBe(before);
  await carto.press('Enter');
  await expect(tools.imagined).toHaveCount(1);
  await expect(tools.region.getByText(tools.words.whatIf.inSight)).toBeVisible();
  for (let step = 0; step < 2; step++) await carto.map.zoomOut();
  await expect(packed.sentence('coverageAfar')).toBeVisible();
  for (let step = 0; step < 2; step++) await carto.map.zoomIn();
  await expect(tools.effects).toHaveCount(1);
});

test('a cell that is opened stays open while the map moves, and takes no focus from it', async ({
  carto,
}) => {
  await carto.open(`?view=coverage&basemap=sketch${SOME_NEIGHBOURHOODS}`);
  const coverage = new CoverageView(carto.page);
  const name = 'Bel Air – Les Brosses';
  await coverage.cell(name, 0).press('Enter');
  await expect(coverage.heading(name)).toBeFocused();
  expect(await carto.address()).toMatch(new RegExp(`${SOME_NEIGHBOURHOODS}$`));
  const surface = carto.map.region.getByRole('application');
  const others = await coverage.rows.count();
  await surface.focus();
  await carto.press('ArrowRight');
  await expect(coverage.rows).not.toHaveCount(others);
  await expect(coverage.heading(name)).toBeVisible();
  await expect(surface).toBeFocused();
  for (let step = 0; step < 4; step++) await carto.press('ArrowRight');
  await expect(coverage.heading(name)).toHaveCount(0);
  await expect(surface).toBeFocused();
});

test.describe('on a phone at night, in Arabic', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true });

  test('coverage comes nearer without the map, and lends it to step back', async ({ carto, page }) => {
    const packed = new PackedPlaces(carto, table, 'ar');
    await carto.open('?lang=ar&basemap=sketch', 'ar');
    await expect(packed.sentence('afar')).toBeVisible();
    await carto.go('coverage');
    await packed.nearer.click();
    await expect(packed.sentence('coverageInSight')).toBeVisible();
    const coverage = new CoverageView(page, 'ar');
    await expect(coverage.rows).not.toHaveCount(0);
    const beside = await coverage.rows.count();
    // The map that the table lends its height to shows less, and still one neighbourhood as a whole.
    await carto.button(coverage.words.map).click();
    await expect(coverage.rows).not.toHaveCount(beside);
    await expect(coverage.rows).not.toHaveCount(0);
    await carto.button(coverage.words.map).click();
    await carto.open(`?lang=ar&basemap=sketch&view=coverage${NEAR}`, 'ar');
    await expect(page.getByText(coverage.words.noneInSight)).toBeVisible();
    await carto.button(coverage.words.map).click();
    await carto.map.zoomOut();
    await expect.poll(() => carto.address()).toContain('#14.5/');
  });

  test('the list says that it is of what is around the start', async ({ carto, page }) => {
    const packed = new PackedPlaces(carto, table, 'ar');
    await carto.open('?lang=ar&basemap=sketch&view=list&near=45.7786,4.9196&within=10', 'ar');
    await expect(packed.sentence('start')).toBeVisible();
    await expect.poll(() => carto.list.count()).toBe(packed.countWithin(AT_HOME, 10));
    expect(await carto.overflowX()).toBe(0);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
});
