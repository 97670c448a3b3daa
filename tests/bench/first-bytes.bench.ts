import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launchBenchBrowser, openTab, visit, waitPainted } from './harness/bench-browser.ts';
import { BASEMAP, startBenchSites } from './harness/bench-sites.ts';
import { LEAST_STYLE, serveStyle } from './harness/bench-style.ts';
import type { Benchmark, Contender } from './harness/benchmark.ts';
import { shippedPlaces } from './harness/shipped-places.ts';
import { watchStart } from './harness/watch-start.ts';

/** What the first visit of the national map of social places takes, MapLibre included. */
const NATIONAL_MAP_KB = 507;
/** What anybody's phone may be asked to read before it shows something useful. */
const FIRST_KB = 40;
const SETTLED_MS = 3000;

/** Scripts of a first visit as a host sends them, in kB after gzip. */
interface Scripts {
  /** Asked for before the places were painted. */
  readonly first: number;
  readonly all: number;
}

async function visitOnce(browser: Browser, address: string, count: number): Promise<Scripts> {
  const tab = await openTab(browser);
  /** By address: when it was first asked for, in milliseconds since 1970. */
  const scripts = new Map<string, number>();
  tab.page.on('request', (request) => {
    const url = request.url();
    if (/\.m?js$/.test(new URL(url).pathname) && !scripts.has(url)) scripts.set(url, Date.now());
  });
  await serveStyle(tab, LEAST_STYLE);
  await tab.page.addInitScript(watchStart, count);
  await visit(tab, address);
  await waitPainted(tab);
  const drawnAt = await tab.page.evaluate(() => performance.timeOrigin + (window.drawnAt ?? NaN));
  await tab.page.waitForTimeout(SETTLED_MS);
  await tab.close();
  let [first, all] = [0, 0];
  for (const [url, askedAt] of scripts) {
    const kilobytes = gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length / 1000;
    all += kilobytes;
    if (askedAt <= drawnAt) first += kilobytes;
  }
  return { first, all };
}

function scriptsBenchmark(name: string, limit: number, value: (scripts: Scripts) => number): Benchmark {
  return {
    name,
    unit: 'kb',
    size: 0,
    targets: {},
    limit,
    mostRounds: 1,
    growth: [],
    prepare: async () => {
      const sites = await startBenchSites(null);
      const browser = await launchBenchBrowser();
      const { located, venues } = shippedPlaces();
      const toContender = (contender: string): Contender => {
        const count = contender === 'ours' ? located : venues;
        const read = (): Promise<Scripts> =>
          visitOnce(browser, sites.addressOf(contender, BASEMAP.id), count);
        return {
          check: async () => {
            const { first, all } = await read();
            assert.ok(first > 1 && all >= first, 'no page paints places without a script');
          },
          measure: async () => ({ value: value(await read()) }),
        };
      };
      return {
        ours: toContender('ours'),
        peers: {
          'maplibre-papaparse': toContender('maplibre-papaparse'),
          'leaflet-markercluster': toContender('leaflet-markercluster'),
        },
        close: async () => {
          await browser.close();
          await sites.close();
        },
      };
    },
  };
}

export const firstBytes = scriptsBenchmark('first-bytes', FIRST_KB, ({ first }) => first);
export const allBytes = scriptsBenchmark('all-bytes', NATIONAL_MAP_KB, ({ all }) => all);
