import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the sheet of results has three heights', async ({ carto }) => {
  await carto.explore();
  const half = await carto.sheetShare();
  expect(half).toBeGreaterThan(0.3);
  expect(half).toBeLessThan(0.7);

  await carto.sheetHandle.press('ArrowUp');
  await expect.poll(() => carto.sheetShare()).toBeGreaterThan(0.7);
  await carto.sheetHandle.press('ArrowDown');
  await carto.sheetHandle.press('ArrowDown');
  await expect.poll(() => carto.sheetShare()).toBeLessThan(0.3);
  await expect(carto.status).toBeInViewport();
  await expect(carto.searchBox).toBeInViewport();
});

test('a finger pulls the sheet up', async ({ carto }) => {
  await carto.explore();
  await carto.dragSheet(-300);
  await expect.poll(() => carto.sheetShare()).toBeGreaterThan(0.7);
});

test('nothing on a phone scrolls sideways', async ({ carto }) => {
  await carto.explore();
  expect(await carto.overflowX()).toBe(0);
  const name = (await carto.result(0).textContent()) ?? '';
  await carto.openPlace(name);
  expect(await carto.overflowX()).toBe(0);
});
