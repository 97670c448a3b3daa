import { readFileSync } from 'node:fs';
import { fr as place } from '../../src/i18n/place/fr.ts';
import { ar } from '../../src/i18n/suggest/ar.ts';
import { fr } from '../../src/i18n/suggest/fr.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { expect, test } from './fixtures.ts';

const site = JSON.parse(readFileSync('data/site.json', 'utf8')) as object;
const withContact = JSON.stringify({ ...site, contact: 'carte@exemple.org' });

test('an error is told in a letter with the row of the place, to be copied where there is no address', async ({
  carto,
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await carto.open('?place=pistyles&basemap=sketch');
  const panel = carto.place('Pistyles');
  const button = panel.button(place.correct);
  await button.click();
  const dialog = page.getByRole('dialog', { name: fr.correctTitle });
  await dialog.getByRole('checkbox', { name: fr.faults.hours }).check();
  await dialog.getByRole('textbox', { name: fr.details }).fill('Ouvert le samedi');
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await expect(dialog.getByRole('link', { name: fr.mail })).toHaveCount(0);
  await dialog.getByRole('button', { name: fr.copy }).click();
  await expect(dialog.getByRole('status')).toHaveText(fr.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Correction : Pistyles');
  expect(copied).toContain(`- ${fr.faults.hours}\nOuvert le samedi`);
  expect(copied).toContain(`${carto.origin}/?place=pistyles`);
  expect(copied).toMatch(/^pistyles;Pistyles;/m);

  // Escape closes the dialog alone, and the focus is where it was.
  await carto.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(panel.region).toBeVisible();
  await expect(button).toBeFocused();
});

test.describe('where the territory has an address', () => {
  test.use({ replaced: { '/data/site.json': withContact } });

  test('a place is proposed by keyboard alone, as a letter that is ready to be sent', async ({
    carto,
    page,
  }) => {
    await carto.open('?q=aucunlieuainsi&basemap=sketch');
    await expect(carto.text(carto.words.status(0))).toBeVisible();
    await carto.tabTo(fr.suggestTitle);
    await carto.press('Enter');
    const dialog = page.getByRole('dialog', { name: fr.suggestTitle });
    await expect(dialog).toContainText(fr.noPersonalData);

    // Nothing written: the first field that wants something has the focus, and says what.
    await dialog.getByRole('button', { name: fr.prepare }).press('Enter');
    const name = dialog.getByRole('textbox', { name: fr.name });
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(fr.nameMissing);
    expect(await findAccessibilityFaults(page)).toEqual([]);

    await page.keyboard.type('Jardin "des" <b>Roses</b>');
    await dialog.getByRole('checkbox', { name: 'Alimentation de qualité' }).press(' ');
    await dialog.getByRole('textbox', { name: fr.commune }).fill('Bron');
    await dialog.getByRole('textbox', { name: fr.hours }).fill('tous les jours');
    await dialog.getByRole('button', { name: fr.prepare }).press('Enter');

    await expect(dialog.getByRole('heading', { name: fr.ready })).toBeFocused();
    await expect(dialog).toContainText('tous les jours');
    expect(await findAccessibilityFaults(page)).toEqual([]);
    const href = (await dialog.getByRole('link', { name: fr.mail }).getAttribute('href')) ?? '';
    expect(href).toMatch(/^mailto:carte@exemple\.org\?subject=/);
    const body = decodeURIComponent(href.split('&body=')[1] ?? '');
    expect(body).toContain('"Jardin ""des"" <b>Roses</b>"');
    expect(body).toContain(';alimentation;');

    // What was written is still there for whoever changes a word.
    await dialog.getByRole('button', { name: fr.change }).press('Enter');
    await expect(name).toHaveValue('Jardin "des" <b>Roses</b>');
  });
});

test.describe('on a phone, in Arabic', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the form fits and is found from the page of sources', async ({ carto, page }) => {
    await carto.open('?lang=ar&view=about&page=sources', 'ar');
    await page.getByRole('button', { name: ar.suggestTitle }).click();
    const dialog = page.getByRole('dialog', { name: ar.suggestTitle });
    await expect(dialog.getByRole('textbox', { name: ar.name })).toBeVisible();
    expect(await carto.overflowX()).toBe(0);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'إغلاق' }).click();
    await expect(page.getByRole('button', { name: ar.suggestTitle })).toBeFocused();
  });
});
