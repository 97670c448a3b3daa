import { findAccessibilityFaults } from './driver/axe.ts';
import { expect, test } from './fixtures.ts';

const SITE = 'https://carte.example.fr';

const framed = (query: string, attributes = 'style="width:100%;height:600px;border:0"'): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Partenaire</title><main><h1>Partenaire</h1><a href="#fin">Avant</a>
  <iframe src="${SITE}/?embed=1&basemap=sketch&${query}" title="Carte" ${attributes}></iframe>
  <p style="height:150vh">Le reste de la page</p><p id="fin">Fin</p></main>`;

test.use({
  partnerPages: {
    '/emploi': framed('issues=emploi&lock=issues'),
    '/carte': framed(''),
    '/bac': framed('', 'sandbox="allow-scripts" style="width:100%;height:600px"'),
    '/autre': '<!doctype html><title>Autre</title><p>Une autre page</p>',
    '/trois': ['emploi', 'numerique', 'alimentation']
      .map((id) => framed(`issues=${id}`).replace(/<p style.*$/s, ''))
      .join(''),
  },
});

test('a locked issue is shown and cannot be taken away', async ({ partner, partnerSite, page }) => {
  await page.goto(`${partnerSite.origin}/emploi`);
  const map = partner.frame();
  await expect(map.status).toHaveText('53 lieux');
  await expect(map.issue('Accès à l’emploi').or(map.issue('Accès à l')).first()).toBeDisabled();
  await expect(map.issue('Garde')).toHaveCount(0);
  await expect(map.clearAll).toHaveCount(0);
  await map.searchFor('adie');
  await expect(map.status).not.toHaveText('53 lieux');
  await map.clearAll.click();
  await expect(map.status).toHaveText('53 lieux');
});

test('a link leads to the full map, with what the visitor has chosen', async ({
  partner,
  partnerSite,
  page,
  context,
}) => {
  await page.goto(`${partnerSite.origin}/emploi`);
  const map = partner.frame();
  await map.searchFor('adie');
  const opening = context.waitForEvent('page');
  await map.whole.click();
  const whole = await opening;
  expect(new URL(whole.url()).search).toBe('?issues=emploi&q=adie&basemap=sketch');
});

test('nothing is stored, and "back" is the partner’s', async ({ partner, partnerSite, page, site }) => {
  await page.goto(`${partnerSite.origin}/autre`);
  await page.goto(`${partnerSite.origin}/carte`);
  const map = partner.frame();
  await expect(map.status).toHaveText('380 lieux');
  const steps = await partner.steps();
  await map.searchFor('jardin');
  await map.view('list').click();
  await map.rows.first().click();
  await map.button('Fermer').click();
  expect(await partner.steps()).toBe(steps);
  const frame = page.frames().find((candidate) => candidate.url().startsWith(site.origin));
  expect(await frame?.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
  expect(await frame?.evaluate(() => caches.keys())).toEqual([]);
  await page.goBack();
  await expect(page.getByText('Une autre page')).toBeVisible();
});

test('the wheel scrolls the partner’s page, and the map says what to do', async ({
  partner,
  partnerSite,
  page,
}) => {
  await page.goto(`${partnerSite.origin}/carte`);
  const map = partner.frame();
  await expect(map.map).toHaveAttribute('data-drawn', '377');
  await map.surface.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => partner.scrolled()).toBeGreaterThan(50);
  await expect(map.hint).toContainText('Ctrl');
});

test('messages: the map tells what it shows', async ({ partner, partnerSite, page }) => {
  await partner.listen();
  await page.goto(`${partnerSite.origin}/carte`);
  const map = partner.frame();
  await expect(map.status).toHaveText('380 lieux');
  await expect.poll(() => partner.heard('ready')).toHaveLength(1);
  expect(await partner.heard('filter')).toEqual([
    { source: 'carto-quartiers', version: 1, type: 'filter', issues: [], q: '', count: 380 },
  ]);
  await map.rows.first().click();
  await expect.poll(() => partner.heard('select')).toHaveLength(1);
  await map.button('Fermer').click();
  await map.view('list').click();
  await expect.poll(async () => (await partner.heard('view')).map(({ view }) => view)).toEqual(['list']);
  const [opened, closed] = await partner.heard('select');
  expect([typeof opened?.['id'], closed?.['id']]).toEqual(['string', null]);
});

test('messages: the map obeys its partner, and nobody else', async ({ partner, partnerSite, page, site }) => {
  await partner.listen();
  await page.goto(`${partnerSite.origin}/carte`);
  const map = partner.frame();
  await expect(map.status).toHaveText('380 lieux');
  const order = { source: 'carto-quartiers', version: 1 };
  // Malformed, or of another version: nothing happens.
  await partner.say('issues');
  await partner.say({ ...order, version: 2, type: 'issues', issues: ['emploi'] });
  await partner.say({ ...order, type: 'issues', issues: 'emploi' });
  await partner.say({ ...order, type: 'setView', view: 'data' });
  // From the map's own window, not from its partner's.
  const frame = page.frames().find((candidate) => candidate.url().startsWith(site.origin));
  await frame?.evaluate((data) => window.postMessage(data, '*'), { ...order, type: 'query', q: 'zzz' });
  await partner.say({ ...order, type: 'issues', issues: ['emploi'] });
  await expect(map.status).toHaveText('53 lieux');
  expect((await partner.heard('filter')).map(({ count }) => count)).toEqual([380, 53]);
  await partner.say({ ...order, type: 'query', q: 'adie' });
  await expect(map.search).toHaveValue('adie');
  await partner.say({ ...order, type: 'flyTo', lat: 45.76, lon: 4.9, zoom: 15 });
  await expect.poll(async () => (await partner.heard('camera')).at(-1)?.['zoom']).toBe(15);
  await partner.say({ ...order, type: 'setView', view: 'list' });
  await expect(map.view('list')).toHaveAttribute('aria-current', 'page');
});

test('messages: a map that is not embedded takes none', async ({ carto, page }) => {
  await carto.explore('?basemap=sketch');
  await page.evaluate(() =>
    window.postMessage({ source: 'carto-quartiers', version: 1, type: 'query', q: 'zzz' }, '*'),
  );
  await carto.toggleFirstIssue();
  await expect(carto.searchBox).toHaveValue('');
  expect(await carto.list.count()).toBeGreaterThan(0);
});

test('in a sandbox of scripts alone the list works, and nothing breaks', async ({
  partner,
  partnerSite,
  page,
  watch,
}) => {
  // The browser's own words about what the sandbox keeps from the page.
  watch.expect(/sandbox|Worker|null|CORS/i);
  await page.goto(`${partnerSite.origin}/bac`);
  const map = partner.frame();
  await expect(map.status).toHaveText('380 lieux');
  await map.searchFor('jardin');
  await expect(map.status).not.toHaveText('380 lieux');
  await map.rows.first().click();
  await expect(map.button('Fermer')).toBeVisible();
});

test('three on one page are all alive', async ({ partner, partnerSite, page }) => {
  await page.setViewportSize({ width: 1280, height: 2600 });
  await page.goto(`${partnerSite.origin}/trois`);
  for (const index of [0, 1, 2]) {
    // Three maps draw at once, without a graphics card.
    await expect(partner.frame(index).map).toHaveAttribute('data-map', /sketch|ready/, { timeout: 40_000 });
    await expect(partner.frame(index).status).toHaveText(/^\d+ lieux$/);
  }
});

test('axe finds nothing in the framed map, and keys reach through it', async ({
  partner,
  partnerSite,
  page,
}) => {
  await page.goto(`${partnerSite.origin}/emploi`);
  await expect(partner.frame().status).toHaveText('53 lieux');
  expect(await findAccessibilityFaults(page)).toEqual([]);
  const frame = page.frames()[1];
  for (let stop = 0; stop < 12; stop++) await page.keyboard.press('Tab');
  const inside = await frame?.evaluate(() => document.activeElement !== document.body);
  expect(inside).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('the list comes first, and the map opens full from it', async ({ partner, partnerSite, page }) => {
    await page.goto(`${partnerSite.origin}/carte`);
    const map = partner.frame();
    await expect(map.view('list')).toHaveAttribute('aria-current', 'page');
    await expect(map.rows.first()).toBeVisible();
    await map.view('map').click();
    await expect(map.map).toHaveAttribute('data-drawn', '377');
  });

  test('one finger on the map scrolls the partner’s page, and the map says so', async ({
    partner,
    partnerSite,
    page,
  }) => {
    await page.goto(`${partnerSite.origin}/carte`);
    const map = partner.frame();
    await map.view('map').click();
    await expect(map.map).toHaveAttribute('data-drawn', '377');
    const box = await map.surface.boundingBox();
    const x = (box?.x ?? 0) + 150;
    const y = (box?.y ?? 0) + 260;
    await partner.swipe(x, y, -220);
    await expect.poll(() => partner.scrolled()).toBeGreaterThan(100);
    await expect(map.hint).toContainText('deux doigts');
  });

  test('at the end of the list one finger goes on to the partner’s page', async ({
    partner,
    partnerSite,
    page,
  }) => {
    await page.goto(`${partnerSite.origin}/emploi`);
    const map = partner.frame();
    await expect(map.status).toHaveText('53 lieux');
    // What comes after the list, and moves nothing then, has come.
    await expect(map.whole).toBeVisible();
    await map.searchFor('adie');
    await expect(map.status).toHaveText('4 lieux');
    // A gesture that begins in the list ends with it: the first comes to its end.
    await partner.swipe(150, 420, -250);
    await partner.swipe(150, 420, -250);
    await expect.poll(() => partner.scrolled()).toBeGreaterThan(100);
  });
});
