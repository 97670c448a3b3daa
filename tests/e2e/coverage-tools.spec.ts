import { findAccessibilityFaults } from './driver/axe.ts';
import type { CartoPage, Language } from './driver/carto-page.ts';
import { chooseNeighbourhood } from './driver/choose-neighbourhood.ts';
import { CoverageTools, type ToolName } from './driver/coverage-tools.ts';
import { expect, test } from './fixtures.ts';

const EMPLOI = 0;

async function opened(carto: CartoPage, address = '', language: Language = 'fr'): Promise<CoverageTools> {
  await carto.open(`?view=coverage&basemap=sketch&minutes=10&lang=${language}${address}`, language);
  const tools = new CoverageTools(carto.page, language);
  await expect(tools.region).toBeVisible();
  return tools;
}

test('an official imagines a place by keyboard and sees each figure change, with that of today', async ({
  carto,
}) => {
  const tools = await opened(carto);
  await expect(tools.cell('Les Vernes', EMPLOI)).toHaveText(/^\s*aucun\s*$/i);
  await tools.open('whatIf');
  await tools.issue.selectOption('emploi');
  await tools.putIn('Les Vernes');
  await expect(tools.cell('Les Vernes', EMPLOI)).toHaveText(/aucun\s*→\s*\d\d+\s%/i);
  await expect(tools.cell('Les Vernes', EMPLOI)).toHaveAccessibleName(/imaginé : aucun aujourd’hui/i);
  await expect(tools.effects).toHaveText([/Accès à l'emploi : environ .+ habitants de plus/]);
  expect(await carto.parameter('imagine')).toMatch(/^emploi@45\.\d+,4\.\d+$/);

  await tools.putAt('45,7781 ; 4,9203');
  await expect(tools.imagined).toHaveCount(2);
  await tools.positionOf(1).fill('45.76, 4.9');
  await tools.positionOf(1).press('Enter');
  await expect.poll(() => carto.parameter('imagine')).toMatch(/,emploi@45\.76,4\.9$/);
  await tools.putAt('nulle part');
  await expect(carto.page.getByRole('alert')).toHaveText(tools.words.whatIf.badCoordinates);

  await carto.reload();
  await expect(tools.imagined).toHaveCount(2);
  await expect(tools.cell('Les Vernes', EMPLOI)).toHaveText(/→/);
  await tools.button(tools.words.whatIf.clear).click();
  await expect(tools.imagined).toHaveCount(0);
  await expect(tools.cell('Les Vernes', EMPLOI)).toHaveText(/^\s*aucun\s*$/i);
  await carto.back();
  await expect(tools.imagined).toHaveCount(2);
});

test('a place is put on the map with the pointer, moved by its pin, and by keyboard under the cross', async ({
  carto,
  page,
}) => {
  const tools = await opened(carto);
  await carto.map.settled(['sketch', 'ready', 'failed']);
  await tools.open('whatIf');
  await tools.button(tools.words.whatIf.put).click();
  const takesPoint = carto.map.button('Prendre ce point');
  await expect(takesPoint).toBeVisible();
  const box = await carto.map.region.boundingBox();
  if (box === null) throw new Error('the map is not there');
  const [x, y] = [box.x + box.width * 0.45, box.y + box.height * 0.6];
  await page.mouse.click(x, y);
  await expect(tools.imagined).toHaveCount(1);
  const put = await tools.positionOf(0).inputValue();

  // The head of the pin stands above its point.
  await page.mouse.move(x, y - 30);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 90, { steps: 6 });
  await page.mouse.up();
  await expect(tools.positionOf(0)).not.toHaveValue(put);
  expect(await carto.parameter('imagine')).toMatch(/^emploi@/);

  await tools.button(tools.words.whatIf.put).focus();
  await carto.press('Enter');
  await expect(takesPoint).toBeVisible();
  await expect(carto.map.region.locator(':focus')).toBeVisible();
  await carto.press('ArrowUp', 2);
  await carto.press('Enter');
  await expect(tools.imagined).toHaveCount(2);
});

test('no real place is made: list, counts and tokens stay as they are', async ({ carto }) => {
  await carto.explore('?view=list&imagine=emploi@45.7781,4.9203');
  const counted = await carto.list.count();
  await carto.explore('?view=list');
  expect(await carto.list.count()).toBe(counted);
});

test('three spots are proposed with those who gain, and one is tried', async ({ carto }) => {
  const tools = await opened(carto, '&imagine=');
  await tools.open('spots');
  await tools.issue.selectOption('emploi');
  await expect(tools.proposals).toHaveCount(3);
  await expect(tools.proposals.first()).toContainText(/environ [\d\s]+ habitants de plus/);
  await tools.button(tools.words.spots.tryAt(1)).click();
  await expect(tools.button(tools.words.spots.tried)).toBeDisabled();
  expect(await carto.parameter('imagine')).toMatch(/^emploi@/);
});

test.describe('where nobody looked', () => {
  const communes = ['69256', '69123', '69266', '69029', '69259'];
  const rows = communes.map((code) => `${code};emploi;aucun;2024-01;essai`);
  test.use({
    replaced: {
      '/data/surveys.csv': `code_insee;enjeu;etat;date;source\n${rows.join('\n')}`,
      '/data/neighbourhoods.geojson': JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { code_qp: 'QP1', nom_qp: 'Sud', codes_insee: ['69256'], population: 900 },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [4.9, 45.77],
                  [4.91, 45.77],
                  [4.91, 45.78],
                  [4.9, 45.78],
                  [4.9, 45.77],
                ],
              ],
            },
          },
        ],
      }),
    },
  });

  test('no spot is advised, and the issues that were searched are offered', async ({ carto }) => {
    const tools = await opened(carto);
    await tools.open('spots');
    await tools.issue.selectOption('emploi');
    await expect(tools.region).toContainText(tools.words.spots.unsearched);
    await tools.button('Cadre de vie').click();
    await expect(tools.issue).toHaveValue('cadre-de-vie');
    await expect(tools.region).not.toContainText(tools.words.spots.unsearched);
  });
});

test('the table is taken away as CSV and GeoJSON, of real places alone', async ({ carto }) => {
  const tools = await opened(carto, '&imagine=emploi@45.58442,4.76855');
  await tools.open('exports');
  const csv = await tools.download(tools.words.exports.csv);
  const text = csv.bytes.toString('utf8');
  expect(csv.name).toBe('couverture.csv');
  expect(text.startsWith('\ufeffcode;name;communes;population;issue;inside;')).toBe(true);
  expect(text).not.toContain('imagined');
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 37 * 5);

  const geojson = await tools.download(tools.words.exports.geojson);
  const collection = JSON.parse(geojson.bytes.toString('utf8')) as {
    method: string;
    features: { properties: Record<string, unknown> }[];
  };
  expect(collection.method).toContain('Calculé le');
  expect(collection.features).toHaveLength(37);
  expect(collection.features[0]?.properties).toHaveProperty('emploi_share_10');

  const imagined = await tools.download(tools.words.exports.imagined);
  expect(imagined.name).toBe('couverture-hypothese.csv');
  expect(imagined.bytes.toString('utf8')).toContain(';imagined_share_10;');
});

test('the map is taken away as a picture that explains itself', async ({ carto, page }) => {
  const tools = await opened(carto, '&imagine=emploi@45.58442,4.76855');
  await tools.open('exports');
  for (const [button, name] of [
    [tools.words.exports.png, 'carte-couverture.png'],
    [tools.words.exports.imaginedPng, 'carte-couverture-hypothese.png'],
  ] as const) {
    const picture = await tools.download(button);
    expect(picture.name).toBe(name);
    expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.bytes.readUInt32BE(16)).toBe(2400);
    const greys = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      return new Set(Array.from({ length: 4000 }, (_, at) => data[at * 4 * 701])).size;
    }, picture.bytes.toString('base64'));
    expect(greys).toBeGreaterThan(20);
  }
});

test('a sheet of a neighbourhood is seen, then printed', async ({ carto, page }) => {
  const tools = await opened(carto);
  await tools.open('sheet');
  await chooseNeighbourhood(tools.region.getByRole('combobox'), 'Les Vernes');
  await tools.button(tools.words.sheet.open).click();
  const dialog = page.getByRole('dialog', { name: tools.words.sheet.title });
  await expect(dialog.getByRole('heading', { level: 1, name: 'Les Vernes' })).toBeVisible();
  await expect(dialog.getByRole('table').getByRole('row')).toHaveCount(6);
  const facts = dialog.locator('section').filter({ hasText: tools.words.sheet.facts }).locator('ol > li');
  await expect(facts).toHaveCount(3);
  expect(await findAccessibilityFaults(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { level: 1, name: 'Les Vernes' })).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  // An empty sheet has four thousand bytes; the map alone has more than this.
  expect((await page.pdf({ format: 'A4', printBackground: true })).length).toBeGreaterThan(40_000);
  await carto.press('Escape');
  await expect(dialog).toBeHidden();
});

test('charts give their figures in a table one click away', async ({ carto }) => {
  const tools = await opened(carto);
  await tools.open('charts');
  await expect(
    tools.region.getByRole('img', { name: /Accès à l'emploi – 5 min au plus : \d+ %/ }),
  ).toBeVisible();
  const figures = tools.region.getByText(tools.words.charts.table);
  await figures.first().click();
  const walk = tools.region.getByRole('table', { name: new RegExp(tools.words.charts.territory) });
  await expect(walk.getByRole('row')).toHaveCount(6);
  await figures.last().click();
  const poverty = tools.region.getByRole('table', { name: /pauvres/ });
  await expect(poverty.getByRole('row')).not.toHaveCount(0);
  await expect(poverty.getByRole('row').nth(1)).toContainText(/\d+(,\d)? %/);
});

const TOOLS: readonly ToolName[] = ['whatIf', 'spots', 'charts', 'exports', 'sheet'];
for (const language of ['fr', 'ar'] as const) {
  test(`axe finds nothing on what can be done with coverage, in ${language} at 320 px`, async ({
    carto,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const tools = await opened(carto, '&imagine=emploi@45.7781,4.9203', language);
    for (const tool of TOOLS) {
      if (tool !== 'whatIf') await tools.open(tool);
      if (tool === 'spots') await expect(tools.proposals).toHaveCount(3);
      expect(await findAccessibilityFaults(page), tool).toEqual([]);
      expect(await carto.overflowX(), tool).toBe(0);
    }
  });
}

test('the method is a page, in plain words', async ({ carto, page }) => {
  await opened(carto);
  await page.getByRole('link', { name: 'Comment c’est calculé' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Méthode de la couverture' })).toBeVisible();
  expect(await carto.parameter('page')).toBe('method');
  expect(await findAccessibilityFaults(page)).toEqual([]);
});
