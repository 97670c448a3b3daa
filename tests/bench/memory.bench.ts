import assert from 'node:assert/strict';
import { ISSUE_IDS } from '../fixtures/build-place.ts';
import { launchBenchBrowser, type BenchTab } from './harness/bench-browser.ts';
import { BASEMAP, ISOLATED, startBenchSites } from './harness/bench-sites.ts';
import type { Benchmark, Contender } from './harness/benchmark.ts';
import { clickIssue, openContender } from './filter.bench.ts';
import { generatePlaces } from './harness/places-csv.ts';

const CHANGES = 50;
/** More than this, and something is kept at every change. */
const MOST_GROWTH_MB = 2;
const BYTES_PER_MB = 2 ** 20;

/** Everything that a page holds, its workers, its DOM and what typed arrays point to included, in MB. */
async function usedMb({ page, session }: BenchTab): Promise<number> {
  // Twice: what the first sweep frees may hold the last tie to something else.
  for (let sweep = 0; sweep < 2; sweep++) await session.send('HeapProfiler.collectGarbage');
  const bytes = await page.evaluate(async () => {
    if (!crossOriginIsolated) throw new Error('memory is told to isolated pages only');
    // Not yet among the types of the DOM.
    const measure: unknown = Reflect.get(performance, 'measureUserAgentSpecificMemory');
    if (typeof measure !== 'function') throw new Error('this browser does not tell its memory');
    const told: unknown = await measure.call(performance);
    return typeof told === 'object' && told !== null && 'bytes' in told ? Number(told.bytes) : NaN;
  });
  return bytes / BYTES_PER_MB;
}

/** Clicks on an issue and off again, one issue after the other. */
async function changeFilter(tab: BenchTab, times: number): Promise<void> {
  for (let change = 0; change < times; change++) {
    await clickIssue(tab, change % 2 === 0 ? (ISSUE_IDS[(change >> 1) % ISSUE_IDS.length] ?? null) : null);
  }
}

/** What a page holds once its places are loaded and their filter has changed fifty times. */
export const memory: Benchmark = {
  name: 'memory-100k',
  unit: 'mb',
  size: 100_000,
  targets: { 'maplibre-papaparse': 1 / 2 },
  mostRounds: 3,
  growth: [1000, 10_000, 100_000],
  prepare: async (size, alone) => {
    const places = generatePlaces(size);
    const sites = await startBenchSites(places, ISOLATED);
    const browser = await launchBenchBrowser(true);
    const toContender = (name: string): Contender => ({
      check: async () => {
        const tab = await openContender(browser, sites, name, places);
        await clickIssue(tab, ISSUE_IDS[0]);
        const shown = await tab.page.evaluate(() => window.bench?.countShown());
        assert.equal(shown, places.countByIssue.get(ISSUE_IDS[0]));
        await tab.close();
      },
      measure: async () => {
        const tab = await openContender(browser, sites, name, places, BASEMAP.id);
        if (name === 'ours') await tab.page.locator('[data-map=ready]').waitFor({ state: 'attached' });
        await changeFilter(tab, 10);
        const early = await usedMb(tab);
        await changeFilter(tab, CHANGES - 10);
        const value = await usedMb(tab);
        await tab.close();
        const growth = value - early;
        if (name === 'ours') assert.ok(growth < MOST_GROWTH_MB, `${String(growth)} MB more after 40 changes`);
        return { value, notes: { after_10_changes_mb: early } };
      },
    });
    const peers = alone ? [] : ['maplibre-papaparse', 'maplibre-papaparse-lean'];
    return {
      ours: toContender('ours'),
      peers: Object.fromEntries(peers.map((peer) => [peer, toContender(peer)])),
      close: async () => {
        await browser.close();
        await sites.close();
      },
    };
  },
};
