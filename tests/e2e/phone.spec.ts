import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the sheet of results has three heights', async ({ carto }) => {
  await carto.explore();
  const half = await carto.sheet.share();
  expect(half).toBeGreaterThan(0.3);
  expect(half).toBeLessThan(0.7);

  await carto.sheet.handle.press('ArrowUp');
  await expect.poll(() => carto.sheet.share()).toBeGreaterThan(0.7);
  await carto.sheet.handle.press('ArrowDown');
  await carto.sheet.handle.press('ArrowDown');
  await expect.poll(() => carto.sheet.share()).toBeLessThan(0.3);
  await expect(carto.list.status).toBeInViewport();
  await expect(carto.searchBox).toBeInViewport();
});

test('who drew the map is read above the sheet, half drawn or low', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const credit = carto.map.region.getByText(carto.words.attributionSketch);
  const isAbove = async (): Promise<boolean> => {
    const [words, handle] = [await credit.boundingBox(), await carto.sheet.handle.boundingBox()];
    return (
      words !== null && handle !== null && words.y + words.height <= handle.y + 1 && handle.y - words.y < 60
    );
  };
  await expect.poll(isAbove).toBe(true);
  await carto.sheet.handle.press('ArrowDown');
  await expect.poll(isAbove).toBe(true);
});

test('a finger pulls the sheet up', async ({ carto }) => {
  await carto.explore();
  await carto.sheet.drag(-300);
  await expect.poll(() => carto.sheet.share()).toBeGreaterThan(0.7);
});

test('nothing on a phone scrolls sideways', async ({ carto }) => {
  await carto.explore();
  expect(await carto.overflowX()).toBe(0);
  const name = await carto.list.name(0);
  await carto.openPlace(name);
  expect(await carto.overflowX()).toBe(0);
});
