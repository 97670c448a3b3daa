import { expect, test } from './fixtures.ts';

test('a view that was copied shows the same on another device', async ({ carto }) => {
  await carto.explore('?issues=alimentation,cadre-de-vie&q=jardin');
  const count = await carto.list.count();
  const address = await carto.address();
  await carto.reload();
  await expect(carto.list.status).toHaveText(new RegExp(`^${String(count)} lieux?$`));
  expect(await carto.address()).toBe(address);
  await expect(carto.issue('Alimentation de qualité')).toBeChecked();
  await expect(carto.searchBox).toHaveValue('jardin');
});

test('back undoes one step, forward takes it again', async ({ carto }) => {
  await carto.explore();
  const all = await carto.list.count();
  await carto.toggleIssue('Alimentation de qualité');
  const some = await carto.list.count();
  await carto.search('bio');
  await expect(carto.list.status).not.toHaveText(new RegExp(`^${String(some)} `));
  await carto.back();
  await expect(carto.searchBox).toHaveValue('');
  expect(await carto.list.count()).toBe(some);
  await carto.back();
  expect(await carto.list.count()).toBe(all);
  await expect(carto.issue('Alimentation de qualité')).not.toBeChecked();
  await carto.forward();
  await expect(carto.issue('Alimentation de qualité')).toBeChecked();
});

test('the camera is written into the address when the map has moved', async ({ carto }) => {
  await carto.explore();
  await carto.map.settled(['ready', 'sketch']);
  await carto.map.zoomIn();
  await expect.poll(() => carto.address()).toMatch(/#\d+(\.\d+)?\/45\.\d+\/4\.\d+$/);
});

test('with reduced motion too the map goes where the address leads, and on from there', async ({
  carto,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await carto.explore('?basemap=sketch');
  await carto.map.settled(['sketch']);
  await page.evaluate(() => (location.hash = '#15/45.7592/4.8851'));
  await expect.poll(() => carto.address()).toContain('#15/');
  await carto.map.zoomIn();
  await expect.poll(() => carto.address()).toContain('#16/45.75');
});

for (const [habit, meaning] of [
  ['?thematiques=numerique', 'issues=numerique'],
  ['?services=numerique&iframe=0', 'issues=numerique'],
  ['?onLoadPanel=databrowser', 'view=list'],
] as const) {
  test(`an address of other maps is understood: ${habit}`, async ({ carto }) => {
    await carto.explore(habit);
    const [name = '', value = ''] = meaning.split('=');
    if (name === 'issues') await expect(carto.issue('Formation au numérique')).toBeChecked();
    else await expect(carto.view('list')).toHaveAttribute('aria-current', 'page');
    await carto.searchBox.fill('a');
    await expect.poll(() => carto.parameter(name)).toBe(value);
  });
}

for (const nonsense of [
  '?issues=zzz,,&view=nowhere&minutes=-3&lang=klingon#99/200/abc',
  '?place=nobody-knows&near=1,2,3&within=soon',
  '?issues=__proto__&q=%00%ff&qpv=constructor',
]) {
  test(`nonsense in an address never breaks the page: ${nonsense}`, async ({ carto }) => {
    await carto.open(nonsense);
    await expect(carto.list.status).toHaveText(/lieu/);
    await expect(carto.searchBox).toBeVisible();
  });
}
