import { ar } from '../../src/i18n/place/ar.ts';
import { fr } from '../../src/i18n/place/fr.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { expect, test } from './fixtures.ts';

test('opening a place puts the reader on its name, Escape brings them back', async ({ carto }) => {
  await carto.explore('?issues=cadre-de-vie');
  const link = carto.list.link(1);
  const name = await carto.list.name(1);
  await link.click();
  const place = carto.place(name);
  await expect(place.heading).toBeFocused();
  expect(await carto.parameter('place')).toMatch(/./);
  await carto.press('Escape');
  await expect(place.region).toHaveCount(0);
  await expect(carto.list.link(1)).toBeFocused();
  expect(await carto.parameter('place')).toBeNull();
});

test('"Fermer" closes a place, and back opens it again', async ({ carto }) => {
  await carto.explore();
  const name = await carto.list.name(0);
  const place = await carto.openPlace(name);
  await place.close();
  await expect(place.region).toHaveCount(0);
  await carto.back();
  await expect(carto.place(name).region).toBeVisible();
});

test('the address of a place opens it for the one who gets it', async ({ carto }) => {
  await carto.explore();
  const name = await carto.list.name(0);
  await carto.openPlace(name);
  const id = (await carto.parameter('place')) ?? '';
  await carto.open(`?place=${encodeURIComponent(id)}`);
  await expect(carto.place(name).region).toBeVisible();
});

test('a project says who carries it, since when and how sure that is', async ({ carto }) => {
  await carto.open('?place=pistyles');
  const { region } = carto.place('Pistyles');
  await expect(region).toContainText('SCIC');
  await expect(region).toContainText('Labo Cités (2015)');
  await expect(region).toContainText('2021');
  await expect(region).toContainText(/400 m/);
});

test('the way to a place is asked elsewhere: by public transport, or on foot', async ({ carto, page }) => {
  await carto.open('?place=pistyles&basemap=sketch');
  await carto.place('Pistyles').button('Itinéraire').click();
  const transit = carto.place('Pistyles').link(/transports en commun/);
  await expect(transit).toHaveAttribute('href', 'https://www.tcl.fr/itineraires');
  // This planner cannot be told where to go: the page says what to write there.
  await expect(carto.place('Pistyles').region).toContainText('Indiquez-y cette adresse : Villeurbanne');
  const onFoot = carto.place('Pistyles').link(/À pied/);
  await expect(onFoot).toHaveAttribute(
    'href',
    /^https:\/\/www\.openstreetmap\.org\/directions\?.*to=45\.769%2C4\.8822$/,
  );
  for (const link of [transit, onFoot]) await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('a place is shared by its link and its code, without what its sender searched for', async ({
  carto,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await carto.explore('?lang=ar&issues=cadre-de-vie&place=pistyles&basemap=sketch', 'ar');
  const share = carto.place('Pistyles').button('مشاركة');
  await share.click();
  const dialog = page.getByRole('dialog', { name: ar.shareTitle });
  const link = `${carto.origin}/?place=pistyles&lang=ar`;
  await expect(dialog.getByRole('textbox', { name: ar.link })).toHaveValue(link);
  await expect(dialog.getByRole('img', { name: link })).toBeVisible();
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: ar.copyLink }).click();
  await expect(dialog.getByRole('status')).toHaveText(ar.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await carto.press('Escape');
  await expect(carto.place('Pistyles').region).toBeVisible();
  await expect(share).toBeFocused();
});

test('a project says in plain words what its vocation and its money are', async ({ carto }) => {
  await carto.open('?place=pistyles&basemap=sketch');
  const { region } = carto.place('Pistyles');
  await expect(region).toContainText(fr.vocationMeanings.commerciale);
  await expect(region).toContainText(fr.fundingMeanings.ventes);
  await expect(region).toContainText(fr.innovationMeanings['service-nouveau']);
});
