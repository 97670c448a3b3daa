import { fr } from '../../src/i18n/print/fr.ts';
import { ar } from '../../src/i18n/print/ar.ts';
import { fr as near } from '../../src/i18n/near/fr.ts';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { withoutWebgl } from './driver/faults.ts';
import { PaperSheet } from './driver/paper-sheet.ts';
import { expect, test } from './fixtures.ts';

test('a list becomes a sheet: map, numbered places in the order of the list, code, date, sources', async ({
  carto,
  page,
}) => {
  const paper = new PaperSheet(page);
  await carto.explore('?issues=garde-enfants&basemap=sketch');
  const first = await carto.list.name(0);
  await paper.show();
  await expect(paper.title).toHaveText(/Garde d.enfants/);
  await expect(paper.names.first()).toHaveText(first);
  await expect(paper.names).toHaveCount(60);
  await expect(paper.article).toContainText('60 premiers lieux sur 64');
  await expect(paper.article).toContainText(fr.unchecked);
  await expect(paper.article).toContainText(/Imprimé le \d+/);
  await expect(paper.article.getByRole('img', { name: /issues=garde-enfants.*lang=fr/ })).toBeVisible();
  expect(await paper.darkPixels(paper.picture(fr.mapLabel))).toBeGreaterThan(5000);
  // Nothing of the page itself is on paper.
  await expect(carto.searchBox).toBeHidden();
  await paper.putAway();
  await expect(carto.searchBox).toBeVisible();
  await expect(paper.article).toHaveCount(0);
});

test('distances on paper say from where they are', async ({ carto, page }) => {
  const paper = new PaperSheet(page);
  await carto.explore('?near=45.7781,4.9203&within=10&basemap=sketch');
  await expect(carto.text(near.fromPoint)).toBeVisible();
  await paper.show();
  await expect(paper.article).toContainText(near.fromPoint);
  await expect(paper.article).toContainText(/à pied · \d+\sm/);
});

test('minutes on foot from nowhere are not said on paper', async ({ carto, page }) => {
  const paper = new PaperSheet(page);
  await carto.explore('?issues=emploi&within=10&basemap=sketch');
  await paper.show();
  await expect(paper.title).toHaveText(/^Accès à l.emploi$/);
  await expect(paper.article).toContainText(fr.counted(53));
});

test('an open place is printed on one page, with all that is known of it', async ({ carto, page }) => {
  const paper = new PaperSheet(page);
  await carto.open('?place=pistyles&basemap=sketch');
  await expect(carto.place('Pistyles').heading).toBeVisible();
  expect(await paper.pages()).toBe(1);
  await paper.show();
  await expect(paper.title).toHaveText('Pistyles');
  for (const fact of ['SCIC', 'Labo Cités (2015)', '2021', '400 m', 'Cadre de vie', 'https://pistyles.eu']) {
    await expect(paper.article).toContainText(fact);
  }
  expect(await paper.darkPixels(paper.picture(fr.placeMapLabel))).toBeGreaterThan(300);
});

test('the list opens a preview, says how many of how many, and prints', async ({ carto, page }) => {
  const paper = new PaperSheet(page);
  await paper.install();
  await carto.explore('?basemap=sketch');
  const button = carto.button('Imprimer');
  await button.click();
  const preview = page.getByRole('dialog', { name: fr.preview });
  await expect(preview).toContainText('60 premiers lieux sur 380');
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await preview.getByRole('combobox', { name: fr.howMany }).selectOption(fr.first(20));
  await expect(preview).toContainText('20 premiers lieux sur 380');
  await preview.getByRole('button', { name: 'Imprimer' }).click();
  expect(await paper.prints()).toBe(1);
  await carto.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('whoever has moved the map can print what it shows', async ({ carto, page }) => {
  await carto.explore('?basemap=sketch#14.5/45.7786/4.9217');
  await carto.map.settled(['sketch']);
  await carto.button('Imprimer').click();
  const preview = page.getByRole('dialog', { name: fr.preview });
  await preview.getByRole('combobox', { name: fr.which }).selectOption(fr.inView);
  const said = (await preview.getByRole('article').textContent()) ?? '';
  const count = Number(/(\d+) lieux/.exec(said)?.[1]);
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(100);
});

test('in Arabic the sheet is Arabic, from the right', async ({ carto, page }) => {
  const paper = new PaperSheet(page);
  await carto.explore('?lang=ar&issues=emploi&basemap=sketch', 'ar');
  await paper.show();
  await expect(paper.article).toContainText(ar.unchecked);
  await expect(paper.article).toContainText(ar.counted(53));
  const number = await paper.article.getByText('1', { exact: true }).first().boundingBox();
  const name = await paper.names.first().boundingBox();
  expect(number?.x ?? 0).toBeGreaterThan((name?.x ?? 0) + (name?.width ?? 0) - 1);
});

test('a sheet needs no WebGL', async ({ carto, page }) => {
  await withoutWebgl(page);
  const paper = new PaperSheet(page);
  await carto.explore('?issues=emploi');
  await paper.show();
  expect(await paper.darkPixels(paper.picture(fr.mapLabel))).toBeGreaterThan(5000);
});

test('a long page prints to its end', async ({ carto, page }) => {
  const paper = new PaperSheet(page);
  await carto.open('?view=about');
  await carto.ready('about');
  expect(await paper.pages()).toBeGreaterThan(1);
});

test.describe('with hostile texts', () => {
  const quoted = HOSTILE_TEXTS.map((text) => `"${text.replaceAll('"', '""')}"`);
  const rows = quoted.map((text, row) => [row, text, text, text, text, 45.77, 4.92].join(';'));
  test.use({
    replaced: {
      '/data/venues.csv': `id;nom;adresse;telephone;source;latitude;longitude\n${rows.join('\n')}\n`,
      '/data/projects.csv': 'id;nom;vocation\n',
    },
  });

  test('paper shows them as they are, and runs none', async ({ carto, page }) => {
    const paper = new PaperSheet(page);
    await carto.explore('?basemap=sketch');
    await paper.show();
    const printed = await paper.names.allTextContents();
    for (const text of HOSTILE_TEXTS) expect(printed).toContain(text);
    expect(await page.evaluate(() => Reflect.get(window, '__xss') as unknown)).toBeUndefined();
  });
});
