import { CoverageView } from './driver/coverage-view.ts';
import { withoutWebgl, withoutWorkers, withSilentWorkers } from './driver/faults.ts';
import { expect, test } from './fixtures.ts';

const NEIGHBOURHOODS = 37;
const EMPLOYMENT = 0;
const CHILDCARE = 1;

for (const [what, prepare] of [
  ['without WebGL', withoutWebgl],
  ['without workers', withoutWorkers],
  ['with workers that never answer', withSilentWorkers],
] as const) {
  test(`${what} the table is complete`, async ({ carto, page }) => {
    // On the page itself the browser notes files that a territory need not have.
    carto.watch.expect(/Failed to load resource.*404/);
    await prepare(page);
    await carto.open('?view=coverage&minutes=10&basemap=sketch');
    const coverage = new CoverageView(page);
    await expect(coverage.rows).toHaveCount(NEIGHBOURHOODS, { timeout: 20_000 });
    await coverage.cell('Grande Île', EMPLOYMENT).click();
    await expect(coverage.panel('Grande Île')).toContainText('Dans le quartier');
  });
}

test('without the surveys nothing is unknown, and it is said that they are missing', async ({
  carto,
  page,
  site,
}) => {
  carto.watch.expect(/Failed to load resource/);
  site.faults = [{ path: /surveys\.csv/, fault: { kind: 'status', status: 404 } }];
  await carto.open('?view=coverage&basemap=sketch');
  const coverage = new CoverageView(page);
  await expect(coverage.rows).toHaveCount(NEIGHBOURHOODS);
  await expect(carto.text(/surveys\.csv n’est pas arrivé/)).toBeVisible();
  await expect(coverage.cell('Sud', CHILDCARE)).not.toContainText('Pas cherché');
});

test.describe('with a population grid', () => {
  test.use({ replaced: { '/data/population.csv': 'latitude,longitude,residents\n45.7712,4.9199,100\n' } });

  test('the figures rest on it, and say so', async ({ carto, page }) => {
    await carto.open('?view=coverage&basemap=sketch');
    await expect(new CoverageView(page).rows).toHaveCount(NEIGHBOURHOODS);
    await expect(carto.text('Habitants placés d’après la grille de population.')).toBeVisible();
  });
});

test.describe('with a population grid of which some lines cannot be read', () => {
  test.use({
    replaced: {
      '/data/population.csv':
        'latitude,longitude,residents\n45.7712,4.9199,100\nici,4.92,3\n45.77,4.92,beaucoup\n',
    },
  });

  test('which they are, and why, is said below the table', async ({ carto, page }) => {
    await carto.open('?view=coverage&basemap=sketch');
    await expect(new CoverageView(page).rows).toHaveCount(NEIGHBOURHOODS);
    await expect(carto.text('Habitants placés d’après la grille de population.')).toBeVisible();
    await carto.text('2 lignes de population.csv ne se lisent pas : calcul sans elles.').click();
    await expect(carto.text(/Ligne 3, latitude – .*ici/)).toBeVisible();
    await expect(carto.text(/Ligne 4, residents – .*beaucoup/)).toBeVisible();
  });
});

test.describe('with real walking times', () => {
  const walk = {
    type: 'FeatureCollection',
    source: 'Géoplateforme',
    date: '2026-05-02',
    features: [],
  };
  test.use({ replaced: { '/data/isochrones.geojson': JSON.stringify(walk) } });

  test('the figures say whose and of when', async ({ carto, page }) => {
    await carto.open('?view=coverage&basemap=sketch');
    await expect(new CoverageView(page).rows).toHaveCount(NEIGHBOURHOODS);
    await expect(carto.text('Temps réels de marche (Géoplateforme, 2026-05-02).')).toBeVisible();
  });
});
