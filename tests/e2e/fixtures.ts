import type { RequestListener } from 'node:http';
import { test as base, expect } from '@playwright/test';
import { startServer, type SiteServer } from '../../scripts/server/start-server.ts';
import { startPartner, type PartnerServer } from '../fixtures/partner-server.ts';
import { CartoPage } from './driver/carto-page.ts';
import { PartnerPage } from './driver/partner-page.ts';
import { Watch, type Outside } from './driver/watch-page.ts';

interface Options {
  /** Files put in the place of the site's own, by path (`/data/projects.csv`). */
  readonly replaced: Readonly<Record<string, Buffer | string>>;
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly outside: Outside;
  /** Services of the same origin, by the beginning of their path. */
  readonly services: Readonly<Record<string, RequestListener>>;
  /** Pages of a partner's site, by path, beside those of examples/partner; they write `https://carte.example.fr`. */
  readonly partnerPages: Readonly<Record<string, string>>;
}

interface Fixtures extends Options {
  readonly site: SiteServer;
  readonly watch: Watch;
  readonly carto: CartoPage;
  /** A partner's site on another origin, and a page of it. */
  readonly partnerSite: PartnerServer;
  readonly partner: PartnerPage;
}

/** A test with a site of its own, which fails on anything that no visitor should meet. */
export const test = base.extend<Fixtures>({
  replaced: [{}, { option: true }],
  extraHeaders: [{}, { option: true }],
  outside: ['aborted', { option: true }],
  services: [{}, { option: true }],
  partnerPages: [{}, { option: true }],

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

  partnerSite: async ({ site, partnerPages }, use) => {
    const partnerSite = await startPartner(site.origin, partnerPages);
    await use(partnerSite);
    await partnerSite.close();
  },

  // The watch sees the guest as well.
  partner: async ({ watch: _, page }, use) => {
    await use(new PartnerPage(page));
  },
});

export { expect };
