import { NearMe } from './driver/near-me.ts';
import { Phone } from './driver/phone.ts';
import { onSlow3g } from './driver/faults.ts';
import { expect, test } from './fixtures.ts';

const UPRIGHT = { width: 360, height: 640 };

test.use({
  viewport: UPRIGHT,
  hasTouch: true,
  isMobile: true,
  permissions: ['geolocation'],
  geolocation: { longitude: 4.9196, latitude: 45.7786, accuracy: 20 },
});

/** Pistyles, as data/projects.csv has it. */
const PISTYLES = [4.8822, 45.769] as const;

test('nothing jumps while the places come', async ({ carto }) => {
  const phone = new Phone(carto);
  await carto.explore('?basemap=sketch');
  await carto.map.settled(['sketch', 'ready']);
  const { score, what } = await phone.shifts();
  expect(score, what.join('\n')).toBeLessThan(0.01);
});

test('nor where a link says from where, on a slow network', async ({ carto, page }) => {
  const phone = new Phone(carto);
  await onSlow3g(page);
  await carto.explore('?basemap=sketch&near=45.7786,4.9196&within=10');
  await expect(new NearMe(carto).end).toBeVisible({ timeout: 30_000 });
  const { score, what } = await phone.shifts();
  expect(score, what.join('\n')).toBeLessThan(0.01);
});

test('one thumb finds what is near, without the map', async ({ carto }) => {
  const phone = new Phone(carto);
  const near = new NearMe(carto);
  await carto.explore('?basemap=sketch');
  const box = await near.menu.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan(UPRIGHT.height / 2);
  await near.menu.tap();
  await near.useDevice.tap();
  await expect(near.end).toBeVisible();
  expect(await phone.smallTargets()).toEqual([]);
  expect(await carto.overflowX()).toBe(0);
});

test('the buttons of the map stand between the search and the sheet', async ({ carto }) => {
  const phone = new Phone(carto);
  await carto.explore('?basemap=sketch');
  await carto.map.settled(['sketch', 'ready']);
  const { top, bottom } = await phone.free();
  const { zoomIn, zoomOut, locateMe, overview, basemap, legend } = carto.words;
  for (const name of [zoomIn, zoomOut, locateMe, overview, basemap, legend]) {
    const box = await carto.map.button(name).boundingBox();
    expect(box?.y, name).toBeGreaterThanOrEqual(top);
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(bottom);
  }
});

test('an open place is seen above the sheet, however the phone is held', async ({ carto, page }) => {
  const phone = new Phone(carto);
  const isSeen = async (): Promise<string> => {
    const { x, y } = await phone.spotOf(PISTYLES);
    const { top, bottom } = await phone.free();
    const { width } = page.viewportSize() ?? UPRIGHT;
    return x > 0 && x < width && y > top && y < bottom ? 'seen' : JSON.stringify({ x, y, top, bottom });
  };
  await carto.explore('?basemap=sketch#14/45.7786/4.96');
  await carto.map.settled(['sketch', 'ready']);
  await carto.sheet.handle.press('ArrowUp');
  await carto.list.reveal('Pistyles');
  await carto.openPlace('Pistyles');
  await expect.poll(isSeen).toBe('seen');
  await page.setViewportSize({ width: UPRIGHT.height, height: UPRIGHT.width });
  await expect.poll(isSeen).toBe('seen');
  await page.setViewportSize(UPRIGHT);
  await expect.poll(isSeen).toBe('seen');
});
