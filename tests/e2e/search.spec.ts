import siteJson from '../../data/site.json' with { type: 'json' };
import { createAddressService } from '../fixtures/address-server.ts';
import type { ServiceFault } from '../fixtures/faulty-server.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { SearchBox } from './driver/search-box.ts';
import { expect, test } from './fixtures.ts';

const service = createAddressService();

test.use({
  replaced: { '/data/site.json': JSON.stringify({ ...siteJson, geocoder: 'geocodage' }) },
  services: { '/geocodage/': service.answer },
});

test.beforeEach(() => {
  service.faults = [];
  service.delays = [];
  service.asked.length = 0;
});

test('places, addresses and neighbourhoods are chosen by keyboard alone', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await expect(box.field).toHaveAttribute('aria-expanded', 'false');
  await box.type('zola');
  await expect(box.field).toHaveAttribute('aria-expanded', 'true');
  await expect(box.group('addresses').getByRole('option')).toHaveCount(2);
  await expect(box.active).toHaveCount(0);
  await carto.press('ArrowUp');
  await expect(box.active).toContainText('Rue Émile Zola');
  await expect(box.active).toContainText('69100 Villeurbanne');
  await expect(box.field).toBeFocused();
  const active = await box.active.getAttribute('id');
  await expect(box.field).toHaveAttribute('aria-activedescendant', active ?? '');
  // The keys of the text stay those of the text.
  await carto.press('Home');
  await expect(box.active).toHaveCount(0);
  await carto.press('ArrowUp');
  await carto.press('Enter');
  await expect(box.list).toBeHidden();
  await expect(box.field).toHaveValue('');
  await expect(box.field).toBeFocused();
  expect(carto.parameter('near')).toBe('45.766,4.88');
});

test('Escape closes the suggestions first, then empties the box', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('jardin');
  await expect(box.list).toBeVisible();
  await carto.press('Escape');
  await expect(box.list).toBeHidden();
  await expect(box.field).toHaveValue('jardin');
  await carto.press('Escape');
  await expect(box.field).toHaveValue('');
  await expect(box.field).toBeFocused();
  await box.type('jardin');
  await expect(box.list).toBeVisible();
  await carto.press('Tab');
  await expect(box.list).toBeHidden();
  await expect(box.field).not.toBeFocused();
});

test('a place is opened, and Escape gives back the text that led to it', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('pistyle');
  await carto.press('ArrowDown');
  await carto.press('Enter');
  await expect(carto.place('Pistyles').heading).toBeFocused();
  await carto.press('Escape');
  await expect(box.field).toBeFocused();
  await expect(box.field).toHaveValue('pistyle');
});

test('a neighbourhood is a filter, a commune a place to start from', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('grande');
  await box.option(/Grande Île/).click();
  expect(carto.parameter('qpv')).toBe('QP069018');
  expect(carto.parameter('q')).toBeNull();
  await carto.clearAll();
  await box.type('venissieu');
  await box
    .group('areas')
    .getByRole('option', { name: /Commune/ })
    .click();
  expect(carto.parameter('near')).toBe('45.6973,4.8855');
});

test('a word for an issue offers all its places', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('garderie');
  await box.group('issues').getByRole('option').click();
  await expect(carto.issue("Garde d'enfants")).toBeChecked();
  await expect(box.field).toHaveValue('');
});

test('a misspelt word finds, the list has names first and shows why', async ({ carto, page }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('les bibliotheqes');
  await expect(carto.list.link(0)).toContainText('Bibliothèque');
  await expect(carto.list.region.locator('mark').first()).toHaveText('Bibliothèque');
  await expect(page.getByRole('listbox').locator('mark').first()).toHaveText('Bibliothèque');
});

test('nothing is asked for two letters, and one question for what is typed in one go', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('zo');
  await box.pauseOver();
  expect(service.asked).toHaveLength(0);
  await box.type('la');
  await expect(box.group('addresses')).toBeVisible();
  expect(service.asked.map((question) => question.get('q'))).toEqual(['zola']);
  expect(service.asked[0]?.get('lat')).toBe(String(siteJson.start.lat));
});

test('the address of a shared search asks nothing before the visitor types', async ({ carto }) => {
  await carto.explore('?basemap=sketch&q=zola');
  const box = new SearchBox(carto);
  await expect(box.field).toHaveValue('zola');
  await box.pauseOver();
  expect(service.asked).toEqual([]);
  await expect(box.list).toBeHidden();
});

test('the last letters win over an answer that comes late', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  service.delays = [1500, 0];
  await box.type('zola');
  await expect.poll(() => service.asked.length).toBe(1);
  await box.field.fill('venissieux');
  await expect(box.option(/Commune/)).toBeVisible();
  await box.pauseOver();
  await box.pauseOver();
  await expect(box.option(/Zola/)).toHaveCount(0);
});

for (const fault of ['busy', 'broken', 'cut', 'html', 'nonsense', 'hang'] as const satisfies ServiceFault[]) {
  test(`places go on in silence when the address service has the fault "${fault}"`, async ({
    carto,
    page,
  }) => {
    carto.watch.expect(/Failed to load resource/);
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    service.faults = [fault];
    await box.type('pisty');
    await expect.poll(() => service.asked.length).toBe(1);
    await box.pauseOver();
    await expect(box.group('places').getByRole('option')).toHaveCount(1);
    await expect(box.group('addresses')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    // One that asks for a pause is left alone for it; any other is asked for the next letters.
    await box.field.fill('zola');
    if (fault === 'busy') {
      await box.pauseOver();
      expect(service.asked).toHaveLength(1);
    } else await expect(box.group('addresses')).toBeVisible();
  });
}

test('without a network places are suggested all the same', async ({ carto, context }) => {
  carto.watch.expect(/Failed to load resource/);
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('p');
  await expect(box.list).toBeVisible();
  await context.setOffline(true);
  await box.type('istyles');
  await expect(box.group('places').getByRole('option')).toHaveCount(1);
});

test.describe('with a service elsewhere', () => {
  test.use({ replaced: {} });

  test('the sketch promises that nothing leaves unasked, and a choice asks', async ({ carto }) => {
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    await box.type('rue zola');
    await expect(box.option(/data\.geopf\.fr/)).toBeVisible();
    await box.pauseOver();
    expect(carto.watch.outside).toEqual([]);
    await box.option(/data\.geopf\.fr/).click();
    await expect
      .poll(() => carto.watch.outside.map(({ pathname }) => pathname))
      .toEqual(['/geocodage/search']);
    await expect(box.field).toBeFocused();
  });
});

test.describe('without a service', () => {
  test.use({ replaced: { '/data/site.json': JSON.stringify({ ...siteJson, geocoder: '' }) } });

  test('places and neighbourhoods are all there is, and nothing is asked', async ({ carto }) => {
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    await box.type('grande');
    await expect(box.group('areas')).toBeVisible();
    await box.pauseOver();
    await expect(box.group('addresses')).toHaveCount(0);
    expect(carto.watch.outside).toEqual([]);
  });
});

test('the list that comes late leaves focus, text and caret as they are', async ({ carto, page }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/SuggestionList/, async (route) => {
    await held;
    await route.continue();
  });
  await carto.open('?basemap=sketch');
  await carto.list.loaded();
  await carto.searchBox.focus();
  await page.keyboard.type('jrdin');
  await carto.press('Home');
  await carto.press('ArrowRight');
  await expect(page.getByRole('searchbox')).toBeVisible();
  letGo();
  await expect(new SearchBox(carto).field).toBeFocused();
  await page.keyboard.type('a');
  await expect(carto.searchBox).toHaveValue('jardin');
});

test('in Arabic too, with and without the article', async ({ carto }) => {
  await carto.explore('?lang=ar&basemap=sketch', 'ar');
  const box = new SearchBox(carto);
  await box.type('حديقة');
  await expect(box.group('places').getByRole('option').first()).toBeVisible();
  const found = await carto.list.count();
  await box.field.fill('الحديقة');
  await expect.poll(() => carto.list.count()).toBe(found);
  expect(found).toBeGreaterThan(0);
});

for (const language of ['fr', 'ar'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on open suggestions in ${language} at ${String(width)} px`, async ({
      carto,
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: width === 320 ? 'dark' : 'light', reducedMotion: 'reduce' });
      await carto.explore(`?lang=${language}&basemap=sketch`, language);
      const box = new SearchBox(carto);
      await box.type('zola');
      await expect(box.group('addresses')).toBeVisible();
      await carto.press('ArrowDown');
      expect(await findAccessibilityFaults(page)).toEqual([]);
      expect(await carto.overflowX()).toBe(0);
    });
  }
}

test('a screen reader is told how many suggestions there are', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('pistyles');
  await expect(box.announced(1)).toBeAttached();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a suggestion is tapped, in sight, and gives its room to the map', async ({ carto, page }) => {
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    await box.field.tap();
    await page.keyboard.type('zola');
    const option = box.option(/12 Rue Émile Zola/);
    await expect(option).toBeInViewport();
    const size = await option.boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(44);
    await option.tap();
    await expect(box.list).toBeHidden();
    await expect(box.field).not.toBeFocused();
    expect(carto.parameter('near')).toBe('45.779,4.9201');
  });
});

const MANY = 100_000;
const WORDS = ['Maison', 'Jardin', 'Crèche', 'Épicerie', 'Bibliothèque', 'Atelier', 'Régie', 'Centre'];

test.describe('with a hundred thousand places', () => {
  const rows = Array.from(
    { length: MANY },
    (_, row) =>
      `v${String(row)};${WORDS[row % WORDS.length] ?? ''} ${String(row)};emploi;45.7${String(10_000 + (row % 80_000))};4.9${String(row % 90_000)}`,
  );
  test.use({ replaced: { '/data/venues.csv': ['id;nom;enjeux;latitude;longitude', ...rows].join('\n') } });

  test('each letter is answered at once', async ({ carto, page }) => {
    await carto.explore('?basemap=sketch');
    const box = new SearchBox(carto);
    await box.field.focus();
    for (const letter of 'bibliotheqe') {
      await page.keyboard.type(letter);
      await expect(box.list).toBeVisible();
    }
    await expect(carto.list.status).toContainText(/12\s?500/);
    await box.field.fill('jardin 4209');
    await expect(carto.list.link(0)).toHaveText('Jardin 4209');
    const longest = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#search');
      const times: number[] = [];
      for (const text of ['c', 'cr', 'cre', 'creh', 'crehc', 'crehce']) {
        if (input === null) break;
        input.value = text;
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        times.push(performance.now() - start);
      }
      return Math.max(...times);
    });
    // Painted within a few frames on any machine that runs this; usually two.
    expect(longest).toBeLessThan(400);
  });
});
