import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { launchBenchBrowser, openTab, visit, waitPainted } from './harness/bench-browser.ts';
import { startBenchSites } from './harness/bench-sites.ts';
import type { Benchmark, Contender, Sample } from './harness/benchmark.ts';
import { shippedPlaces } from './harness/shipped-places.ts';
import { watchStart } from './harness/watch-start.ts';

/** What the first visit of the national map of social places takes, MapLibre included. */
const NATIONAL_MAP_KB = 507;
const SETTLED_MS = 3000;

/** Scripts as a host sends them, in kB after gzip: those that were there before the places, and all of a visit. */
export const firstBytes: Benchmark = {
  name: 'first-bytes',
  unit: 'kb',
  size: 0,
  targets: {},
  limit: 40,
  mostRounds: 1,
  growth: [],
  prepare: async () => {
    const sites = await startBenchSites(null);
    const browser = await launchBenchBrowser({ paced: true });
    const count = shippedPlaces();
    const visitOnce = async (contender: string): Promise<Sample> => {
      const tab = await openTab(browser);
      const scripts: { readonly address: string; readonly early: boolean }[] = [];
      let painted = false;
      tab.page.on('request', (request) => {
        const address = request.url();
        if (/\.m?js$/.test(new URL(address).pathname)) scripts.push({ address, early: !painted });
      });
      await tab.page.addInitScript(watchStart, contender === 'ours' ? count.located : count.venues);
      await visit(tab, sites.addressOf(contender));
      await waitPainted(tab);
      painted = true;
      await tab.page.waitForTimeout(SETTLED_MS);
      let [value, total] = [0, 0];
      for (const { address, early } of scripts) {
        const kilobytes = gzipSync(new Uint8Array(await (await fetch(address)).arrayBuffer())).length / 1000;
        total += kilobytes;
        if (early) value += kilobytes;
      }
      await tab.close();
      return { value, notes: { all_scripts_kb: total } };
    };
    const toContender = (name: string): Contender => ({
      check: async () => {
        const { value, notes } = await visitOnce(name);
        assert.ok(value > 1, 'no page without a script');
        if (name === 'ours') assert.ok((notes?.['all_scripts_kb'] ?? Infinity) < NATIONAL_MAP_KB);
      },
      measure: () => visitOnce(name),
    });
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
