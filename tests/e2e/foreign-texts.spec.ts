import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readIssues } from '../../src/domain/intake/read-issues.ts';
import { readNeighbourhoods } from '../../src/domain/intake/read-neighbourhoods.ts';
import { readPlaces } from '../../src/domain/intake/read-places.ts';
import { textAt } from '../../src/domain/text-column.ts';
import { CoverageTools } from './driver/coverage-tools.ts';
import { CoverageView } from './driver/coverage-view.ts';
import { FilterPanel } from './driver/filter-panel.ts';
import { SearchBox } from './driver/search-box.ts';
import { unmarkedLatinTexts } from './driver/unmarked-texts.ts';
import { expect, test } from './fixtures.ts';

const neighbourhoods = readNeighbourhoods(JSON.parse(readFileSync('data/neighbourhoods.geojson', 'utf8')));
const { table } = readPlaces(
  (['venue', 'project'] as const).map((kind) => {
    const name = `${kind}s.csv`;
    return { name, kind, bytes: readFileSync(`data/${name}`) };
  }),
  {
    issues: readIssues(readFileSync('data/issues.csv')),
    bounds: [4.66, 45.53, 5.12, 45.94],
    today: '2026-11-23',
  },
);

/** Proper names stand in a sentence of any language as they are, the longest first. */
const NAMES = [
  'CartoQuartiers',
  ...neighbourhoods.flatMap(({ name, communes }) => [name, ...communes]),
  ...Array.from({ length: table.size }, (_, place) => textAt(table.texts['commune'], place)),
]
  .filter((name) => name !== '')
  .sort((one, other) => other.length - one.length);
/** What is of no language: addresses, hosts, formats, a column of the file. */
const CODES = /https?:\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|org|com|eu)\b|\bGeoJSON\b|\bCSV\b|\bPNG\b/g;

/** What is not marked, but for names. */
async function unmarked(page: Page): Promise<string[]> {
  const texts = await unmarkedLatinTexts(page);
  return texts.filter((text) => {
    const rest = NAMES.reduce((kept, name) => kept.replaceAll(name, ''), text.replaceAll(CODES, ''));
    return /\p{Script=Latin}{3}/u.test(rest);
  });
}

test('in Arabic what the files say in French is marked as French: list, suggestions, filters, chips', async ({
  carto,
  page,
}) => {
  await carto.explore('?lang=ar&basemap=sketch&qpv=QP069018', 'ar');
  expect(await unmarked(page)).toEqual([]);
  const box = new SearchBox(carto);
  await box.type('place');
  await expect(box.group('places')).toBeVisible();
  await expect(box.group('places').getByRole('option').first().locator('bdi').first()).toHaveAttribute(
    'lang',
    'fr',
  );
  const asked = `« place »`;
  expect((await unmarked(page)).filter((text) => !text.includes(asked))).toEqual([]);
  await carto.press('Escape');
  const filters = new FilterPanel(page, carto, 'ar');
  await filters.open();
  await expect(filters.group('neighbourhood').locator('bdi').first()).toHaveAttribute('lang', 'fr');
  await expect(filters.group('type').locator('bdi').first()).not.toHaveAttribute('lang', /./);
});

test('a place, the source of who looked for others, and a sheet of paper are marked too', async ({
  carto,
  page,
}) => {
  await carto.open('?lang=ar&basemap=sketch&place=pistyles', 'ar');
  await expect(carto.place('Pistyles').heading).toBeVisible();
  await carto.list.loaded();
  expect(await unmarked(page)).toEqual([]);
  await carto.open('?lang=ar&basemap=sketch&view=coverage&cell=garde-enfants.QP069010', 'ar');
  const coverage = new CoverageView(page, 'ar');
  await expect(coverage.heading('Parilly')).toBeVisible();
  await expect(page.getByText('Aucune liste de crèches trouvée')).toHaveAttribute('lang', 'fr');
  expect(await unmarked(page)).toEqual([]);
  await carto.press('Escape');
  const tools = new CoverageTools(page, 'ar');
  await tools.open('sheet');
  await tools.button(tools.words.sheet.open).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fr');
  expect(await unmarked(page)).toEqual([]);
});

test('where the page speaks as the files do, nothing is marked', async ({ carto, page }) => {
  await carto.explore('?basemap=sketch');
  await expect(page.locator('main [lang], section [lang], nav [lang]')).toHaveCount(0);
});
