import { expect, test } from './fixtures.ts';

test('in Arabic the page is Arabic from edge to edge', async ({ carto }) => {
  await carto.explore('?lang=ar', 'ar');
  await expect(carto.document).toHaveAttribute('lang', 'ar');
  await expect(carto.document).toHaveAttribute('dir', 'rtl');
  expect(await carto.list.count()).toBeGreaterThan(300);

  // The column is at the start side: the right.
  const list = await carto.list.region.boundingBox();
  const map = await carto.map.region.boundingBox();
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0) - 40);

  await carto.toggleFirstIssue();
  const name = await carto.list.name(0);
  const place = await carto.openPlace(name);
  await expect(place.heading).toBeFocused();
  await expect(place.heading).toHaveAttribute('dir', 'auto');
  // The name is not translated: a screen reader takes its French voice for it.
  await expect(place.heading).toHaveAttribute('lang', 'fr');
  await carto.press('Escape');
  await expect(carto.list.link(0)).toBeFocused();
});

test('a visitor changes the language and keeps the view', async ({ carto }) => {
  await carto.explore('?issues=alimentation');
  const count = await carto.list.count();
  await carto.setLanguage('English', 'en');
  await expect(carto.document).toHaveAttribute('lang', 'en');
  await expect(carto.searchBox).toBeVisible();
  expect(await carto.list.count()).toBe(count);
  expect(await carto.parameter('lang')).toBe('en');
  await carto.reload();
  await expect(carto.document).toHaveAttribute('lang', 'en');
});

test('in Turkish a visitor searches with a Turkish keyboard and reads the places in Turkish', async ({
  carto,
}) => {
  await carto.explore('?lang=tr', 'tr');
  await expect(carto.document).toHaveAttribute('lang', 'tr');
  await expect(carto.document).toHaveAttribute('dir', 'ltr');
  await expect(carto.issue('İşe erişim')).toBeVisible();

  // The capital of i has its dot, that of ı has none: neither makes a difference to the search.
  await carto.search('KÜTÜPHANE');
  const libraries = await carto.list.count();
  expect(libraries).toBeGreaterThan(10);
  await carto.search('kutuphane');
  await expect.poll(() => carto.list.count()).toBe(libraries);
  await carto.search('GIDA PAZARI');
  await expect.poll(() => carto.list.count()).toBeGreaterThan(0);
  const markets = await carto.list.count();
  await carto.search('gida pazari');
  await expect.poll(() => carto.list.count()).toBe(markets);

  const name = await carto.list.name(0);
  const place = await carto.openPlace(name);
  await expect(place.heading).toBeFocused();
  await carto.press('Escape');
  await expect(carto.list.link(0)).toBeFocused();
});
