import { ar as arabic } from '../../src/i18n/page/ar.ts';
import { fr as coverage } from '../../src/i18n/coverage/fr.ts';
import { fr as print } from '../../src/i18n/print/fr.ts';
import { packedSite } from '../fixtures/packed-site.ts';
import { withoutWebgl, withoutWorkers } from './driver/faults.ts';
import { FilterPanel } from './driver/filter-panel.ts';
import { countLooks, onceMapIsThere, PackedPlaces } from './driver/packed-places.ts';
import { PaperSheet } from './driver/paper-sheet.ts';
import { expect, test } from './fixtures.ts';

const PLACES = 50_000;
const { table, files } = packedSite(PLACES, { start: { lon: 4.88, lat: 45.74, zoom: 10.5 } });
/** Some streets, and others a few streets further. */
const NEAR = '#15.5/45.7592/4.8851';
const ASIDE = '#15.5/45.7592/4.8951';
const FIRST = 0;

test.use({ replaced: files });

test('from afar all places are counted, by issue as well, and drawn without one of them at hand', async ({
  carto,
  page,
}) => {
  const packed = new PackedPlaces(carto, table);
  let bytes = 0;
  page.on('response', (response) => {
    if (response.url().endsWith('.fgb')) bytes += Number(response.headers()['content-length']);
  });
  await carto.open();
  await expect(carto.list.status).toHaveText(carto.words.status(PLACES));
  await carto.map.expectDrawn(PLACES);
  await expect(packed.sentence('afar')).toBeVisible();
  await expect(carto.list.region).toHaveCount(0);
  await carto.toggleFirstIssue();
  await expect(carto.list.status).toHaveText(carto.words.status(packed.countAll(FIRST)));
  await carto.map.expectDrawn(packed.countAll(FIRST));
  expect(bytes).toBeLessThan(100_000);
});

test('from afar a filter that only places can answer says so, and nearer it answers', async ({
  carto,
  page,
}) => {
  const packed = new PackedPlaces(carto, table);
  await carto.open('?q=crèche');
  await expect(packed.sentence('asksNearer')).toBeVisible();
  const filters = new FilterPanel(page, carto);
  await filters.open();
  await expect(filters.dialog.getByText(packed.words.moreFilters)).toBeVisible();
  await expect(filters.choices('audience')).toHaveCount(0);
  await carto.press('Escape');
  await packed.nearer.click();
  await expect(packed.sentence('inSight')).toBeVisible();
  await carto.list.loaded();
  for (const position of [0, 1, 2]) await expect(carto.list.link(position)).toHaveText(/crèche/i);
  await filters.open();
  await expect(filters.dialog.getByText(packed.words.inSight)).toBeVisible();
  await expect(filters.choices('audience')).not.toHaveCount(0);
});

test('nearer, the places in sight are listed, counted, filtered, printed and opened', async ({
  carto,
  page,
}) => {
  const packed = new PackedPlaces(carto, table);
  await carto.explore(NEAR);
  await expect(packed.sentence('inSight')).toBeVisible();
  await packed.expectInSight();
  expect(await carto.list.size()).toBe(await carto.list.count());
  await carto.toggleFirstIssue();
  await packed.expectInSight(FIRST);
  await carto.map.zoomOut();
  await packed.expectInSight(FIRST);
  const paper = new PaperSheet(page);
  await paper.show();
  await expect(paper.title).toHaveText(new RegExp(print.inSight));
  await paper.putAway();
  // The map has had another size on paper: rows may still change, there is a first one at any time.
  await carto.list.link(0).click();
  await expect.poll(() => carto.parameter('place')).not.toBeNull();
});

for (const [where, address, sentence] of [
  ['on the map', `?basemap=sketch${NEAR}`, 'inSight'],
  ['where the territory begins', '?basemap=sketch', 'afar'],
  ['beside coverage', `?basemap=sketch&view=coverage${NEAR}`, 'coverageInSight'],
] as const) {
  test(`${where} the first places are read once, for what the map has in sight`, async ({ carto, page }) => {
    const packed = new PackedPlaces(carto, table);
    const looks = await countLooks(page);
    await onceMapIsThere(page, carto.map, '**/places.summary.json');
    await carto.open(address);
    await expect(packed.sentence(sentence)).toBeVisible();
    await carto.map.settled(['sketch']);
    expect(await looks()).toBe(sentence === 'afar' ? 0 : 1);
  });
}

test('in the list alone the first places are read once', async ({ carto, page }) => {
  const looks = await countLooks(page);
  await carto.open(`?view=list${NEAR}`);
  await carto.list.loaded();
  expect(await looks()).toBe(1);
});

test('a move of the map shows other places, an open one stays, and the focus comes back to it', async ({
  carto,
  page,
}) => {
  const packed = new PackedPlaces(carto, table);
  await carto.explore(NEAR);
  await packed.expectInSight();
  const before = await carto.list.name(0);
  const name = await carto.list.name(3);
  await carto.list.link(3).focus();
  await carto.press('Enter');
  const place = carto.place(name);
  await expect(place.heading).toBeFocused();
  await carto.addressNoted();
  await page.evaluate((hash) => (location.hash = hash), ASIDE);
  await expect.poll(() => carto.address()).toContain('4.895');
  await expect(place.heading).toBeFocused();
  await carto.press('Escape');
  await packed.expectInSight();
  expect(await carto.address()).toContain('4.895');
  await expect(carto.list.link(0)).not.toHaveText(before);
});

test('steps that overtake each other end where the last one leads', async ({ carto, page }) => {
  const packed = new PackedPlaces(carto, table);
  await carto.explore(NEAR);
  await carto.map.settled(['sketch', 'ready', 'failed']);
  await carto.map.region.locator('[tabindex="0"]').first().focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await packed.expectInSight();
  for (let step = 0; step < 2; step++) await page.keyboard.press('-');
  await packed.expectInSight();
});

test('the list alone leads to places and back, by keyboard', async ({ carto, page }) => {
  await withoutWebgl(page);
  const packed = new PackedPlaces(carto, table);
  await carto.open('?view=list');
  await expect(packed.sentence('afar')).toBeVisible();
  await carto.tabTo(packed.words.goNearer);
  await carto.press('Enter');
  await carto.list.loaded();
  await expect(packed.sentence('inArea')).toBeVisible();
  const name = await carto.list.name(0);
  await carto.tabTo(name);
  await carto.press('Enter');
  await expect(carto.place(name).heading).toBeFocused();
  await carto.press('Escape');
  await expect(carto.list.link(0)).toBeFocused();
  await packed.back.press('Enter');
  await expect(carto.list.status).toHaveText(carto.words.status(PLACES));
});

test('a link to a place opens it, also from somewhat beside; one from afar says what to do', async ({
  carto,
}) => {
  const packed = new PackedPlaces(carto, table);
  await carto.explore(NEAR);
  await packed.expectInSight();
  const name = await carto.list.name(0);
  const place = await carto.openPlace(name);
  const id = (await carto.parameter('place')) ?? '';
  await carto.open(`?basemap=sketch&place=${id}${ASIDE}`);
  await expect(place.heading).toBeVisible();
  await carto.open(`?lang=fr&place=${id}#16/45.9/5.1`);
  await expect(packed.sentence('lacksPlace')).toBeVisible();
});

test('coverage is of the neighbourhoods in sight, and of none from afar', async ({ carto, page }) => {
  const packed = new PackedPlaces(carto, table);
  await carto.open('?view=coverage');
  await expect(packed.sentence('coverageAfar')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await carto.open(`?view=coverage&lang=fr${NEAR}`);
  await expect(carto.text(coverage.noneInSight)).toBeVisible();
  await carto.open('?view=coverage#12.5/45.7592/4.8851');
  await expect(packed.sentence('coverageInSight')).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
  const rows = await page.getByRole('table').getByRole('row').count();
  // The head and the territory are two.
  expect(rows).toBeGreaterThan(2);
  expect(rows).toBeLessThan(40);
});

test('where places come from is told of those in sight, and the packed files can be had', async ({
  carto,
  page,
}) => {
  const packed = new PackedPlaces(carto, table);
  await carto.open('?view=about&page=sources');
  await expect(packed.sentence('sourcesAfar')).toBeVisible();
  await expect(page.getByRole('link', { name: 'places.fgb' })).toBeVisible();
  await carto.open(`?view=about&page=sources${NEAR}`);
  await expect(packed.sentence('inArea')).toBeVisible();
  await expect(page.getByRole('row', { name: /^data\.inclusion/ })).toBeVisible();
});

test('in Arabic the same is said, from the right', async ({ carto }) => {
  const packed = new PackedPlaces(carto, table, 'ar');
  await carto.open('?lang=ar', 'ar');
  await expect(carto.list.status).toHaveText(arabic.status(PLACES));
  await expect(packed.sentence('afar')).toBeVisible();
  await expect(carto.document).toHaveAttribute('dir', 'rtl');
  await packed.nearer.click();
  await expect(packed.sentence('inSight')).toBeVisible();
});

test('without workers the page reads the places itself', async ({ carto, page }) => {
  await withoutWorkers(page);
  const packed = new PackedPlaces(carto, table);
  await carto.explore(NEAR);
  await packed.expectInSight();
});
