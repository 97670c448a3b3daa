import { startServer, type SiteServer } from '../../scripts/server/start-server.ts';
import type { Fault } from '../../scripts/server/faults.ts';
import { fr as sources } from '../../src/i18n/sources/fr.ts';
import { packedSite } from '../fixtures/packed-site.ts';
import { PackedPlaces } from './driver/packed-places.ts';
import { expect, test as base } from './fixtures.ts';

const PLACES = 2000;
const { table, files } = packedSite(PLACES, { pack: { inSight: 500 } });
/** As many places, and another file. */
const next = packedSite(PLACES - 1, { pack: { inSight: 500 } });
const PACK = '/data/places.fgb';
const SUMMARY = '/data/places.summary.json';
const NEAR = '#14/45.7592/4.8851';
const ASIDE = '#15/45.65/4.75';

interface Elsewhere {
  /** A host of files on another origin, which hands parts of them to everybody. */
  readonly cdn: SiteServer;
  readonly cdnHeaders: Readonly<Record<string, string>>;
}

/** The site's own territory, with its packed file on another origin. */
const test = base.extend<Elsewhere>({
  cdnHeaders: [{}, { option: true }],
  cdn: async ({ cdnHeaders }, use) => {
    const replaced = { [PACK]: files[PACK] ?? '', [SUMMARY]: files[SUMMARY] ?? '' };
    const cdn = await startServer({ root: 'dist', port: 0, replaced, extraHeaders: cdnHeaders });
    await use(cdn);
    await cdn.close();
  },
  replaced: async ({ cdn }, use) => {
    const pack = { places: cdn.origin + PACK, summary: cdn.origin + SUMMARY, inSight: 500 };
    await use(packedSite(PLACES, { pack }).files);
  },
});

test.beforeEach(({ carto }) => {
  carto.watch.expect(/Failed to load resource|blocked by CORS policy|violates the .*Content Security/);
});

test('a packed file on another origin is read by the view', async ({ carto, page }) => {
  const packed = new PackedPlaces(carto, table);
  const statuses = new Set<number>();
  page.on('response', (response) => {
    if (response.url().endsWith(PACK)) statuses.add(response.status());
  });
  await carto.explore(NEAR);
  await packed.expectInSight();
  await page.evaluate((hash) => (location.hash = hash), ASIDE);
  await packed.expectInSight();
  expect([...statuses]).toEqual([206]);
});

const FAULTS: readonly (readonly [string, Fault, string])[] = [
  ['sends no parts', { kind: 'no-ranges' }, sources.faults['no-ranges']],
  ['sends parts of what it has compressed', { kind: 'parts-of-encoded' }, sources.faults.encoded],
  ['answers with a page', { kind: 'html' }, sources.faults['no-pack']],
  ['has a shorter file', { kind: 'status', status: 416 }, sources.faults['other-pack']],
  ['has another file', { kind: 'replaced', by: Buffer.alloc(70_000) }, sources.faults['other-pack']],
  ['sends elsewhere', { kind: 'redirect', to: '/autre.fgb' }, sources.faults.redirect],
  ['keeps it private', { kind: 'status', status: 403 }, sources.faults.private],
  ['has too much to do', { kind: 'status', status: 429 }, sources.faults.busy],
  ['breaks off', { kind: 'truncated', bytes: 100 }, 'Le réseau ne répond pas'],
  ['sends too little', { kind: 'short', bytes: 100 }, 'Le réseau ne répond pas'],
];

for (const [what, fault, sentence] of FAULTS) {
  test(`when its host ${what}, the page says what to do, until it is done`, async ({ carto, cdn }) => {
    cdn.faults = [{ path: /fgb$/, fault }];
    await carto.open(NEAR);
    await expect(carto.text(sentence)).toBeVisible();
    await expect(carto.text('places.fgb')).toBeVisible();
    cdn.faults = [];
    await carto.retry.click();
    await carto.list.loaded();
    await expect(carto.retry).toHaveCount(0);
  });
}

for (const [what, fault, sentence] of FAULTS.filter(([, { kind }]) =>
  ['no-ranges', 'html', 'short'].includes(kind),
)) {
  test(`when its host ${what} on the way, what is there stays`, async ({ carto, cdn, page }) => {
    const packed = new PackedPlaces(carto, table);
    await carto.explore(NEAR);
    await packed.expectInSight();
    const before = await carto.list.count();
    cdn.faults = [{ path: /fgb$/, fault }];
    await page.evaluate((hash) => (location.hash = hash), ASIDE);
    await expect(carto.text(sentence)).toBeVisible();
    expect(await carto.list.count()).toBe(before);
    await expect(carto.list.link(0)).toBeVisible();
    cdn.faults = [];
    await carto.retry.click();
    await packed.expectInSight();
    await expect(carto.retry).toHaveCount(0);
  });
}

test('when both files are published anew meanwhile, the new ones are shown and nothing is asked', async ({
  carto,
  cdn,
  page,
}) => {
  const packed = new PackedPlaces(carto, next.table);
  await carto.explore(NEAR);
  await new PackedPlaces(carto, table).expectInSight();
  cdn.faults = [PACK, SUMMARY].map((path) => ({
    path: new RegExp(`${path}$`),
    fault: { kind: 'replaced', by: Buffer.from(next.files[path] ?? '') },
  }));
  await page.evaluate((hash) => (location.hash = hash), '#8/45.65/4.75');
  // The counts of afar are at hand: nobody has noticed yet.
  await expect(carto.list.status).toHaveText(carto.words.status(PLACES));
  await page.evaluate((hash) => (location.hash = hash), ASIDE);
  await packed.expectInSight();
  await expect(carto.retry).toHaveCount(0);
  await page.evaluate((hash) => (location.hash = hash), '#8/45.65/4.75');
  await expect(carto.list.status).toHaveText(carto.words.status(PLACES - 1));
});

test.describe('a host that lets nobody else read', () => {
  test.use({ cdnHeaders: { 'Access-Control-Allow-Origin': 'https://autre.example' } });
  test('is told from a network that is down', async ({ carto }) => {
    await carto.open(NEAR);
    await expect(carto.text(sources.faults.cors)).toBeVisible();
    await expect(carto.text('places.summary.json')).toBeVisible();
  });
});

test.describe('a host that tells other origins nothing of its answers', () => {
  test.use({ cdnHeaders: { 'Access-Control-Expose-Headers': '' } });
  test('is read all the same', async ({ carto }) => {
    const packed = new PackedPlaces(carto, table);
    await carto.explore(NEAR);
    await packed.expectInSight();
  });
});

test.describe('a site whose policy was built before its packed file had gone elsewhere', () => {
  test.use({
    extraHeaders: {
      'Content-Security-Policy':
        "default-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:",
    },
  });
  test('says that it has to be built again', async ({ carto }) => {
    await carto.open(NEAR);
    await expect(carto.text(sources.faults.policy)).toBeVisible();
  });
});

test.describe('an address that anybody on the way could change', () => {
  test.use({
    replaced: packedSite(PLACES, {
      pack: {
        places: 'http://lieux.example/places.fgb',
        summary: 'http://lieux.example/places.summary.json',
      },
    }).files,
  });
  test('is refused, and why is said', async ({ carto }) => {
    await carto.open(NEAR);
    await expect(carto.text(sources.faults['not-https'])).toBeVisible();
  });
});
