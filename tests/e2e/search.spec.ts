import siteJson from '../../data/site.json' with { type: 'json' };
import { createAddressService } from '../fixtures/address-server.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { withheld } from './driver/faults.ts';
import { SearchBox } from './driver/search-box.ts';
import { expect, test } from './fixtures.ts';

const service = createAddressService();

test.use({
  replaced: { '/data/site.json': JSON.stringify({ ...siteJson, geocoder: 'geocodage' }) },
  services: { '/geocodage/': service.answer },
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
  expect(await carto.parameter('near')).toBe('45.766,4.88');
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

test('Escape leads back to the search box from a place whose panel came late, too', async ({
  carto,
  page,
}) => {
  const come = await withheld(page, /\/PlaceRoom-[^/]*\.js$/);
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('pistyle');
  await carto.press('ArrowDown');
  await carto.press('Enter');
  await expect.poll(() => carto.parameter('place')).not.toBeNull();
  // Longer than any animation of the page takes.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
  });
  come();
  await expect(carto.place('Pistyles').heading).toBeFocused();
  await carto.press('Escape');
  await expect(box.field).toBeFocused();
});

test('a neighbourhood is a filter, a commune a place to start from', async ({ carto }) => {
  await carto.explore('?basemap=sketch');
  const box = new SearchBox(carto);
  await box.type('grande');
  await box.option(/Grande Île/).click();
  expect(await carto.parameter('qpv')).toBe('QP069018');
  expect(await carto.parameter('q')).toBeNull();
  await carto.clearAll();
  await box.type('venissieu');
  await box
    .group('areas')
    .getByRole('option', { name: /Commune/ })
    .click();
  expect(await carto.parameter('near')).toBe('45.6973,4.8855');
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

test.describe('a list of suggestions that comes late', () => {
  let letGo = (): void => undefined;

  test.beforeEach(async ({ carto, page }) => {
    letGo = await withheld(page, /SuggestionList/);
    await carto.open('?basemap=sketch');
    await carto.list.loaded();
    await carto.searchBox.focus();
    await page.keyboard.type('jrdin');
  });

  test('opens for what is typed, and leaves focus, text and caret as they are', async ({ carto, page }) => {
    await carto.press('Home');
    await carto.press('ArrowRight');
    await expect(page.getByRole('searchbox')).toBeVisible();
    letGo();
    await expect(new SearchBox(carto).field).toBeFocused();
    await expect(new SearchBox(carto).list).toBeVisible();
    await page.keyboard.type('a');
    await expect(carto.searchBox).toHaveValue('jardin');
  });

  test('stays closed over the results that Enter has asked for, until more is typed', async ({ carto }) => {
    await carto.press('Enter');
    letGo();
    const box = new SearchBox(carto);
    await expect(box.field).toBeFocused();
    await expect(box.list).toBeHidden();
    await box.field.fill('jardin');
    await expect(box.list).toBeVisible();
  });
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
    expect(await carto.parameter('near')).toBe('45.779,4.9201');
  });
});
