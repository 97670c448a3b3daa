import type { Page } from '@playwright/test';
import type { CartoPage } from './driver/carto-page.ts';
import { hasLostWorker, withWorkersLostBefore } from './driver/faults.ts';
import { watchPageAsked } from './driver/page-asked.ts';
import { expect, test } from './fixtures.ts';

const MANY = 25_000;
const LONG = 'Un lieu où l’on vient apprendre, cuisiner, jardiner et se rencontrer. '.repeat(4).trim();
const HEADER = 'id;nom;enjeux;latitude;longitude;description;site_web';

/** The last of the file is the first of its list. */
const rows = Array.from({ length: MANY }, (_, row) => {
  const position = `45.7${String(10_000 + row)};4.9${String(10_000 + ((row * 7) % 80_000))}`;
  const issue = row % 5 === 0 ? 'emploi' : 'numerique';
  return `v${String(row)};Atelier ${String(MANY - row)};${issue};${position};${LONG};https://example.org`;
});
const venues = (...more: string[]): string => [HEADER, ...rows, ...more].join('\n');
test.use({ replaced: { '/data/venues.csv': venues() } });

/** Every beginning that the list has had, as a reader sees it before scrolling. */
async function watchBeginnings(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'beginnings', seen);
    new MutationObserver(() => {
      // What the long list measures meanwhile is hidden.
      const found = [...document.querySelectorAll<HTMLElement>('[role=listitem][aria-posinset]')].filter(
        (row) => Number(row.ariaPosInSet) <= 6 && row.checkVisibility({ visibilityProperty: true }),
      );
      const beginning = found.map(({ innerText }) => innerText).join('\n');
      if (found.length === 6 && seen.at(-1) !== beginning) seen.push(beginning);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => Reflect.get(window, 'beginnings') as string[]);
}

/** Waits until the list holds all places. */
async function isRead(carto: CartoPage): Promise<void> {
  await expect.poll(() => carto.list.height()).toBeGreaterThan(MANY * 40);
  expect(await carto.list.size()).toBe(await carto.list.count());
}

/** Whoever looks for a place finds all that the file says of it. */
async function expectTold(carto: CartoPage, name: string): Promise<void> {
  await carto.search(name);
  await expect((await carto.openPlace(name)).region).toContainText(LONG);
}

test('with many places, the rows that come first stay while the rest is read', async ({ carto, page }) => {
  const beginnings = await watchBeginnings(page);
  await carto.explore('?basemap=sketch');
  await isRead(carto);
  expect(await beginnings()).toHaveLength(1);
  await expectTold(carto, 'Atelier 17');
});

test('with many places, the page is asked for before they are drawn', async ({ carto, page }) => {
  const pageAsked = await watchPageAsked(page);
  await carto.explore('?basemap=sketch');
  expect(await pageAsked()).toBeLessThan(0);
});

test('who comes with a filter gets its whole list at once', async ({ carto, page }) => {
  const beginnings = await watchBeginnings(page);
  await carto.explore('?basemap=sketch&issues=emploi');
  expect(await carto.list.size()).toBe(await carto.list.count());
  expect(await beginnings()).toHaveLength(1);
  await carto.list.reveal('Atelier 5');
  await expect(carto.list.region).toContainText('Atelier 5');
});

test.describe('an odd text', () => {
  test.use({
    replaced: { '/data/venues.csv': venues(`odd;Atelier 0;emploi;45.75;4.92;${LONG};javascript:alert(1)`) },
  });

  test('is found when the rest is read, and takes nothing away', async ({ carto, page }) => {
    const beginnings = await watchBeginnings(page);
    await carto.explore('?basemap=sketch');
    await isRead(carto);
    expect(await beginnings()).toHaveLength(1);
    await expectTold(carto, 'Atelier 0');
    for (const link of await carto.place('Atelier 0').region.getByRole('link').all()) {
      expect(await link.getAttribute('href')).not.toContain('javascript');
    }
  });
});

test('where the worker is lost before it has read the rest, the page reads it', async ({ carto, page }) => {
  await withWorkersLostBefore(page, 'whole');
  await carto.explore('?basemap=sketch');
  await expect.poll(() => hasLostWorker(page)).toBe(true);
  await isRead(carto);
  await expectTold(carto, 'Atelier 17');
});
