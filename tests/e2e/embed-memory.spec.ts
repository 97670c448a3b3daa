import { countContexts, Heap } from './driver/heap.ts';
import { toGuestPages } from '../fixtures/guest-pages.ts';
import { expect, test } from './fixtures.ts';

const TIMES = 20;
const MOST_GROWTH_BYTES = 2_000_000;

test.use({
  partnerPages: toGuestPages({ libre: 'basemap=plan-ign-gris' }),
  viewport: { width: 1000, height: 900 },
});

test('put in and taken out twenty times, the element leaves nothing behind', async ({
  partner,
  partnerSite,
  page,
}) => {
  // Each time a whole map is loaded, drawn and closed.
  test.setTimeout(300_000);
  await countContexts(page);
  await page.goto(`${partnerSite.origin}/element/libre`);
  const map = partner.element();
  const heap = await Heap.of(page);
  const comeAndGo = async (): Promise<void> => {
    await expect(map.map).toHaveAttribute('data-map', /sketch|ready/, { timeout: 40_000 });
    await expect(map.status).toHaveText('380 lieux');
    // What comes after the places has been asked for.
    await expect(map.whole).toBeVisible();
    // MapLibre comes last of all.
    await expect.poll(() => heap.livingContexts(), { timeout: 20_000 }).toBe(1);
    await page.locator('carto-quartiers').evaluate((element) => {
      Reflect.set(window, 'away', element);
      element.remove();
    });
  };
  const comeBack = (): Promise<void> =>
    page.evaluate(() => document.querySelector('main')?.append(Reflect.get(window, 'away') as Element));

  // What the page keeps once and for all (scripts, texts, the drawing) has come by then.
  for (let time = 0; time < 3; time++) {
    await comeAndGo();
    await comeBack();
  }
  await comeAndGo();
  const before = await heap.measure();
  for (let time = 0; time < TIMES; time++) {
    await comeBack();
    await comeAndGo();
  }
  const after = await heap.measure();
  expect(after.bytes - before.bytes).toBeLessThan(MOST_GROWTH_BYTES);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(await heap.livingContexts()).toBe(0);
});
