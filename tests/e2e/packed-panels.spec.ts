import { fr as print } from '../../src/i18n/print/fr.ts';
import { fr as suggest } from '../../src/i18n/suggest/fr.ts';
import { fr as placeWords } from '../../src/i18n/place/fr.ts';
import { packedSite } from '../fixtures/packed-site.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { BuilderView } from './driver/builder-view.ts';
import { CoverageTools } from './driver/coverage-tools.ts';
import { CoverageView } from './driver/coverage-view.ts';
import { DataView } from './driver/data-view.ts';
import { PackedPlaces } from './driver/packed-places.ts';
import { PaperSheet } from './driver/paper-sheet.ts';
import { expect, test } from './fixtures.ts';

const PLACES = 50_000;
const { table, files } = packedSite(PLACES, { start: { lon: 4.88, lat: 45.74, zoom: 10.5 } });
const NEAR = '#15.5/45.7592/4.8851';
const SOME_NEIGHBOURHOODS = '#12.5/45.7592/4.8851';

const guest = (map: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title>${map}</html>`;

test.use({
  replaced: files,
  partnerPages: {
    '/iframe': guest(
      '<iframe src="https://carte.example.fr/?embed=1&basemap=sketch" title="Carte" style="width:1000px;height:700px"></iframe>',
    ),
    '/element': guest(
      `<script type="module" src="https://carte.example.fr/embed/element.js"></script>
      <carto-quartiers basemap="sketch" style="display:block;width:1000px;height:700px"></carto-quartiers>`,
    ),
  },
});

for (const door of ['iframe', 'element'] as const) {
  test(`in a partner’s page, as ${door}, places are counted from afar and listed nearer`, async ({
    partner,
    partnerSite,
    page,
    carto,
  }) => {
    const packed = new PackedPlaces(carto, table);
    await page.goto(`${partnerSite.origin}/${door}`);
    const map = partner.guest(door);
    await expect(map.status).toHaveText(carto.words.status(PLACES));
    await expect(map.text(packed.words.afar)).toBeVisible();
    const steps = await partner.steps();
    await map.button(packed.words.goNearer).click();
    await expect(map.text(packed.words.inSight)).toBeVisible();
    await expect(map.rows.first()).toBeVisible();
    await expect(map.map).toHaveAttribute('data-drawn', /^[1-9]\d{0,3}$/);
    const drawn = await map.map.getAttribute('data-drawn');
    await map.issue("Accès à l'emploi").check({ force: true });
    await expect(map.map).not.toHaveAttribute('data-drawn', drawn ?? '');
    await map.rows.first().click();
    await expect(map.button('Fermer')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(map.button('Fermer')).toHaveCount(0);
    if (door === 'element') expect(await partner.steps()).toBe(steps);
  });
}

test('links to a place that leave the page say where it is', async ({ carto, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const packed = new PackedPlaces(carto, table);
  await carto.explore(NEAR);
  await packed.expectInSight();
  const place = await carto.openPlace(await carto.list.name(0));
  const id = (await carto.parameter('place')) ?? '';
  await place.button(placeWords.correct).click();
  const dialog = page.getByRole('dialog', { name: suggest.correctTitle });
  await dialog.getByRole('button', { name: suggest.copy }).click();
  await expect(dialog.getByRole('status')).toHaveText(suggest.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`place=${id}#16/45\\.7\\d+/4\\.8\\d+`));
});

test('from afar a print-out says how to get places, with the count of all', async ({ carto, page }) => {
  const paper = new PaperSheet(page);
  await carto.open();
  await expect(carto.list.status).toHaveText(carto.words.status(PLACES));
  await paper.show();
  await expect(page.getByRole('article').getByText(print.afar)).toBeVisible();
  await expect(page.getByRole('article')).toContainText(print.counted(PLACES));
  await expect(paper.title).toHaveText(print.everything);
});

test('figures of all that is in sight are not called those of the territory, in no file either', async ({
  carto,
  page,
}) => {
  await carto.open(`?view=coverage&measure=nearest${SOME_NEIGHBOURHOODS}`);
  const coverage = new CoverageView(page);
  await expect(coverage.table.getByRole('rowheader', { name: coverage.words.inSightMean })).toBeVisible();
  await expect(coverage.table.getByRole('rowheader', { name: coverage.words.territoryMean })).toHaveCount(0);
  const tools = new CoverageTools(page);
  await tools.open('exports');
  const csv = await tools.download(tools.words.exports.csv);
  expect(csv.bytes.toString('utf8')).toContain(tools.words.exports.inSight);
});

test('a visitor’s own places are shown alone, and why is said', async ({ carto, page }) => {
  await carto.open('?view=data');
  const data = new DataView(page);
  await data.choose({ name: 'jardins.csv', content: 'nom;latitude;longitude\nJardin;45,77;4,92\n' });
  await expect(carto.text(data.words.tooMany)).toBeVisible();
  await expect(page.getByRole('radio', { name: data.words.modes.beside })).toHaveCount(0);
  await data.button(data.words.showList).click();
  await expect(carto.list.status).toHaveText('1 lieu');
});

test('who builds a snippet with a place is told where it is offered from, and gets its position', async ({
  carto,
  page,
}) => {
  const packed = new PackedPlaces(carto, table);
  const builder = new BuilderView(page);
  await carto.open('?view=embed');
  await expect(packed.sentence('placesAfar')).toBeVisible();
  await carto.open(`?view=embed&lang=fr${NEAR}`);
  await expect(packed.sentence('placesInArea')).toBeVisible();
  await builder.field(builder.words.place).fill('crèche');
  await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button', { name: /crèche/i })
    .first()
    .click();
  await expect(builder.code('iframe')).toContainText(/place=[^#]+#16\/45\.7\d+\/4\.8\d+/);
});

for (const language of ['fr', 'ar'] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing beside a packed file in ${language} at ${String(width)} px, by day and by night`, async ({
      carto,
      page,
    }) => {
      const packed = new PackedPlaces(carto, table, language);
      await page.setViewportSize({ width, height: 844 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const [address, sentence] of [
          [`?lang=${language}`, 'afar'],
          [`?view=list&lang=${language}${NEAR}`, 'inArea'],
          [`?view=coverage&lang=${language}`, 'coverageAfar'],
        ] as const) {
          await carto.open(address.replace('?', '?basemap=sketch&'), language);
          await expect(packed.sentence(sentence)).toBeVisible();
          expect(await findAccessibilityFaults(page), `${address} ${colorScheme}`).toEqual([]);
          expect(await carto.overflowX()).toBe(0);
        }
      }
    });
  }
}
