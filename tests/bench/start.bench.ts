import assert from 'node:assert/strict';
import type { Browser } from '@playwright/test';
import { launchBenchBrowser, openTab, visit, waitPainted } from './harness/bench-browser.ts';
import { BASEMAP, startBenchSites, type BenchSites } from './harness/bench-sites.ts';
import { LEAST_STYLE, serveStyle } from './harness/bench-style.ts';
import type { Benchmark, Contender, Contest, Sample } from './harness/benchmark.ts';
import { generatePlaces } from './harness/places-csv.ts';
import { peakMemoryMb, rendererIds } from './harness/renderer-memory.ts';
import { shippedPlaces } from './harness/shipped-places.ts';
import { readStart, watchStart } from './harness/watch-start.ts';
import { SLOW_3G, SLOW_4G, suffer, type Weather } from './harness/weather.ts';

/** After the places are painted, so long until nothing of the beginning is left to be seen (MapLibre comes late). */
const REST_MS = 3000;
/** A new tab loads windows of the browser's own, which would take the cores from a page that begins at once. */
const TAB_MS = 1500;

/** Ours with an online basemap, for which MapLibre comes. */
const WITH_BASEMAP = 'ours-with-basemap';

/** A visit of its own: nothing in the cache, nothing compiled. */
async function start(
  browser: Browser,
  sites: BenchSites,
  contender: string,
  count: number,
  weather: Weather | null,
): Promise<Sample> {
  const before = await rendererIds(browser);
  const tab = await openTab(browser);
  try {
    await tab.page.addInitScript(watchStart, count);
    if (weather !== null) await suffer(tab, weather);
    await tab.page.waitForTimeout(TAB_MS);
    if (contender === WITH_BASEMAP) {
      await serveStyle(tab, LEAST_STYLE);
      await visit(tab, sites.addressOf('ours', BASEMAP.id));
    } else await visit(tab, sites.addressOf(contender));
    await waitPainted(tab);
    await tab.page.waitForTimeout(REST_MS);
    const { painted, drawn, firstPaint, longestTask, blocking } = await tab.page.evaluate(readStart);
    const peak = await peakMemoryMb(browser, before);
    const notes = {
      first_paint_ms: firstPaint,
      places_ms: drawn,
      longest_task_ms: longestTask,
      blocking_ms: blocking,
    };
    return { value: painted, notes: peak === null ? notes : { ...notes, peak_mb: peak } };
  } finally {
    await tab.close();
  }
}

async function contest(
  contenders: readonly string[],
  sites: BenchSites,
  countOf: (contender: string) => number,
  weather: Weather | null,
): Promise<Contest> {
  const browser = await launchBenchBrowser();
  const toContender = (contender: string): Contender => {
    const visitOnce = (): Promise<Sample> => start(browser, sites, contender, countOf(contender), weather);
    return {
      check: async () => {
        // That all places are painted is what the visit waits for.
        assert.ok((await visitOnce()).value > 0);
      },
      measure: visitOnce,
    };
  };
  return {
    ours: toContender('ours'),
    peers: Object.fromEntries(contenders.map((contender) => [contender, toContender(contender)])),
    close: async () => {
      await browser.close();
      await sites.close();
    },
  };
}

const PEERS = [
  'maplibre-papaparse',
  'maplibre-papaparse-lean',
  'maplibre-papaparse-worker',
  'leaflet-markercluster',
] as const;

/** Navigation to all places painted and the list usable, with a file of so many places. */
export const startLarge: Benchmark = {
  name: 'start-100k',
  unit: 'ms',
  size: 100_000,
  targets: { 'maplibre-papaparse': 1 / 4, 'leaflet-markercluster': 1 / 6, floor: 1.6 },
  mostRounds: 7,
  growth: [1000, 10_000, 100_000],
  prepare: async (size, alone) => {
    const sites = await startBenchSites(generatePlaces(size));
    return contest(alone ? [] : [WITH_BASEMAP, ...PEERS, 'floor'], sites, () => size, null);
  },
};

/** The same with the places that the project ships, for those whose network or phone is slow. */
function startSlow(name: string, weather: Weather): Benchmark {
  return {
    name,
    unit: 'ms',
    size: 0,
    targets: {},
    mostRounds: 5,
    growth: [],
    prepare: async () => {
      const [sites, count] = [await startBenchSites(null), shippedPlaces()];
      const countOf = (contender: string): number => (contender === 'ours' ? count.located : count.venues);
      return contest(['maplibre-papaparse', 'leaflet-markercluster'], sites, countOf, weather);
    },
  };
}

export const startSlow4g = startSlow('start-slow-4g', SLOW_4G);
export const startSlow3g = startSlow('start-slow-3g', SLOW_3G);
