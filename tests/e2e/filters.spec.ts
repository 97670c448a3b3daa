import { findAccessibilityFaults } from './driver/axe.ts';
import { FilterPanel } from './driver/filter-panel.ts';
import { expect, test } from './fixtures.ts';

const HEADER = 'nom;type;type_ar;publics;frais;horaires;enjeux;commune;code_insee;latitude;longitude';
const MORNINGS = 'Mo-Fr 09:00-12:00';
const ROWS = [
  `Crèche du Pont;Crèche;حضانة;Parents;gratuit;${MORNINGS};enfants;Givors;69091;45,585;4,77`,
  `Crèche du Lac;Crèche;حضانة;Parents|Bébés;5 €;Sa 09:00-12:00;enfants;Grigny;69096;45,6;4,79`,
  `Marché du Vieux Port;Marché;سوق;Tout public;;${MORNINGS};repas;Givors;69091;45,586;4,771`,
  `Épicerie Solidaire;Épicerie, vente;بقالة;Tout public;gratuit;le matin;repas;Givors;69091;45,587;4,772`,
  ...Array.from(
    { length: 14 },
    (_, index) => `Atelier ${String(index)};Atelier ${String(index)};;;;;travail;Givors;69091;45,588;4,773`,
  ),
];
const GIVORS = {
  title: { fr: 'Givors' },
  bounds: [4.7, 45.5, 4.9, 45.7],
  start: { lon: 4.77, lat: 45.585, zoom: 14 },
  languages: ['fr', 'en', 'ar'],
  sketch: false,
  sources: { venues: ['lieux.csv'], issues: 'issues.csv' },
};
const SITE = '?basemap=sketch&site=sites/givors/site.json';
/** A Thursday, 11:58 in Givors. */
const ALMOST_NOON = new Date('2026-11-26T11:58:00+01:00');

test.use({
  replaced: {
    '/sites/givors/site.json': JSON.stringify(GIVORS),
    '/sites/givors/issues.csv': 'id;nom_fr\nenfants;Enfants\nrepas;Repas\ntravail;Travail\n',
    '/sites/givors/lieux.csv': [HEADER, ...ROWS].join('\n'),
  },
});

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: ALMOST_NOON });
});

test('a resident sees how many places each choice gives, chooses, and takes one back', async ({
  carto,
  page,
}) => {
  await carto.explore(SITE);
  const filters = new FilterPanel(page, carto);
  await filters.open();
  await expect(filters.choice('Crèche (2)')).toBeVisible();
  await filters.choice('Tout public (2)').click();
  await expect(filters.show).toHaveText('Voir 2 lieux');
  // Counts in other facets follow; in its own they tell what each would give.
  await expect(filters.choice('Crèche (0)')).toBeVisible();
  await expect(filters.choice('Parents (2)')).toBeVisible();
  await filters.find('type', 'epicerie');
  await filters.choice('Épicerie, vente (1)').click();
  await filters.show.click();
  await expect(carto.list.status).toHaveText('1 lieu');
  await expect(filters.button).toHaveAccessibleName('Filtres (2 actifs)');
  await expect(filters.button).toBeFocused();
  expect(await carto.parameter('type')).toBe('epicerie-vente');

  await filters.chip('Épicerie, vente').click();
  await expect(carto.list.status).toHaveText('2 lieux');
  await expect(filters.chip('Tout public')).toBeFocused();
  await carto.back();
  await expect(carto.list.status).toHaveText('1 lieu');
});

test('several communes can be chosen, and long lists are searched by name', async ({ carto, page }) => {
  await carto.explore(SITE);
  const filters = new FilterPanel(page, carto);
  await filters.open();
  await filters.choice('Grigny (1)').click();
  await filters.choice('Givors (17)').click();
  await expect(filters.show).toHaveText('Voir 18 lieux');

  await expect(filters.choices('type')).toHaveCount(8);
  await filters.seeAll('type');
  await expect(filters.choices('type')).toHaveCount(17);
  await filters.find('type', 'EPICERIE');
  await expect(filters.choices('type')).toHaveCount(1);
  await expect(filters.group('commune').getByRole('searchbox')).toHaveCount(0);
  // Nothing in the file says anything of these.
  await expect(filters.group('phase')).toHaveCount(0);
});

test('what is open now follows the clock of the place, and says for how many places it is known', async ({
  carto,
  page,
}) => {
  await carto.explore(SITE);
  const filters = new FilterPanel(page, carto);
  await filters.open();
  await expect(filters.openNow).toHaveAccessibleName(
    /^Ouvert maintenant \(2\) – horaires connus pour 3 lieux$/,
  );
  await expect(filters.free).toHaveAccessibleName(/^Gratuit \(2\) – tarif connu pour 3 lieux$/);
  await filters.openNow.click();
  await filters.show.click();
  await expect(carto.list.status).toHaveText('2 lieux');
  await expect(carto.list.region).toContainText('Ferme à 12 h');

  await page.clock.runFor('03:00');
  await expect(carto.list.status).toHaveText('Aucun lieu : élargissez votre recherche.');
  await filters.wayBack(['Ouvert maintenant'], 18).click();
  await expect(carto.list.status).toHaveText('18 lieux');
});

test.describe('a visitor on another continent', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('gets the same answer, from the address alone', async ({ carto }) => {
    await carto.explore(`${SITE}&open=1`);
    await expect(carto.list.status).toHaveText('2 lieux');
    const place = await carto.openPlace('Crèche du Pont');
    await expect(place.region).toContainText('Ferme bientôt, à 12 h');
    await expect(place.region).toContainText('Heure du lieu : 11 h 58.');
    await expect(place.region.getByRole('row', { name: /jeudi 26, aujourd’hui 9 h – 12 h/ })).toBeVisible();
    await expect(place.region.getByRole('row', { name: /samedi 28 Fermé/ })).toBeVisible();
  });
});

test('hours that nobody can read are shown as they are written', async ({ carto }) => {
  await carto.explore(`${SITE}&q=epicerie`);
  const place = await carto.openPlace('Épicerie Solidaire');
  await expect(place.region).toContainText('le matin');
  await expect(place.region).toContainText('Horaires tels que la source les écrit.');
});

test('hours that do not come leave no wrong list, and can be asked for again', async ({ carto, page }) => {
  await page.route(/hours-library/, (route) => route.abort());
  await carto.open(`${SITE}&open=1`);
  await expect(carto.text('Les horaires ne sont pas arrivés.')).toBeVisible();
  await expect(carto.list.region).toHaveCount(0);
  await page.unroute(/hours-library/);
  await carto.retry.click();
  await expect(carto.list.status).toHaveText('2 lieux');
});

test('choices that lead nowhere say which one to undo, the best first', async ({ carto, page }) => {
  await carto.open(`${SITE}&free=1&type=marche&q=vieux`);
  await expect(carto.list.status).toContainText('Aucun lieu');
  const filters = new FilterPanel(page, carto);
  await filters.wayBack(['Gratuit'], 1).click();
  await expect(carto.list.status).toHaveText('1 lieu');
  expect(await carto.parameter('type')).toBe('marche');
});

test('all of it works by keyboard', async ({ carto, page }) => {
  await carto.explore(SITE);
  const filters = new FilterPanel(page, carto);
  await filters.button.focus();
  await carto.press('Enter');
  await filters.show.waitFor();
  await filters.openNow.focus();
  await carto.press(' ');
  await expect(filters.show).toHaveText('Voir 2 lieux');
  await carto.press('Escape');
  await expect(filters.dialog).toHaveCount(0);
  await expect(filters.button).toBeFocused();
  await carto.tabTo('Retirer : Ouvert maintenant');
  await carto.press('Enter');
  await expect(carto.list.status).toHaveText('18 lieux');
});

test('in Arabic the choices are called by their Arabic names', async ({ carto, page }) => {
  await carto.explore(`${SITE}&lang=ar`, 'ar');
  const filters = new FilterPanel(page, carto, 'ar');
  await filters.open();
  await filters.choice('حضانة (2)').click();
  await expect(filters.show).toHaveText('عرض مكانين');
  await expect(filters.openNow).toHaveAccessibleName(/^مفتوح الآن \(1\) – المواعيد معروفة في مكانين$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the panel fills the screen, with the way to the results at the thumb', async ({ carto, page }) => {
    await carto.explore(SITE);
    const filters = new FilterPanel(page, carto);
    await filters.open();
    const box = await filters.dialog.boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await filters.choice('Crèche (2)').click();
    await expect(filters.show).toBeInViewport();
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await filters.show.click();
    await expect(carto.list.status).toHaveText('2 lieux');
    expect(await carto.overflowX()).toBe(0);
  });
});

test('the open panel has no fault that a machine can find', async ({ carto, page }) => {
  await carto.explore(`${SITE}&open=1&free=1`);
  const filters = new FilterPanel(page, carto);
  await expect(filters.chips).toHaveCount(2);
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await filters.open();
  expect(await findAccessibilityFaults(page)).toEqual([]);
});
