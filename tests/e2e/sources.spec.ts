import { readSiteHosts } from '../../scripts/site-hosts.ts';
import { toSecurityPolicy } from '../../scripts/security-headers.ts';
import { startServer, type SiteServer } from '../../scripts/server/start-server.ts';
import { fr as sources } from '../../src/i18n/sources/fr.ts';
import { startRecordingServer, type RecordingServer } from '../fixtures/recording-server.ts';
import { findAccessibilityFaults } from './driver/axe.ts';
import { withoutWorkers } from './driver/faults.ts';
import { expect, test as base } from './fixtures.ts';

const PLACES = 'nom;latitude;longitude\nCrèche des Prés;45,77;4,92\nMJC du Mas;45,78;4,93\n';
const CHANGED = `${PLACES}Le jardin;45,77;4,93\n`;
const FILE = '/export/lieux.csv';
const KEPT = /Vous voyez la copie gardée du \d{1,2} \S+ \d{4} à \d{2}:\d{2}\./;

interface OtherSites {
  /** Another site, where the file of places is. */
  readonly other: SiteServer;
  /** A third one, to which the other sends those who ask, with a note of who has come. */
  readonly third: RecordingServer;
  /** Which of the two `site.json` lists. */
  readonly listed: 'other' | 'third';
  /** Whether the places are the site's own source, or only asked for by a link. */
  readonly isSource: boolean;
  /** Sent by the other site with every answer. */
  readonly otherHeaders: Readonly<Record<string, string>>;
}

function territory(venues: string, dataOrigins: readonly string[]): string {
  return JSON.stringify({
    title: { fr: 'Givors' },
    bounds: [4.66, 45.53, 5.12, 45.94],
    start: { lon: 4.92, lat: 45.775, zoom: 13 },
    sources: { venues: [venues], issues: 'issues.csv' },
    dataOrigins,
  });
}

const test = base.extend<OtherSites>({
  listed: ['other', { option: true }],
  isSource: [true, { option: true }],
  otherHeaders: [{}, { option: true }],
  other: async ({ otherHeaders }, use) => {
    const replaced = { [FILE]: PLACES };
    const other = await startServer({ root: 'dist', port: 0, replaced, extraHeaders: otherHeaders });
    await use(other);
    await other.close();
  },
  third: async ({ page: _ }, use) => {
    const third = await startRecordingServer(CHANGED);
    await use(third);
    await third.close();
  },
  replaced: async ({ other, third, listed, isSource }, use) => {
    const venues = isSource ? other.origin + FILE : 'venues.csv';
    await use({ '/data/site.json': territory(venues, [{ other, third }[listed].origin]) });
  },
});

test.beforeEach(({ carto }) => {
  carto.watch.expect(/Failed to load resource|blocked by CORS policy|violates the .*Content Security/);
});

test.describe('places that are kept on another site', () => {
  test('are shown like the site’s own', async ({ carto }) => {
    await carto.explore();
    await expect(carto.list.status).toHaveText('2 lieux');
    await expect(carto.retry).toHaveCount(0);
  });

  for (const [what, fault, words] of [
    ['a login page comes instead', { kind: 'html' }, sources.faults.page],
    ['the other site is broken', { kind: 'status', status: 500 }, 'Le serveur est en difficulté'],
    ['it has too much to do', { kind: 'status', status: 429 }, sources.faults.busy],
    ['the file is gone', { kind: 'status', status: 404 }, 'Un fichier de données manque'],
    ['the file is private now', { kind: 'status', status: 403 }, sources.faults.private],
    ['the connection is cut', { kind: 'reset' }, 'Le réseau ne répond pas'],
    ['the file breaks off', { kind: 'truncated', bytes: 20 }, 'Le réseau ne répond pas'],
    ['the other site hangs', { kind: 'hang' }, 'Le serveur met trop de temps'],
  ] as const) {
    test(`when ${what}, the last good copy is shown with its date`, async ({ carto, other }) => {
      await carto.explore();
      other.faults = [{ path: /lieux/, fault }];
      await carto.reload();
      await expect(carto.text(KEPT)).toBeVisible({ timeout: 14_000 });
      await expect(carto.text('lieux.csv')).toBeVisible();
      await expect(carto.text(words)).toBeVisible();
      await expect(carto.list.status).toHaveText('2 lieux');
      // A second visit finds the good copy as well, not what came instead.
      if (fault.kind === 'html') {
        expect(await findAccessibilityFaults(carto.page)).toEqual([]);
        await carto.reload();
        await expect(carto.text(KEPT)).toBeVisible();
      }
      other.faults = [];
      await carto.retry.click();
      await expect(carto.list.status).toHaveText('2 lieux');
      await expect(carto.retry).toHaveCount(0);
    });

    test(`when ${what} and there is no copy, the reason is said`, async ({ carto, other }) => {
      other.faults = [{ path: /lieux/, fault }];
      await carto.open();
      await expect(carto.text(words)).toBeVisible({ timeout: 14_000 });
      await expect(carto.text('lieux.csv')).toBeVisible();
      other.faults = [];
      await carto.retry.click();
      await expect(carto.list.status).toHaveText('2 lieux');
    });
  }

  test('leave no copy on a device that sees them in a partner’s page', async ({ carto, other, page }) => {
    await carto.explore('?embed=1');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    other.faults = [{ path: /lieux/, fault: { kind: 'status', status: 500 } }];
    await carto.reload();
    await expect(carto.text('Le serveur est en difficulté')).toBeVisible();
    await expect(carto.text(KEPT)).toBeHidden();
  });

  test('are not followed to a site that is not listed', async ({ carto, other, third }) => {
    other.faults = [{ path: /lieux/, fault: { kind: 'redirect', to: `${third.origin}/final.csv` } }];
    await carto.open();
    await expect(carto.text(sources.faults.policy)).toBeVisible();
    expect(third.asked).toEqual([]);
  });
});

test.describe('places whose site sends on to one that is listed', () => {
  test.use({ listed: 'third' });

  test('are shown', async ({ carto, other, third }) => {
    other.faults = [{ path: /lieux/, fault: { kind: 'redirect', to: `${third.origin}/final.csv` } }];
    await carto.explore();
    await expect(carto.list.status).toHaveText('3 lieux');
    await expect(carto.retry).toHaveCount(0);
    expect(third.asked).toEqual(['/final.csv']);
  });
});

test.describe('places whose site lets nobody read', () => {
  test.use({ otherHeaders: { 'Access-Control-Allow-Origin': 'https://elsewhere.example' } });

  test('are told from a site that does not answer', async ({ carto }) => {
    await carto.open();
    await expect(carto.text(sources.faults.cors)).toBeVisible();
  });
});

test.describe('places of a site that the policy of the build does not know', () => {
  test.use({
    extraHeaders: { 'Content-Security-Policy': toSecurityPolicy(readSiteHosts('.')) },
  });

  test('are not asked for, and the page says what to do', async ({ carto }) => {
    await carto.open();
    await expect(carto.text(sources.faults.policy)).toBeVisible();
  });

  test('neither where the page itself must read', async ({ carto, page }) => {
    await withoutWorkers(page);
    await carto.open();
    await expect(carto.text(sources.faults.policy)).toBeVisible();
  });
});

test.describe('on a host that sends no policy with its files', () => {
  test.use({ extraHeaders: { 'Content-Security-Policy': '' } });

  test('what an unlisted site gives in the place of the file is not shown', async ({
    carto,
    other,
    third,
  }) => {
    other.faults = [{ path: /lieux/, fault: { kind: 'redirect', to: `${third.origin}/final.csv` } }];
    await carto.open();
    await expect(carto.text(sources.faults.moved)).toBeVisible();
    await expect(carto.list.status).not.toHaveText(/lieu/);
  });
});

test.describe('on such a host, a file that a link names', () => {
  test.use({ extraHeaders: { 'Content-Security-Policy': '' }, isSource: false });

  test('still leads nobody elsewhere', async ({ carto, other, third }) => {
    other.faults = [{ path: /lieux/, fault: { kind: 'redirect', to: `${third.origin}/final.csv` } }];
    await carto.explore(`?data=${encodeURIComponent(other.origin + FILE)}`);
    await expect(carto.text(sources.faults.redirect)).toBeVisible();
    expect(third.asked).toEqual([]);
  });
});

test.describe('a file of an allowed site that a link names', () => {
  test.use({ isSource: false });

  test('is shown instead of the site’s own, and its copy when it fails', async ({ carto, other }) => {
    await carto.explore(`?data=${encodeURIComponent(other.origin + FILE)}`);
    await expect(carto.list.status).toHaveText('2 lieux');
    await expect(carto.text('Lieux du fichier lieux.csv')).toBeVisible();
    other.faults = [{ path: /lieux/, fault: { kind: 'status', status: 500 } }];
    await carto.reload();
    await expect(carto.text(KEPT)).toBeVisible();
    await expect(carto.list.status).toHaveText('2 lieux');
  });

  test('is refused where it leads elsewhere, and nobody there is asked', async ({ carto, other, third }) => {
    other.faults = [{ path: /lieux/, fault: { kind: 'redirect', to: `${third.origin}/final.csv` } }];
    await carto.explore(`?data=${encodeURIComponent(other.origin + FILE)}`);
    await expect(carto.text(sources.faults.redirect)).toBeVisible();
    expect(await carto.list.count()).toBeGreaterThan(300);
    expect(third.asked).toEqual([]);
    await carto.button(sources.back).click();
    await expect(carto.retry).toHaveCount(0);
    expect(await carto.parameter('data')).toBeNull();
  });
});
