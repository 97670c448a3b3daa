import { expect, test } from './fixtures.ts';

const EMPLOI = "Accès à l'emploi";

test('a resident keeps the places of one issue, then of two, then sees all again', async ({ carto }) => {
  await carto.explore();
  const all = await carto.list.count();
  expect(await carto.list.size()).toBe(all);
  expect(await carto.issues.count()).toBeGreaterThanOrEqual(5);

  const jobs = await carto.issueCount(EMPLOI);
  await carto.toggleIssue(EMPLOI);
  await expect(carto.list.status).toHaveText(new RegExp(`^${String(jobs)} lieux?$`));
  expect(await carto.list.size()).toBe(jobs);
  await expect.poll(() => carto.parameter('issues')).toBe('emploi');

  await carto.toggleIssue('Alimentation de qualité');
  expect(await carto.list.count()).toBeGreaterThan(jobs);
  expect(await carto.list.count()).toBeLessThan(all);

  await carto.clearAll();
  expect(await carto.list.count()).toBe(all);
  await expect.poll(() => carto.address()).toMatch(/^\/(#.*)?$/);
});

test('the counts of the issues do not change with the issues chosen, for one adds to another', async ({
  carto,
}) => {
  await carto.explore();
  const before = await carto.issueCount('Alimentation de qualité');
  await carto.toggleIssue(EMPLOI);
  expect(await carto.issueCount('Alimentation de qualité')).toBe(before);
});

test('another question is answered from the top of the list; a look at the map leaves it where it is', async ({
  carto,
}) => {
  await carto.explore();
  const first = carto.list.region.locator('[aria-posinset="1"]');
  await carto.list.glance();
  await expect(first).toBeHidden();
  await carto.map.zoomIn();
  await carto.addressNoted();
  await expect(first).toBeHidden();
  await carto.toggleIssue(EMPLOI);
  await expect(first).toBeInViewport();
  await carto.list.glance();
  await carto.clearAll();
  await expect(first).toBeInViewport();
});

test('search forgives accents, case and order', async ({ carto }) => {
  await carto.explore();
  const all = await carto.list.count();
  await carto.search('Marché');
  const found = await carto.list.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await carto.search('MARCHE');
  await expect(carto.list.status).toHaveText(new RegExp(`^${String(found)} lieux?$`));
});

test('who finds nothing reads what to undo', async ({ carto }) => {
  await carto.explore();
  await carto.search('xyzzy');
  await expect(carto.list.status).toContainText('Aucun lieu');
  await carto.clearAll();
  expect(await carto.list.count()).toBeGreaterThan(0);
});

for (const issue of ['', 'emploi', 'garde-enfants', 'numerique', 'alimentation', 'cadre-de-vie', 'autres']) {
  test(`list, count and map agree on ${issue === '' ? 'everything' : issue}`, async ({ carto }) => {
    await carto.open(`?basemap=sketch&issues=${issue}`);
    await expect(carto.list.status).toHaveText(/lieu/);
    const count = await carto.list.count();
    const rows = await carto.list.readAll();
    expect(rows).toHaveLength(count);
    await carto.map.expectDrawn(carto.list.countLocated(rows));
  });
}
