import assert from 'node:assert/strict';
import type { Browser } from '@playwright/test';
import { ISSUE_IDS } from '../fixtures/build-place.ts';
import {
  bringToRest,
  launchBenchBrowser,
  openTab,
  visit,
  waitDrawn,
  type BenchTab,
} from './harness/bench-browser.ts';
import { startBenchSites, type BenchSites } from './harness/bench-sites.ts';
import { LEAST_STYLE, serveStyle } from './harness/bench-style.ts';
import type { Benchmark, Contender, Contest } from './harness/benchmark.ts';
import { driveProduct, readProduct } from './harness/filter-page.ts';
import { generatePlaces, type GeneratedPlaces } from './harness/places-csv.ts';

const [ISSUE] = ISSUE_IDS;

/** A page with its places loaded, as the benchmarks of filters and of memory use it. */
export async function openContender(
  browser: Browser,
  sites: BenchSites,
  contender: string,
  places: GeneratedPlaces,
  basemap?: string,
): Promise<BenchTab> {
  const tab = await openTab(browser);
  if (basemap !== undefined) await serveStyle(tab, LEAST_STYLE);
  await visit(tab, sites.addressOf(contender, basemap));
  await waitDrawn(tab, places.size);
  if (contender === 'ours') {
    // What comes after the places changes the picture and the list: icons, and what makes the list long.
    await tab.page.waitForFunction(
      () =>
        document.querySelector('[role=listitem] svg g') !== null &&
        document.querySelector('[role=list] > [role=listitem]') === null,
    );
    await tab.page.evaluate(driveProduct);
  }
  return tab;
}

export function clickIssue({ page }: BenchTab, issue: string | null): Promise<number> {
  return page.evaluate(async (wanted) => (await window.bench?.filter(wanted)) ?? NaN, issue);
}

/** The click on an issue and back, on one page that stays open. */
function toContender(tab: BenchTab, places: GeneratedPlaces, checkMore: () => Promise<void>): Contender {
  const shown = (): Promise<number | undefined> => tab.page.evaluate(() => window.bench?.countShown());
  return {
    check: async () => {
      await bringToRest(tab);
      assert.equal(await shown(), places.size);
      await clickIssue(tab, ISSUE);
      assert.equal(await shown(), places.countByIssue.get(ISSUE));
      await checkMore();
      await clickIssue(tab, null);
      assert.equal(await shown(), places.size);
    },
    measure: async () => {
      await bringToRest(tab);
      // A visitor's second click: the first after the others' turns finds nothing in the processor's caches.
      await clickIssue(tab, ISSUE);
      await clickIssue(tab, null);
      await bringToRest(tab);
      const value = await clickIssue(tab, ISSUE);
      await clickIssue(tab, null);
      return { value };
    },
  };
}

async function checkProduct(tab: BenchTab, places: GeneratedPlaces): Promise<void> {
  const filtered = await tab.page.evaluate(readProduct);
  const expected = places.countByIssue.get(ISSUE);
  assert.equal(filtered.status, expected, 'the status');
  assert.equal(filtered.listed, expected, 'the list');
  assert.deepEqual(filtered.byIssue, [...places.countByIssue.values()], 'the counts beside the issues');
  await clickIssue(tab, null);
  const all = await tab.page.evaluate(readProduct);
  assert.equal(all.listed, places.size, 'the list, nothing filtered');
  assert.notEqual(all.picture, filtered.picture, 'the map is drawn anew');
  await clickIssue(tab, ISSUE);
  const again = await tab.page.evaluate(readProduct);
  assert.equal(again.picture, filtered.picture, 'the same filter, the same picture');
}

async function contest(
  groups: Readonly<Record<string, { readonly contender: string; readonly size: number }>>,
): Promise<Contest> {
  const browser = await launchBenchBrowser();
  const bySize = new Map<number, { readonly places: GeneratedPlaces; readonly sites: BenchSites }>();
  const contenders: Record<string, Contender> = {};
  for (const [name, { contender, size }] of Object.entries(groups)) {
    let data = bySize.get(size);
    if (data === undefined) {
      const places = generatePlaces(size);
      data = { places, sites: await startBenchSites(places) };
      bySize.set(size, data);
    }
    const { places, sites } = data;
    const tab = await openContender(browser, sites, contender, places);
    const isOurs = contender === 'ours';
    contenders[name] = toContender(tab, places, () =>
      isOurs ? checkProduct(tab, places) : Promise.resolve(),
    );
  }
  const { ours, ...peers } = contenders;
  if (ours === undefined) throw new Error('no contest without ours');
  return {
    ours,
    peers,
    close: async () => {
      await browser.close();
      for (const { sites } of bySize.values()) await sites.close();
    },
  };
}

export const filter: Benchmark = {
  name: 'filter-100k',
  unit: 'ms',
  size: 100_000,
  targets: { 'leaflet-markercluster': 1 / 40, 'maplibre-cluster': 1 / 20 },
  growth: [1000, 10_000, 100_000, 1_000_000],
  prepare: (size, alone) =>
    contest({
      ours: { contender: 'ours', size },
      ...(alone
        ? {}
        : {
            'leaflet-markercluster': { contender: 'leaflet-markercluster', size },
            'maplibre-cluster': { contender: 'maplibre-cluster', size },
            'maplibre-cluster-lean': { contender: 'maplibre-cluster-lean', size },
            supercluster: { contender: 'supercluster', size },
          }),
    }),
};

/** The same click with ten times the places, beside ours with a tenth of them. */
export const filterMillion: Benchmark = {
  name: 'filter-1m',
  unit: 'ms',
  size: 1_000_000,
  targets: { 'filter-100k': 3 },
  growth: [],
  prepare: (size) =>
    contest({
      ours: { contender: 'ours', size },
      'filter-100k': { contender: 'ours', size: Math.round(size / 10) },
    }),
};
