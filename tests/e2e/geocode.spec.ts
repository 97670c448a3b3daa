import siteJson from '../../data/site.json' with { type: 'json' };
import { createAddressService } from '../fixtures/address-server.ts';
import { createGeocodeService } from '../fixtures/geocode-server.ts';
import type { ServiceFault } from '../fixtures/faulty-server.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { DataView } from './driver/data-view.ts';
import { expect, test } from './fixtures.ts';

const service = createGeocodeService();

test.use({
  replaced: { '/data/site.json': JSON.stringify({ ...siteJson, geocoder: 'geocodage' }) },
  // The search field asks the same service for addresses.
  services: {
    '/geocodage/search/csv': service.answer,
    '/geocodage/search': createAddressService().answer,
  },
});

test.beforeEach(() => {
  service.faults = [];
  service.asked.length = 0;
});

const NAME = 'lieux.csv';
const CSV = [
  'nom;adresse;code_postal;commune;telephone;note',
  'Épicerie des Écoles;1 rue Blanqui;69120;Vaulx-en-Velin;0400000000;secret',
  'Régie de quartier;2 rue du Centre;69120;Vaulx-en-Velin;;',
  'Café des parents;Charabia;69120;Vaulx-en-Velin;;',
  'Atelier vélo;5 chemin perdu;69120;Vaulx-en-Velin;;',
  'Point info;;;Vaulx-en-Velin;;',
].join('\n');

/** So many places, each at an address of its own that is found. */
function manyPlaces(count: number): string {
  const rows = Array.from({ length: count }, (_, row) => `Lieu ${String(row)};${String(row)} rue Blanqui`);
  return ['nom;adresse', ...rows].join('\n');
}

test('places with an address are found, looked at, kept or refused, and written down', async ({
  carto,
  page,
}) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  const { geocode } = data;
  await data.choose({ name: NAME, content: CSV });
  await expect(geocode.region).toContainText('4 lieux ont une adresse mais pas de position.');
  await expect(geocode.region).toContainText(geocode.words.sent);
  await expect(geocode.region).toContainText(new URL(carto.origin).host);
  await expect(data.figure(NAME, data.words.located)).toHaveText('0');
  expect(service.asked).toEqual([]);

  await geocode.ask.click();
  await expect(geocode.status).toHaveText(
    '2 positions trouvées, dont 1 à vérifier. 2 adresses introuvables.',
  );
  await expect(geocode.heading).toBeFocused();
  expect(service.asked).toEqual([['1 rue Blanqui', '2 rue du Centre', 'Charabia', '5 chemin perdu']]);
  expect(service.fields).toContainEqual(['data', 'cle,adresse,commune,code_postal,code_insee']);
  await expect(geocode.row('Épicerie')).toContainText('Sûre au numéro près');
  await expect(geocode.row('Café')).toContainText(geocode.words.confidences.weak);
  await expect(geocode.row('Atelier')).toContainText(geocode.words.confidences.none);
  await expect(data.figure(NAME, data.words.located)).toHaveText('2');
  expect(await findAccessibilityFaults(page)).toEqual([]);

  await geocode.accept('Régie de quartier').press('Enter');
  await expect(geocode.accept('Régie de quartier')).toHaveAttribute('aria-pressed', 'true');
  await expect(geocode.accept('Régie de quartier')).toBeFocused();
  await geocode.refuse('Régie de quartier').click();
  await expect(data.figure(NAME, data.words.located)).toHaveText('1');
  await expect(geocode.see('Régie de quartier')).toHaveCount(0);

  const { text } = await data.download(data.words.downloadCsv);
  expect(text).toMatch(/geocodage_statut;geocodage_score;geocodage_adresse/);
  expect(text).toMatch(/Épicerie des Écoles;.*;45\.78;4\.92;30;.*;geocoded;0\.97;1 Rue Blanqui/);
  expect(text).toMatch(/Régie de quartier;.*;refused;0\.62;1 Rue Centre/);
  const geojson = (await data.download(data.words.downloadGeojson)).text;
  expect(geojson).toContain('"coordinates":[4.92,45.78]');
  expect(geojson).toContain('"geocodage_statut":"geocoded"');

  await geocode.see('Épicerie des Écoles').click();
  await expect(carto.place('Épicerie des Écoles').heading).toBeVisible();
  expect((await carto.parameter('view')) ?? 'map').toBe('map');
});

test('a refused place goes back to those without a position, whatever else changes', async ({
  carto,
  page,
}) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.choose({ name: NAME, content: CSV });
  await data.geocode.ask.click();
  await data.geocode.refuse('Régie de quartier').click();
  await page.getByRole('radio', { name: data.words.modes.instead }).check();
  await expect(data.geocode.refuse('Régie de quartier')).toHaveAttribute('aria-pressed', 'true');
  await data.button(data.words.showList).click();
  await expect(carto.list.status).toHaveText('5 lieux');
  await carto.search('Régie de quartier');
  await expect(carto.list.region).toContainText(carto.words.notLocated);
  await carto.search('Épicerie des Écoles');
  await expect(carto.list.region).not.toContainText(carto.words.notLocated);
});

test('what was found stays after a stop, and the rest alone is asked again', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.choose({ name: NAME, content: manyPlaces(500) });
  // The first batch is answered, the second waits.
  service.faults = [null, 'hang'];
  await data.geocode.ask.click();
  await expect(data.geocode.progress).toBeVisible();
  await expect(data.geocode.region).toContainText('200 adresses sur 500');
  await expect.poll(() => service.faults).toEqual([]);
  await data.geocode.cancel.click();
  await expect(data.geocode.region).toContainText('Il reste 300 lieux à chercher.');
  await expect(data.figure(NAME, data.words.located)).toHaveText('200');
  await expect(data.geocode.heading).toBeFocused();
  await data.geocode.askRest.click();
  await expect(data.figure(NAME, data.words.located)).toHaveText('500');
  expect(service.asked.flat()).toHaveLength(500);
  expect(new Set(service.asked.flat()).size).toBe(500);
});

test('a service that asks to wait is waited for, as long as it says', async ({ carto, page }) => {
  carto.watch.expect(/429/);
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.choose({ name: NAME, content: CSV });
  service.faults = ['busy'];
  await data.geocode.ask.click();
  await expect(data.geocode.status).toHaveText(data.geocode.words.pauses.busy(5));
  await expect(data.figure(NAME, data.words.located)).toHaveText('2');
});

const FIVE_TIMES = 5;
const times = (fault: ServiceFault): ServiceFault[] => Array<ServiceFault>(FIVE_TIMES).fill(fault);

for (const [faults, reason] of [
  [times('broken'), 'down'],
  [times('cut'), 'unreachable'],
  [times('hang'), 'slow'],
  [['refused'], 'refused'],
  [['html'], 'html'],
  [['nonsense'], 'unreadable'],
] as const satisfies readonly (readonly [readonly ServiceFault[], string])[]) {
  test(`a service with the fault "${faults[0]}" is told in a sentence, and can be asked again`, async ({
    carto,
    page,
  }) => {
    carto.watch.expect(/Failed to load resource/);
    await carto.open('?view=data&basemap=sketch');
    const data = new DataView(page);
    await data.choose({ name: NAME, content: CSV });
    service.faults = [...faults];
    await data.geocode.ask.click();
    await expect(data.geocode.failure).toHaveText(data.geocode.words.failures[reason], { timeout: 70_000 });
    service.faults = [];
    await data.geocode.ask.click();
    await expect(data.geocode.failure).toBeHidden();
    await expect(data.figure(NAME, data.words.located)).toHaveText('2');
  });
}

test('without a network it says so at once', async ({ carto, page, context }) => {
  await carto.explore('?basemap=sketch');
  await carto.go('data');
  const data = new DataView(page);
  await data.choose({ name: NAME, content: CSV });
  await context.setOffline(true);
  await data.geocode.ask.click();
  await expect(data.geocode.failure).toHaveText(data.geocode.words.failures.offline);
  expect(service.asked).toEqual([]);
});

test('a file without positions whose addresses bear another title asks for it', async ({ carto, page }) => {
  await carto.open('?view=data&basemap=sketch');
  const data = new DataView(page);
  await data.choose({ name: NAME, content: 'nom;Où se situe le lieu\nÉpicerie;1 rue Blanqui\n' });
  await page
    .getByRole('combobox', { name: data.words.whichColumn.adresse })
    .selectOption('Où se situe le lieu');
  await data.button(data.words.readAgain).click();
  await data.geocode.ask.click();
  await expect(data.figure(NAME, data.words.located)).toHaveText('1');
});
