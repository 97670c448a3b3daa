import { BuilderView } from './driver/builder-view.ts';
import { expect, test } from './fixtures.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a webmaster builds a map, copies it, and a colleague finds the settings again', async ({
  carto,
  page,
}) => {
  await carto.explore('?basemap=sketch');
  await carto.go('embed');
  const builder = new BuilderView(page);
  const { words } = builder;
  await builder.check("Accès à l'emploi").check();
  await builder.check(words.lockables.issues).check();
  await builder.check(words.switchNames.searchControl).uncheck();
  await builder.field(words.height).fill('500');
  await builder.field(words.height).press('Tab');
  await expect(builder.code('iframe')).toContainText(
    'issues=emploi&amp;embed=1&amp;lock=issues&amp;searchControl=false',
  );
  await expect(builder.code('iframe')).toContainText('height:500px');
  await expect(builder.code('script')).toContainText('data-search-control="false"');
  await expect(builder.code('element')).toContainText('<carto-quartiers issues="emploi" lock="issues"');
  await expect(builder.preview.getByRole('status').first()).toHaveText('53 lieux');
  await expect(builder.preview.getByLabel('Rechercher', { exact: true })).toHaveCount(0);

  await builder.copy('iframe').click();
  await expect(page.getByText(words.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await builder.code('iframe').textContent(),
  );

  await carto.reload();
  await expect(builder.check("Accès à l'emploi")).toBeChecked();
  await expect(builder.field(words.height)).toHaveValue('500');
});

test('a place is found by its name and open from the start', async ({ carto, page }) => {
  await carto.open('?view=embed&snippet=basemap%3Dsketch');
  const builder = new BuilderView(page);
  await builder.field(builder.words.place).fill('pistyles');
  await page.getByRole('main').getByRole('button', { name: 'Pistyles' }).click();
  await expect(builder.preview.getByRole('region', { name: 'Pistyles', exact: true })).toBeVisible();
});

test('changing settings makes no step of "back"', async ({ carto, page }) => {
  await carto.explore('?basemap=sketch');
  await carto.go('embed');
  const builder = new BuilderView(page);
  await expect(builder.preview.getByRole('status').first()).toHaveText(/lieux/);
  await builder.check("Garde d'enfants").check();
  await builder.check('Cadre de vie').check();
  await expect(builder.preview.getByRole('status').first()).toHaveText(/lieux/);
  await carto.back();
  await expect(carto.map.region).toBeVisible();
});

test('a pasted policy tells what is missing, in plain words', async ({ carto, page }) => {
  await carto.open('?view=embed');
  const builder = new BuilderView(page);
  const said = await builder.checkPolicy("default-src 'self'");
  expect(said).toContain(`frame-src ${carto.origin}`);
  expect(said).toContain(builder.words.policyNeeds['frame-src']);
  await builder.field(builder.words.policyLabel).fill(`frame-src ${carto.origin}`);
  await expect(page.getByText(builder.words.policyFine).first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the view is behind "Plus", by touch and by keys', async ({ carto, page }) => {
    await carto.explore('?basemap=sketch');
    await carto.button(carto.words.more).click();
    await carto.go('embed');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new BuilderView(page).words.heading);
    expect(await carto.overflowX()).toBe(0);
  });
});
