import type { RequestListener } from 'node:http';
import { test as base, expect } from '@playwright/test';
import { startServer, type SiteServer } from '../../scripts/server/start-server.ts';
import { CartoPage } from './driver/carto-page.ts';
import { Watch, type Outside } from './driver/watch-page.ts';

interface Options {
  /** Files put in the place of the site's own, by path (`/data/projects.csv`). */
  readonly replaced: Readonly<Record<string, Buffer | string>>;
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly outside: Outside;
  /** Services of the same origin, by the beginning of their path. */
  readonly services: Readonly<Record<string, RequestListener>>;
}

interface Fixtures extends Options {
  readonly site: SiteServer;
  readonly watch: Watch;
  readonly carto: CartoPage;
}

/** A test with a site of its own, which fails on anything that no visitor should meet. */
export const test = base.extend<Fixtures>({
  replaced: [{}, { option: true }],
  extraHeaders: [{}, { option: true }],
  outside: ['aborted', { option: true }],
  services: [{}, { option: true }],

  site: async ({ replaced, extraHeaders, services }, use) => {
    const site = await startServer({ root: 'dist', port: 0, replaced, extraHeaders, services });
    await use(site);
    await site.close();
  },

  watch: async ({ context, outside }, use) => {
    const watch = new Watch();
    await watch.start(context, outside);
    await use(watch);
    expect(watch.problems, 'what no visitor should meet').toEqual([]);
  },

  carto: async ({ watch, page, site }, use) => {
    await use(new CartoPage(page, watch, site.origin));
  },
});

export { expect };
