import { fr as sources } from '../../src/i18n/sources/fr.ts';
import { startRecordingServer } from '../fixtures/recording-server.ts';
import { expect, test } from './fixtures.ts';

const GIVORS = {
  title: { fr: 'Givors', en: 'Givors in English' },
  bounds: [4.7, 45.5, 4.9, 45.7],
  start: { lon: 4.77, lat: 45.585, zoom: 14 },
  languages: ['fr', 'en'],
  sketch: false,
  sources: { venues: ['lieux.csv'], issues: 'issues.csv' },
};

test.use({
  replaced: {
    '/sites/givors/site.json': JSON.stringify(GIVORS),
    '/sites/givors/issues.csv': 'id;nom_fr\nemploi;Travailler à Givors\n',
    '/sites/givors/lieux.csv': 'nom;enjeux;latitude;longitude\nMaison du fleuve;emploi;45,585;4,77\n',
    '/sites/perdu/site.json': '{"title": "rien"}',
  },
});

const SITE = '?site=sites/givors/site.json';

test('another territory is shown by the same build: title, places, issues, languages, start', async ({
  carto,
  page,
}) => {
  await carto.explore(`${SITE}&lang=en`, 'en');
  await expect(page).toHaveTitle('CartoQuartiers – Givors in English');
  await expect(carto.list.status).toHaveText('1 place');
  await expect(carto.issue('Travailler à Givors')).toBeVisible();
  await carto.map.settled(['sketch']);
  await carto.map.expectDrawn(1);
  await expect(carto.text('Croquis CartoQuartiers')).toBeHidden();
  await carto.map.zoomIn();
  await expect.poll(() => carto.address()).toMatch(/#15\/45\.58\d*\/4\.7[67]/);
  expect(await carto.parameter('site')).toBe('sites/givors/site.json');
  await carto.button(carto.words.settings).click();
  await expect(page.getByRole('radio', { name: 'English' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'العربية' })).toHaveCount(0);
});

test('the sketch of another place is never under it', async ({ carto }) => {
  // Without a place on the map, only the ground could be painted.
  const nobody = carto.words.status(0);
  await carto.open('?q=personne&basemap=sketch');
  await expect(carto.list.status).toHaveText(nobody);
  await expect.poll(() => carto.map.isPainted()).toBe(true);
  await carto.open(`${SITE}&q=personne`);
  await expect(carto.list.status).toHaveText(nobody);
  await carto.map.settled(['sketch']);
  expect(await carto.map.isPainted()).toBe(false);
});

test('back and forward change the territory', async ({ carto, page }) => {
  await carto.explore(SITE);
  await page.evaluate(() => {
    history.pushState(null, '', '/?basemap=sketch');
    history.pushState(null, '', '/?basemap=sketch&issues=emploi');
  });
  await carto.back();
  await expect(page).toHaveTitle(/Vaulx-en-Velin/);
  await expect(carto.list.status).toHaveText(/^3\d\d lieux$/);
  await carto.back();
  await expect(page).toHaveTitle('CartoQuartiers – Givors');
  await expect(carto.list.status).toHaveText('1 lieu');
});

for (const [address, words] of [
  ['https://evil.example/site.json', sources.faults.elsewhere],
  ['http://evil.example/site.json', sources.faults.elsewhere],
  ['//evil.example/site.json', sources.faults['no-address']],
  ['https://user:password@evil.example/site.json', sources.faults.credentials],
  ['data:application/json,{}', sources.faults.elsewhere],
  ['blob:http://127.0.0.1/1', sources.faults.elsewhere],
] as const) {
  test(`a territory from elsewhere is refused before it is asked for: ${address}`, async ({ carto }) => {
    await carto.explore(`?basemap=sketch&site=${encodeURIComponent(address)}`);
    await expect(carto.text(carto.words.loadFailures.refused)).toBeVisible();
    await expect(carto.text(words)).toBeVisible();
    expect(await carto.list.count()).toBeGreaterThan(300);
    expect(carto.watch.outside).toEqual([]);
    await carto.button(sources.back).click();
    await expect(carto.retry).toHaveCount(0);
    expect(await carto.parameter('site')).toBeNull();
  });
}

test('one on another port of this machine is elsewhere too', async ({ carto }) => {
  const other = await startRecordingServer(JSON.stringify(GIVORS));
  await carto.explore(`?basemap=sketch&site=${encodeURIComponent(`${other.origin}/site.json`)}`);
  await expect(carto.text(sources.faults.elsewhere)).toBeVisible();
  expect(other.asked).toEqual([]);
  await other.close();
});

test('one that leads elsewhere is not followed', async ({ carto, site }) => {
  const other = await startRecordingServer(JSON.stringify(GIVORS));
  site.faults = [{ path: /givors\/site/, fault: { kind: 'redirect', to: `${other.origin}/site.json` } }];
  await carto.open(SITE);
  await expect(carto.text(sources.faults.redirect)).toBeVisible();
  expect(other.asked).toEqual([]);
  await other.close();
});

for (const [what, address, reason] of [
  ['is not there', 'sites/nulle-part/site.json', 'missing'],
  ['is none', 'sites/perdu/site.json', 'unreadable'],
] as const) {
  test(`a territory that ${what} says so, and the way back is one click`, async ({ carto }) => {
    carto.watch.expect(/Failed to load resource/);
    await carto.open(`?site=${address}&issues=emploi`);
    await expect(carto.text(carto.words.loadFailures[reason])).toBeVisible();
    await expect(carto.text(address)).toBeVisible();
    await carto.button(sources.back).click();
    await expect(carto.list.status).toHaveText(/^3\d\d lieux$/);
    expect(await carto.parameter('site')).toBeNull();
  });
}
