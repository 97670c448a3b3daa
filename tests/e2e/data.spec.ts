import { DataView } from './driver/data-view.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts';
import { expect, test } from './fixtures.ts';

/** As Excel on Windows writes it: one byte a letter, semicolons, decimal commas, some rows broken. */
const EXCEL = Buffer.from(
  [
    'Nom;Adresse;Commune;Latitude;Longitude;Enjeux;Date_maj',
    'Épicerie des Écoles;1 rue Zola;Vaulx-en-Velin;45,7781;4,9205;alimentation;2024-05-02',
    ';2 rue Zola;Vaulx-en-Velin;45,7782;4,9206;emploi;',
    'Café où l’on lit;3 rue Zola;Vaulx-en-Velin;quarante-cinq;4,9207;emploi;'.replace('’', "'"),
    'Régie de quartier;4 rue Zola;Vaulx-en-Velin;;;emploi;',
    'Atelier vélo;5 rue Zola;Vaulx-en-Velin;4,9209;45,7785;cadre de vie;hier',
  ].join('\r\n'),
  'latin1',
);

const MEDNUM = [
  'id,pivot,nom,commune,code_postal,code_insee,adresse,latitude,longitude,services,frais_a_charge,date_maj',
  ...Array.from(
    { length: 214 },
    (_, row) =>
      `lieu-${String(row)},,Espace numérique ${String(row)},Bron,69500,69029,${String(row)} rue,45.7${String(row + 100)},4.9${String(row + 100)},Aides aux démarches administratives,Gratuit,2024-01-02`,
  ),
].join('\n');

test('an Excel file with broken rows shows its places, and says row by row what to correct', async ({
  carto,
  page,
}) => {
  await carto.explore('?basemap=sketch');
  const before = await carto.list.count();
  await carto.go('data');
  const data = new DataView(page);
  await expect(page.getByText(data.words.privacy)).toBeVisible();
  await data.choose({ name: 'lieux.csv', content: EXCEL });
  await expect(data.result).toBeFocused();
  await expect(data.file('lieux.csv')).toContainText('3 lieux');

  await expect(data.lines.filter({ hasText: 'La ligne n’a pas de nom' })).toContainText('3');
  await expect(data.lines.filter({ hasText: 'quarante-cinq' })).toContainText('Latitude');
  const all = await data.lines.count();
  await data.button(data.words.severities.error).click();
  await expect(data.lines).toHaveCount(2);
  await data.button(data.words.severities.all).click();
  await page.getByRole('button', { name: /La date ne se lit pas/ }).click();
  await expect(data.lines).toHaveCount(1);
  expect(all).toBeGreaterThan(4);

  const report = await data.download(data.words.downloadReport);
  expect(report.name).toBe('lieux-rapport.csv');
  expect(report.text).toMatch(/^\ufeffFichier;Ligne;Gravité;/);
  expect(report.text).toContain('lieux.csv;4;Refusé;Latitude;quarante-cinq;');
  const corrected = await data.download(data.words.downloadCsv);
  expect(corrected.text).toContain('Épicerie des Écoles');
  expect(corrected.text).toContain('45.7785;4.9209');
  expect(corrected.text).not.toContain('Pistyles');
  const geojson: unknown = JSON.parse((await data.download(data.words.downloadGeojson)).text);
  expect(geojson).toMatchObject({ type: 'FeatureCollection', features: { length: 3 } });

  await data.button(data.words.showMap).click();
  await expect(carto.list.status).toHaveText(`${String(before + 3)} lieux`);
  await expect(carto.text('Vos lieux : lieux.csv, visibles de vous seul')).toBeVisible();
  await carto.search('Épicerie des Écoles');
  await expect(carto.list.link(0)).toHaveText('Épicerie des Écoles');
  await carto.clearAll();
  await data.button(data.words.back).click();
  await expect(carto.list.status).toHaveText(`${String(before)} lieux`);
  await expect(carto.text('visibles de vous seul')).toBeHidden();
  expect(carto.watch.outside).toEqual([]);
});

test('a national file is recognised by name and can stand instead of the site’s places', async ({
  carto,
  page,
}) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.drop({ name: 'mednum.csv', content: MEDNUM });
  await expect(data.file('mednum.csv')).toContainText(/fichier LaMednum reconnu, 214 lieux/i);
  await page.getByRole('radio', { name: data.words.modes.instead }).check();
  await expect(page.getByRole('radio', { name: data.words.modes.instead })).toBeChecked();
  await data.button(data.words.showList).click();
  await expect(carto.list.status).toHaveText('214 lieux');
});

test('a line of the report leads to the place that its row became', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.choose({ name: 'lieux.csv', content: EXCEL });
  await page.getByRole('link', { name: data.words.openPlaceOfLine(5) }).click();
  await expect(carto.place('Régie de quartier').heading).toBeFocused();
});

test('what is no table is refused in one sentence, beside the files that are', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.choose(
    { name: 'page.csv', content: '<!doctype html><html><body>Connectez-vous' },
    { name: 'vide.csv', content: '' },
    { name: 'export.csv', content: '{"places": [1]}' },
    { name: 'bon.csv', content: 'nom\nCentre social\n' },
  );
  await expect(data.file('page.csv')).toContainText('Ce n’est pas un fichier CSV.');
  await expect(data.file('page.csv')).toContainText('HTML');
  await expect(data.file('vide.csv')).toContainText('Le fichier est vide.');
  await expect(data.file('export.csv')).toContainText('JSON');
  await expect(data.file('bon.csv')).toContainText('1 lieu');
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

test('a column that was not recognised is asked for, and the file read again', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.choose({ name: 'truc.csv', content: 'truc;gps_n;gps_e\nMaison du vélo bleu;45,77;4,92\n' });
  await page.getByRole('combobox', { name: data.words.whichColumn.nom }).selectOption('truc');
  await data.button(data.words.readAgain).click();
  await page.getByRole('combobox', { name: data.words.whichColumn.latitude }).selectOption('gps_n');
  await page.getByRole('combobox', { name: data.words.whichColumn.longitude }).selectOption('gps_e');
  await data.button(data.words.readAgain).click();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(data.result).toBeFocused();
  await data.button(data.words.showMap).click();
  await carto.search('Maison du vélo bleu');
  await expect(carto.list.link(0)).toHaveText('Maison du vélo bleu');
});

test('a pasted table is read like a file', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.paste('nom\tlatitude\tlongitude\nMJC du centre\t45,77\t4,92\nCrèche\t45,78\t4,93\n');
  await expect(data.file(data.words.pasteName)).toContainText('2 lieux');
});

test('texts that try to run are shown as they are written in the report', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = HOSTILE_TEXTS.map((text) => [text, text, 'ici', '4,9'].map(quote).join(';'));
  const data = new DataView(page);
  const name = '<img src=x onerror=window.__xss=1>.csv';
  await data.choose({ name, content: ['nom;Date_maj;latitude;longitude', ...rows].join('\n') });
  await data.choose({
    name,
    content: [
      'nom;<b>titre</b>;enjeux',
      ...HOSTILE_TEXTS.map((text) => [text, text, text].map(quote).join(';')),
    ].join('\n'),
  });
  await expect(data.report).toContainText('<img src=x onerror="window.__xss=1">');
  await data.button(data.words.showList).click();
  await expect(carto.text(name)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, '__xss') as unknown)).toBeUndefined();
  expect(carto.watch.outside).toEqual([]);
});

test('a hundred thousand lines of report leave the page alive', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const rows = Array.from({ length: 100_000 }, (_, row) => `Lieu ${String(row)};ici;4,9`);
  const data = new DataView(page);
  await data.choose({ name: 'grand.csv', content: ['nom;latitude;longitude', ...rows].join('\n') });
  await expect(data.lines).toHaveCount(100);
  const first = await data.lines.first().innerText();
  await data.button(data.words.next).click();
  await expect(data.lines.first()).not.toHaveText(first);
  await expect(data.lines).toHaveCount(100);
});

test.describe('a file that a link names', () => {
  test.use({ replaced: { '/autres.csv': 'nom;latitude;longitude\nAilleurs;45,77;4,92\n' } });

  test('is shown instead of the site’s own, and says so', async ({ carto, page }) => {
    await carto.explore('?basemap=sketch&data=autres.csv');
    await expect(carto.list.status).toHaveText('1 lieu');
    await expect(carto.text('Lieux du fichier autres.csv')).toBeVisible();
    await new DataView(page).button('Revenir aux lieux du site').click();
    await expect(carto.list.status).not.toHaveText('1 lieu');
    expect(await carto.parameter('data')).toBeNull();
  });

  test('is refused with its reason where it is elsewhere, and the site shows its own', async ({ carto }) => {
    await carto.explore('?basemap=sketch&data=https://evil.example/a.csv');
    await expect(carto.text('Ce site n’est pas dans la liste permise.')).toBeVisible();
    expect(await carto.list.count()).toBeGreaterThan(300);
    expect(carto.watch.outside).toEqual([]);
  });
});
