import { findAccessibilityFaults } from './driver/axe.ts';
import { expect, test } from './fixtures.ts';

test('the story leads from a project to its place on the map', async ({ carto, page }) => {
  await carto.open('?view=about');
  await page.getByRole('link', { name: 'Pistyles', exact: true }).click();
  await expect(carto.place('Pistyles').heading).toBeFocused();
  expect(await carto.parameter('view')).toBeNull();
});

test('sources, privacy and accessibility have addresses of their own', async ({ carto, page }) => {
  await carto.open('?view=about');
  for (const [name, address] of [
    ['Sources et licences', 'sources'],
    ['Vie privée', 'privacy'],
    ['Accessibilité', 'accessibility'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    expect(await carto.parameter('page')).toBe(address);
    expect(await findAccessibilityFaults(page), name).toEqual([]);
  }
  await carto.back();
  await expect(page.getByRole('heading', { level: 1, name: 'Vie privée' })).toBeVisible();
});

test('privacy names who else may see a request', async ({ carto, page }) => {
  await carto.open('?view=about&page=privacy&lang=en', 'en');
  const main = page.getByRole('main');
  await expect(main).toContainText('tiles.openfreemap.org');
  await expect(main).toContainText('Letters typed in the search go to data.geopf.fr');
});
