import { CoverageView } from './driver/coverage-view.ts';
import { runScript } from '../fixtures/run-script.ts';
import { expect, test } from './fixtures.ts';

const NEIGHBOURHOODS = 37;
const EMPLOYMENT = 0;
const CHILDCARE = 1;

interface CommandCell {
  readonly inside: number;
  readonly nearby: number;
  readonly nearest_m: number | null;
  readonly share_10: number;
  readonly level: string;
}

interface CommandAnswer {
  readonly neighbourhoods: readonly {
    readonly name: string;
    readonly population: number;
    readonly issues: Readonly<Record<string, CommandCell>>;
  }[];
}

test('the table shows the figures that the command line gives, cell by cell', async ({ carto, page }) => {
  const { stdout } = await runScript('data-coverage', ['--json']);
  const { neighbourhoods } = JSON.parse(stdout) as CommandAnswer;
  await carto.open('?view=coverage&minutes=10&basemap=sketch');
  const coverage = new CoverageView(page);
  await expect(coverage.rows).toHaveCount(NEIGHBOURHOODS);
  const says: readonly (readonly [
    'share' | 'count' | 'per1000' | 'nearest',
    (cell: CommandCell, residents: number, shown: string) => string,
  ])[] = [
    ['share', (cell) => coverage.words.share(cell.share_10)],
    ['count', (cell) => coverage.words.number(cell.inside + cell.nearby)],
    [
      'per1000',
      (cell, residents) => coverage.words.per1000(((cell.inside + cell.nearby) * 1000) / residents),
    ],
    // The command gives decimetres: one that is half way between two tens may be rounded to either.
    [
      'nearest',
      ({ nearest_m: metres }, _, shown) =>
        [-0.05, 0.05]
          .map((more) => coverage.words.metres((metres ?? NaN) + more))
          .find((one) => one.replaceAll(/\s+/g, ' ') === shown) ?? coverage.words.metres(metres ?? NaN),
    ],
  ];
  for (const [measure, say] of says) {
    const sayCell = ({ level, inside, nearby }: CommandCell, figure: string): string => {
      if (level === 'unknown') return coverage.words.unknown;
      const isNone = measure === 'share' ? level === 'none' : measure !== 'nearest' && inside + nearby === 0;
      return isNone ? coverage.words.none : figure;
    };
    await coverage.measure(measure);
    for (const { name, population, issues } of neighbourhoods) {
      const shown = (await coverage.figures(coverage.row(name))).map((text) =>
        text.replace(/ ?\+\d+ \?$/, ''),
      );
      const expected = Object.values(issues).map((cell, issue) =>
        sayCell(cell, say(cell, population, shown[issue] ?? '')).replaceAll(/\s+/g, ' '),
      );
      expect(shown, `${name}, ${measure}`).toEqual(expected);
    }
  }
  for (const { name, issues } of neighbourhoods) {
    expect(await coverage.levels(coverage.row(name)), name).toEqual(
      Object.values(issues).map(({ level }) => level),
    );
  }
  expect(carto.watch.outside).toEqual([]);
});

test('every cell says a plain sentence, and tells what nobody looked for from what is not there', async ({
  carto,
  page,
}) => {
  await carto.open('?view=coverage&minutes=10&basemap=sketch');
  const coverage = new CoverageView(page);
  await expect(coverage.table).toBeVisible();
  await expect(coverage.cell('La Source', CHILDCARE)).toHaveAccessibleName(
    "La Source : aucun lieu de garde d'enfants à moins de 15 min à pied",
  );
  await expect(coverage.cell('Sud', CHILDCARE)).toHaveAccessibleName(
    "Sud : on n’a pas cherché de lieu de garde d'enfants",
  );
  await expect(coverage.cell('Sud', CHILDCARE)).toContainText('Pas cherché');
  await expect(coverage.cell('Saint-Jean', CHILDCARE)).toHaveAccessibleName(
    /Saint-Jean : environ \d+\s% des habitants à moins de 10 min à pied d’un lieu de garde d'enfants/,
  );
  await expect(coverage.legend).toContainText('Pas cherché');
  await expect(coverage.territory).toContainText('Territoire');
});

test('a column sorts the worst first, then turns, and colours the map by its issue', async ({
  carto,
  page,
}) => {
  await carto.open('?view=coverage&minutes=15&basemap=sketch');
  const coverage = new CoverageView(page);
  await expect(coverage.rows).toHaveCount(NEIGHBOURHOODS);
  await carto.map.settled(['sketch', 'ready']);
  const drawnForWork = await carto.map.drawn();
  await expect(coverage.header('Quartier')).toHaveAttribute('aria-sort', 'ascending');
  await expect(coverage.rows.first()).toContainText('Arsenal');
  await coverage.sortBy("Garde d'enfants");
  await expect(coverage.header("Garde d'enfants")).toHaveAttribute('aria-sort', 'ascending');
  expect(await carto.parameter('sort')).toBe('garde-enfants');
  await expect.poll(() => carto.map.drawn()).not.toBe(drawnForWork);
  const shares = async (): Promise<number[]> =>
    (await Promise.all((await coverage.rows.all()).map((row) => coverage.figures(row))))
      .map((figures) => figures[CHILDCARE] ?? '')
      .filter((figure) => figure.includes('%'))
      .map((figure) => Number.parseInt(figure, 10));
  const ascending = await shares();
  expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
  await coverage.sortBy("Garde d'enfants");
  await expect(coverage.header("Garde d'enfants")).toHaveAttribute('aria-sort', 'descending');
  expect(await shares()).toEqual(ascending.toReversed());
  await coverage.sortBy('Quartier');
  await expect(coverage.rows.first()).toContainText('Arsenal');
});

test('a cell opens what is behind it: measures, comparison, places, who looked; and gives the focus back', async ({
  carto,
  page,
}) => {
  await carto.open('?view=coverage&minutes=10&basemap=sketch');
  const coverage = new CoverageView(page);
  await coverage.cell('Grande Île', EMPLOYMENT).click();
  await expect(coverage.heading('Grande Île')).toBeFocused();
  expect(await carto.parameter('cell')).toBe('emploi.QP069018');
  const panel = coverage.panel('Grande Île');
  const [own, territory, gap] = await coverage.compared('Grande Île', coverage.words.rows[10]);
  expect(own).toMatch(/^environ \d+\s%$/);
  expect(territory).toMatch(/^environ \d+\s%$/);
  expect(gap).toMatch(/points? de (plus|moins)|comme lui/);
  await coverage.compareWith('Grande Île', 'Monod');
  await expect(panel.getByRole('table', { name: 'Grande Île et Monod' })).toBeVisible();
  expect(await carto.parameter('compare')).toBe('QP069002');
  await expect(panel).toContainText('Recherche partielle');
  await panel.getByText(coverage.words.method).click();
  await expect(panel).toContainText('× 1,3 ÷ 75 m');

  const place = panel.getByRole('listitem').getByRole('link').first();
  const name = await place.innerText();
  await place.click();
  await expect(carto.place(name).heading).toBeFocused();
  await carto.press('Escape');
  await expect(place).toBeFocused();
  await carto.press('Escape');
  await expect(coverage.cell('Grande Île', EMPLOYMENT)).toBeFocused();
  expect(await carto.parameter('cell')).toBe('emploi');
});

test('by keyboard alone one reaches a cell, the next issue of it, and comes back', async ({
  carto,
  page,
}) => {
  await carto.open('?view=coverage&minutes=10&basemap=sketch');
  const coverage = new CoverageView(page);
  await expect(coverage.table).toBeVisible();
  await carto.tabTo('Bel Air :');
  await carto.press('Enter');
  await expect(coverage.heading('Bel Air')).toBeFocused();
  await carto.tabTo('Cadre de vie');
  await carto.press('Enter');
  await expect(coverage.heading('Bel Air')).toBeFocused();
  await carto.press('Escape');
  expect(await carto.focusedName()).toMatch(/^Bel Air :/);
});

test('a click on a neighbourhood of the map opens its cell', async ({ carto, page }) => {
  await carto.open('?view=coverage&basemap=sketch#15/45.7883/4.9174');
  const coverage = new CoverageView(page);
  await expect(coverage.table).toBeVisible();
  await carto.map.settled(['sketch', 'ready']);
  const box = await carto.map.region.boundingBox();
  if (box === null) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // Coverage may come to the map after the table, and a cursor changes when it moves.
  await expect(async () => {
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    await expect(page.getByRole('application')).toHaveCSS('cursor', 'pointer', { timeout: 500 });
  }).toPass();
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await carto.parameter('cell')).toMatch(/^emploi\.QP/);
});

test('filters count fewer places and say so; where one looks chooses the rows', async ({ carto, page }) => {
  await carto.open('?view=coverage&measure=count&kind=project&qpv=QP069018,QP069002&basemap=sketch');
  const coverage = new CoverageView(page);
  await expect(coverage.rows).toHaveCount(2);
  await expect(carto.text(/lieux? filtrés? parmi/)).toBeVisible();
  const filtered = await coverage.territory.innerText();
  await carto.button(coverage.words.countAll).click();
  await expect(carto.text(/lieux? filtrés? parmi/)).toBeHidden();
  await expect.poll(() => coverage.territory.innerText()).not.toBe(filtered);
  await expect(coverage.rows).toHaveCount(2);
  expect(await carto.parameter('qpv')).toBe('QP069018,QP069002');
});

test('in Arabic the table reads from the right', async ({ carto, page }) => {
  await carto.open('?view=coverage&lang=ar&measure=nearest&basemap=sketch', 'ar');
  const coverage = new CoverageView(page, 'ar');
  await expect(coverage.rows).toHaveCount(NEIGHBOURHOODS);
  const cell = coverage.cell('Monod', EMPLOYMENT);
  await expect(cell).toHaveAccessibleName(/أقرب مكان/);
  await cell.click();
  await expect(coverage.heading('Monod')).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('each neighbourhood is a line of cells, and the map comes when it is asked for', async ({
    carto,
    page,
  }) => {
    await carto.open('?view=coverage&minutes=10&basemap=sketch');
    const coverage = new CoverageView(page);
    await expect(coverage.rows).toHaveCount(NEIGHBOURHOODS);
    expect(await carto.overflowX()).toBe(0);
    await expect(carto.map.region).toHaveCount(0);
    await carto.button(coverage.words.map).click();
    await expect(carto.map.region).toBeVisible();
    const box = await coverage.cell('Monod', EMPLOYMENT).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await coverage.cell('Monod', EMPLOYMENT).click();
    await expect(coverage.heading('Monod')).toBeFocused();
    expect(await carto.overflowX()).toBe(0);
  });
});
