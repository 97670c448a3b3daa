import { expect, test } from './fixtures.ts';

test('the whole map is there without a mouse', async ({ carto }) => {
  await carto.explore();
  await carto.press('Tab');
  await expect(carto.skipLink('Aller à la recherche')).toBeFocused();
  await carto.press('Tab');
  await expect(carto.skipLink('Aller aux résultats')).toBeFocused();

  // Search from the first link, filter with the space bar, read the count.
  await carto.press('Shift+Tab');
  await carto.press('Enter');
  await expect(carto.searchBox).toBeFocused();
  await carto.tabTo('Alimentation de qualité (');
  await carto.press(' ');
  await expect(carto.issue('Alimentation de qualité')).toBeChecked();

  // Open the first place with Enter, come back with Escape.
  const name = await carto.list.name(0);
  await carto.tabTo(name);
  await carto.press('Enter');
  await expect(carto.place(name).heading).toBeFocused();
  await carto.press('Escape');
  await expect(carto.list.link(0)).toBeFocused();
});

test('the first result is at most twelve tab stops away', async ({ carto }) => {
  await carto.explore();
  const name = await carto.list.name(0);
  await carto.press('Tab', 2);
  await carto.press('Enter');
  expect(await carto.tabTo(name, 12)).toBeLessThanOrEqual(12);
});

test('the map takes at most eight tab stops, and lets go', async ({ carto }) => {
  await carto.explore();
  await carto.map.settled(['ready', 'sketch']);
  expect(await carto.map.tabStops()).toBeLessThanOrEqual(8);
});
