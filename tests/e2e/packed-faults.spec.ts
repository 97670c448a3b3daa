import type { Fault } from '../../scripts/server/faults.ts';
import { fr as sources } from '../../src/i18n/sources/fr.ts';
import { packedSite } from '../fixtures/packed-site.ts';
import { PackedPlaces } from './driver/packed-places.ts';
import { expect, test } from './fixtures.ts';

const PLACES = 2000;
const { table, files } = packedSite(PLACES, { pack: { inSight: 500 } });
const NEAR = '#14/45.7592/4.8851';

test.use({ replaced: files });

const CSV = 'nom;enjeux;latitude;longitude\nMaison du fleuve;emploi;45,585;4,77\n';
const withTables = packedSite(PLACES, { pack: { above: 1000 }, sources: { venues: ['lieux.csv'] } });

test.describe('where tables are listed as well', () => {
  test.use({ replaced: { ...withTables.files, '/data/lieux.csv': CSV } });

  for (const [what, path, fault, reason] of [
    ['a server that sends no parts', /fgb$/, { kind: 'no-ranges' }, sources.faults['no-ranges']],
    ['a file that is not there', /fgb$/, { kind: 'status', status: 404 }, null],
    ['a page instead of the file', /fgb$/, { kind: 'html' }, sources.faults['no-pack']],
    ['a summary that is not there', /summary/, { kind: 'status', status: 404 }, null],
    ['a summary that is a page', /summary/, { kind: 'html' }, sources.faults['no-pack']],
  ] satisfies [string, RegExp, Fault, string | null][]) {
    test(`they stand in for ${what}, and the reason is said`, async ({ carto, site }) => {
      carto.watch.expect(/404/);
      site.faults = [{ path, fault }];
      await carto.explore();
      await expect(carto.list.status).toHaveText('1 lieu');
      await expect(carto.text(carto.words.loadedPartly)).toBeVisible();
      if (reason !== null) await expect(carto.text(reason)).toBeVisible();
      site.faults = [];
      await carto.retry.click();
      await expect(carto.list.status).not.toHaveText('1 lieu');
      await expect(carto.retry).toHaveCount(0);
    });
  }

  test.describe('and the summary is of another file', () => {
    const other = withTables.files['/data/places.fgb']?.slice(0, -100) ?? '';
    test.use({ replaced: { ...withTables.files, '/data/places.fgb': other, '/data/lieux.csv': CSV } });
    test('they stand in, and how to mend it is said', async ({ carto }) => {
      await carto.explore();
      await expect(carto.list.status).toHaveText('1 lieu');
      await expect(carto.text(sources.faults['other-pack'])).toBeVisible();
    });
  });

  test.describe('and the places are few', () => {
    test.use({
      replaced: {
        ...packedSite(PLACES, { sources: { venues: ['lieux.csv'] } }).files,
        '/data/lieux.csv': CSV,
      },
    });
    test('the tables are read, and nothing is said', async ({ carto, page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await carto.explore();
      await expect(carto.list.status).toHaveText('1 lieu');
      expect(asked.filter((address) => address.endsWith('.fgb'))).toEqual([]);
      await expect(carto.retry).toHaveCount(0);
    });
  });
});

test('without tables a pack that cannot be read is a failure, until it can', async ({ carto, site }) => {
  carto.watch.expect(/503/);
  site.faults = [{ path: /fgb$/, fault: { kind: 'status', status: 503 } }];
  await carto.open(NEAR);
  await expect(carto.text(carto.words.loadFailures.server)).toBeVisible();
  site.faults = [];
  await carto.retry.click();
  await carto.list.loaded();
});

test('when the server fails on the way, what is there stays until the next comes', async ({
  carto,
  site,
  page,
}) => {
  carto.watch.expect(/503/);
  const packed = new PackedPlaces(carto, table);
  await carto.explore(NEAR);
  await packed.expectInSight();
  const before = await carto.list.count();
  site.faults = [{ path: /fgb$/, fault: { kind: 'status', status: 503 } }];
  await page.evaluate(() => (location.hash = '#15/45.65/4.75'));
  await expect(carto.text(carto.words.loadFailures.server)).toBeVisible();
  expect(await carto.list.count()).toBe(before);
  await expect(packed.sentence('before')).toBeVisible();
  site.faults = [];
  await carto.retry.click();
  await packed.expectInSight();
  await expect(packed.sentence('inSight')).toBeVisible();
  await expect(carto.retry).toHaveCount(0);
});
