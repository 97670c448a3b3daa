import { findAccessibilityFaults } from './driver/axe.ts';
import { expect, test } from './fixtures.ts';

const SITE = 'https://carte.example.fr';
const SCRIPT = `<script type="module" src="${SITE}/embed/element.js"></script>`;

const withElement = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title>
  <main><h1>Partenaire</h1>${body}<p>Fin</p></main>${SCRIPT}`;

test.use({
  partnerPages: {
    '/un': withElement('<carto-quartiers basemap="sketch"></carto-quartiers>'),
    '/loin': withElement('<p style="height:400vh"></p><carto-quartiers basemap="sketch"></carto-quartiers>'),
    '/fixe': withElement(
      '<carto-quartiers basemap="sketch" issues="emploi" lock="issues"></carto-quartiers>',
    ),
    '/autre': '<!doctype html><title>Autre</title><p>Une autre page</p>',
    '/sans-ouvriers': withElement('<carto-quartiers basemap="sketch"></carto-quartiers>').replace(
      '<title>',
      `<meta http-equiv="Content-Security-Policy" content="script-src ${SITE}; worker-src 'none'"><title>`,
    ),
  },
});

test('under hostile styles the map looks and works as ever', async ({ partner, partnerSite, page }) => {
  await page.goto(`${partnerSite.origin}/hostile.html`);
  const map = partner.element('#emploi');
  await expect(map.status).toHaveText('53 lieux');
  const looks = await map.status.evaluate((status) => {
    const { fontFamily, fontSize, fontStyle, letterSpacing, textTransform, color, direction } =
      getComputedStyle(status);
    return { fontFamily, fontSize, fontStyle, letterSpacing, textTransform, color, direction };
  });
  expect(looks).toMatchObject({
    fontSize: '19px',
    fontStyle: 'normal',
    letterSpacing: 'normal',
    textTransform: 'none',
    color: 'rgb(30, 42, 48)',
    direction: 'ltr',
  });
  expect(looks.fontFamily).toContain('Atkinson Hyperlegible Next');
  expect((await map.button('Filtres').boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await map.rows.first().click();
  await expect(map.button('Fermer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.button('Fermer')).toHaveCount(0);
});

test('two on a page have each a language, a theme and filters of their own', async ({
  partnerSite,
  page,
}) => {
  await page.goto(`${partnerSite.origin}/hostile.html`);
  const [first, second] = [page.locator('#emploi'), page.locator('#nuit')];
  await second.scrollIntoViewIfNeeded();
  await expect(first.getByRole('status').first()).toHaveText('53 lieux');
  await expect(second.getByRole('status').first()).toHaveText('166 places');
  await expect(first.locator('.frame')).toHaveAttribute('data-theme', 'light');
  await expect(second.locator('.frame')).toHaveAttribute('data-theme', 'dark');
  await second.getByRole('combobox', { name: 'Search' }).fill('emmaüs');
  await expect(second.getByRole('status').first()).not.toHaveText('166 places');
  await expect(first.getByRole('status').first()).toHaveText('53 lieux');
});

test('nothing of the partner’s page is touched', async ({ partner, partnerSite, page }) => {
  await page.goto(`${partnerSite.origin}/autre`);
  await page.goto(`${partnerSite.origin}/un`);
  const map = partner.element();
  await expect(map.status).toHaveText('380 lieux');
  const steps = await partner.steps();
  await map.view('list').click();
  await map.searchFor('jardin');
  await map.rows.first().click();
  await map.button('Fermer').click();
  expect(await partner.steps()).toBe(steps);
  expect(page.url()).toBe(`${partnerSite.origin}/un`);
  const around = await page.evaluate(() => ({
    title: document.title,
    root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    head: document.head.querySelectorAll('style, link').length,
    sheets: document.adoptedStyleSheets.length,
    stored: localStorage.length + sessionStorage.length,
    cookie: document.cookie,
  }));
  expect(around).toEqual({
    title: 'Partenaire',
    root: ['lang=fr'],
    head: 0,
    sheets: 0,
    stored: 0,
    cookie: '',
  });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goBack();
  await expect(page.getByText('Une autre page')).toBeVisible();
});

test('the page’s script follows it and moves it', async ({ partner, partnerSite, page }) => {
  await partner.listen();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'fired', heard);
    for (const name of ['ready', 'select', 'filter', 'view', 'camera', 'error']) {
      addEventListener(`cq-${name}`, (event) => heard.push([event.type, (event as CustomEvent).detail]));
    }
  });
  await page.goto(`${partnerSite.origin}/un`);
  const map = partner.element();
  await expect(map.status).toHaveText('380 lieux');
  const fired = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'fired') as unknown);
  await expect.poll(fired).toEqual([
    ['cq-ready', {}],
    ['cq-filter', { issues: [], q: '', count: 380 }],
  ]);
  await page.evaluate(() => {
    const element = document.querySelector('carto-quartiers');
    if (element === null) throw new Error('no element');
    Reflect.set(element, 'issues', ['emploi']);
  });
  await expect(map.status).toHaveText('53 lieux');
  await page.locator('carto-quartiers').evaluate((element) => element.setAttribute('q', 'adie'));
  await expect(map.search).toHaveValue('adie');
  expect(
    await page.locator('carto-quartiers').evaluate((element) => Reflect.get(element, 'issues') as unknown),
  ).toEqual(['emploi']);
  await page
    .locator('carto-quartiers')
    .evaluate((element) => (Reflect.get(element, 'setView') as (view: string) => void).call(element, 'list'));
  await expect(map.view('list')).toHaveAttribute('aria-current', 'page');
  expect(await partner.heard('filter')).toEqual([]);
  await page.locator('carto-quartiers').evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(page.locator('carto-quartiers').getByRole('combobox', { name: 'Search' })).toBeVisible();
});

test('it starts when it is seen, and not before', async ({ partner, partnerSite, page }) => {
  const data: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) data.push(request.url());
  });
  await page.goto(`${partnerSite.origin}/loin`, { waitUntil: 'networkidle' });
  expect(data).toEqual([]);
  await page.locator('carto-quartiers').scrollIntoViewIfNeeded();
  await expect(partner.element().status).toHaveText('380 lieux');
});

test('under a strict policy, with what the builder asks for, all three ways work', async ({
  partner,
  partnerSite,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`${partnerSite.origin}/strict-policy.html`);
  await expect(partner.frame().status).toHaveText('53 lieux');
  await expect(partner.element().status).toHaveText('166 lieux');
  await expect(partner.element().map).toHaveAttribute('data-map', /sketch|ready/);
  expect(workers.some((url) => url.startsWith('blob:'))).toBe(true);
});

test('where workers are forbidden, the page reads the places itself', async ({
  partner,
  partnerSite,
  page,
  watch,
}) => {
  watch.expect(/worker/i);
  await page.goto(`${partnerSite.origin}/sans-ouvriers`);
  await expect(partner.element().status).toHaveText('380 lieux', { timeout: 20_000 });
  await expect(partner.element().map).toHaveAttribute('data-map', /sketch|failed/);
});

test('in a page from right to left each keeps its own direction', async ({ partnerSite, page }) => {
  await page.setViewportSize({ width: 1280, height: 1500 });
  await page.goto(`${partnerSite.origin}/right-to-left.html`);
  await expect(page.locator('#ar .frame')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('#fr .frame')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('#ar').getByRole('list', { name: 'النتائج' })).toBeVisible();
  const search = await page
    .locator('#fr')
    .getByRole('combobox', { name: 'Rechercher', exact: true })
    .boundingBox();
  const frame = await page.locator('#fr').boundingBox();
  expect((search?.x ?? 0) - (frame?.x ?? 0)).toBeLessThan(100);
});

test('axe finds nothing behind the shadow root, and keys reach through it', async ({
  partner,
  partnerSite,
  page,
}) => {
  await page.goto(`${partnerSite.origin}/fixe`);
  const map = partner.element();
  await expect(map.status).toHaveText('53 lieux');
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await map.search.focus();
  const active = (): Promise<string | undefined> =>
    page
      .locator('carto-quartiers')
      .evaluate((element) => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['place']);
  for (let stop = 0; stop < 10 && (await active()) === undefined; stop++) await page.keyboard.press('Tab');
  const place = await active();
  await page.keyboard.press('Enter');
  await expect(map.button('Fermer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(map.button('Fermer')).toHaveCount(0);
  expect(place).toBeDefined();
  await expect.poll(active).toBe(place);
});
