import { measuresAt } from '../../src/domain/coverage/coverage.ts';
import { prepareGrounds } from '../../src/domain/coverage/ground.ts';
import { measureCoverage } from '../../src/domain/coverage/measure-coverage.ts';
import { prepareSupply } from '../../src/domain/coverage/supply.ts';
import { readNeighbourhoods } from '../../src/domain/intake/read-neighbourhoods.ts';
import { starryCountry } from '../fixtures/starry-country.ts';
import { CoverageView } from './driver/coverage-view.ts';
import { expect, test } from './fixtures.ts';

/** As many as the neighbourhoods of France of 2015. */
const NEIGHBOURHOODS = 1514;
const PLACES = 20_000;
/** Of a table of 1,514 rows, what a screen shows with some around. */
const MOST_ROWS = 60;
const COUNTRY = starryCountry(NEIGHBOURHOODS, PLACES);
const ADDRESS = '?site=sites/pays/site.json&view=coverage&measure=count&basemap=sketch';

test.use({
  replaced: Object.fromEntries(
    Object.entries(COUNTRY.files).map(([name, text]) => [`/sites/pays/${name}`, text]),
  ),
});

test('a country is measured: its figures are those of the domain, its rows made as one looks at them', async ({
  carto,
  page,
}) => {
  const known = readNeighbourhoods(COUNTRY.contours);
  const measured = measureCoverage(prepareGrounds(known, null), prepareSupply(COUNTRY.table));
  const coverage = new CoverageView(page);
  const figuresOf = (at: number): string[] =>
    measured.issueIds.map((_, issue) => {
      const { inside, nearby } = measuresAt(measured, at, issue);
      return inside + nearby === 0 ? coverage.words.none : coverage.words.number(inside + nearby);
    });
  await carto.open(ADDRESS);
  await expect(coverage.table).toHaveAttribute('aria-rowcount', String(NEIGHBOURHOODS + 2));
  expect(await coverage.rows.count()).toBeLessThan(MOST_ROWS);
  expect(await coverage.figures(coverage.row('Étoile 0'))).toEqual(figuresOf(0));

  await coverage.scrollTo(0.5);
  const middle = coverage.rows.nth(8).getByRole('rowheader');
  await expect(middle).toContainText(/Étoile [4-9]\d\d/);
  const at = Number(/\d+/.exec(await middle.innerText())?.[0]);
  expect(await coverage.figures(coverage.rows.nth(8))).toEqual(figuresOf(at));

  await coverage.scrollTo(1);
  await expect(coverage.row('Étoile 1513')).toBeVisible();
  expect(await coverage.figures(coverage.row('Étoile 1513'))).toEqual(figuresOf(1513));
  expect(await coverage.rows.count()).toBeLessThan(MOST_ROWS);
});

test('a cell of a country opens, is compared with any neighbourhood, and gives the focus back', async ({
  carto,
  page,
}) => {
  const coverage = new CoverageView(page);
  await carto.open(ADDRESS);
  await coverage.cell('Étoile 3', 0).click();
  await expect(coverage.heading('Étoile 3')).toBeFocused();
  // Names are made for who comes to choose one.
  const panel = coverage.panel('Étoile 3');
  expect(await panel.getByRole('option').count()).toBe(1);
  await coverage.compareWith('Étoile 3', 'Étoile 1500');
  await expect(panel.getByRole('table', { name: 'Étoile 3 et Étoile 1500' })).toBeVisible();
  await carto.press('Escape');
  await carto.press('Escape');
  await expect(coverage.cell('Étoile 3', 0)).toBeFocused();
});

test('in a country each figure of an imagined place has today’s beside it, and rows stay few', async ({
  carto,
  page,
}) => {
  const known = readNeighbourhoods(COUNTRY.contours);
  const [lon = 0, lat = 0] = known[0]?.label ?? [];
  const coverage = new CoverageView(page);
  const measured = measureCoverage(prepareGrounds(known, null), prepareSupply(COUNTRY.table));
  const { inside, nearby } = measuresAt(measured, 0, 0);
  await carto.open(`${ADDRESS}&imagine=emploi@${lat.toFixed(5)},${lon.toFixed(5)}`);
  await expect(coverage.cell('Étoile 0', 0)).toHaveAccessibleName(
    new RegExp(
      `imaginé : ${inside + nearby === 0 ? coverage.words.none : String(inside + nearby)} aujourd’hui`,
      'i',
    ),
  );
  await expect(coverage.cell('Étoile 0', 0)).toContainText(String(inside + nearby + 1));
  expect(await coverage.rows.count()).toBeLessThan(MOST_ROWS);
});
