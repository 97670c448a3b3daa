import type { Page } from '@playwright/test';
import { toSecurityPolicy } from '../../scripts/security-headers.ts';
import { readSiteHosts } from '../../scripts/site-hosts.ts';
import { toHostileCsv } from '../fixtures/hostile-csv.ts';
import { HOSTILE_TEXTS, readPublicPayloads } from '../fixtures/hostile-texts.ts';
import { expect, test } from './fixtures.ts';

const POLICY = toSecurityPolicy(readSiteHosts('.'));

const isHarmed = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, '__xss') as unknown);

test.describe('texts that try to run', () => {
  test.use({
    replaced: {
      '/data/venues.csv': toHostileCsv(HOSTILE_TEXTS),
      '/data/projects.csv': 'nom\nUn projet\n',
    },
  });

  test('are shown as they are written, in the list and on the place', async ({ carto, page }) => {
    await carto.explore('?basemap=sketch');
    await expect(carto.list.status).toHaveText(`${String(HOSTILE_TEXTS.length + 1)} lieux`);
    const rows = (await carto.list.readAll()).join('\n');
    for (const text of HOSTILE_TEXTS) expect(rows).toContain(text);

    for (const text of HOSTILE_TEXTS) {
      await carto.search(text);
      await carto.list.reveal(text);
      await carto.list.region.getByRole('link', { name: text, exact: true }).first().click();
      const { region } = carto.place(text);
      await expect(region).toContainText(text);
      for (const href of await region.getByRole('link').evaluateAll(hrefs)) {
        expect(href).toMatch(/^(https?:|mailto:|tel:)/);
        expect(href).not.toContain('evil.example');
      }
      await carto.press('Escape');
    }
    expect(await isHarmed(page)).toBeUndefined();
    expect(carto.watch.outside).toEqual([]);
  });
});

test.describe('the public collections of such texts', () => {
  const payloads = readPublicPayloads();
  test.use({
    replaced: { '/data/venues.csv': toHostileCsv(payloads), '/data/projects.csv': 'nom\nUn projet\n' },
  });

  test('harm nobody either', async ({ carto, page }) => {
    // They are public files that lie beside some checkouts; our own list above is always tried.
    test.skip(payloads.length === 0, 'the collections are not beside this checkout');
    await carto.explore('?basemap=sketch');
    await carto.list.glance();
    expect(await isHarmed(page)).toBeUndefined();
    expect(carto.watch.outside).toEqual([]);
  });
});

test('the page itself carries the policy, for hosts that send no headers', async ({ page, carto }) => {
  await carto.open();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', POLICY);
});

test.describe('under Trusted Types', () => {
  test.use({
    extraHeaders: {
      'Content-Security-Policy': `${POLICY}; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html`,
    },
  });

  test('no text becomes markup anywhere', async ({ carto, page }) => {
    // Workers of our own need a policy to start under Trusted Types; markup and code get none.
    await page.addInitScript(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: {
          createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => void;
        };
      };
      trustedTypes.createPolicy('default', {
        createScriptURL: (url) => {
          if (new URL(url, document.baseURI).origin !== location.origin) throw new TypeError(url);
          return url;
        },
      });
    });
    await carto.explore();
    const name = await carto.list.name(0);
    await carto.openPlace(name);
    await carto.go('about');
  });
});

test.describe('where WebAssembly is not allowed', () => {
  test.use({ extraHeaders: { 'Content-Security-Policy': POLICY.replaceAll(" 'wasm-unsafe-eval'", '') } });

  test('the clusters are built all the same', async ({ carto, page, watch }) => {
    watch.expect(/WebAssembly|unsafe-eval/);
    const inJavaScript = page.waitForRequest(/cluster-points/);
    await carto.explore('?basemap=sketch');
    await expect.poll(() => carto.map.drawn()).toBeGreaterThan(0);
    await inJavaScript;
  });
});

function hrefs(links: (HTMLElement | SVGElement)[]): string[] {
  return links.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
}

for (const address of [
  'https://evil.example/a.csv',
  '//evil.example/a.csv',
  'http://127.0.0.1:1/a.csv',
  'https://user:password@evil.example/a.csv',
]) {
  test(`a file from elsewhere is refused before it is asked for: ${address}`, async ({ carto }) => {
    await carto.open(`?basemap=sketch&data=${encodeURIComponent(address)}`);
    await expect(carto.text(carto.words.loadFailures.refused)).toBeVisible();
    expect(carto.watch.outside).toEqual([]);
  });
}
