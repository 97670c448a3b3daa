import assert from 'node:assert/strict';
import type { Browser } from '@playwright/test';
import {
  bringToRest,
  launchBenchBrowser,
  openTab,
  visit,
  waitDrawn,
  type BenchTab,
} from './harness/bench-browser.ts';
import { BASEMAP, startBenchSites, type BenchSites } from './harness/bench-sites.ts';
import { benchStyle, serveStyle } from './harness/bench-style.ts';
import type { Benchmark, Contender } from './harness/benchmark.ts';
import { dragMap, readCamera, type Drag } from './harness/drag-map.ts';
import { generatePlaces } from './harness/places-csv.ts';
import { processorMs } from './harness/processor-time.ts';

const DRAG: Drag = { frames: 60, radius: 120, turns: 1, stepMs: 40 };

async function openMap(
  browser: Browser,
  sites: BenchSites,
  contender: string,
  count: number,
): Promise<BenchTab> {
  const tab = await openTab(browser);
  await serveStyle(tab, benchStyle());
  await visit(tab, sites.addressOf(contender, BASEMAP.id));
  await waitDrawn(tab, count);
  // Ours says so itself; the bare map says that it is drawn by its count of none.
  if (contender === 'ours') await tab.page.locator('[data-map=ready]').waitFor({ state: 'attached' });
  return tab;
}

/**
 * A frame while the map is dragged, basemap and places together, beside the same basemap alone: the processor time of
 * page, compositor and graphics in software. A page hands over frames faster than they are drawn, so that a clock in it
 * tells little.
 */
export const pan: Benchmark = {
  name: 'pan-100k',
  unit: 'ms',
  size: 100_000,
  targets: { 'bare-map': 1.15 },
  growth: [1000, 10_000, 100_000],
  prepare: async (size, alone) => {
    const sites = await startBenchSites(generatePlaces(size));
    const browser = await launchBenchBrowser();
    const ours = await openMap(browser, sites, 'ours', size);
    const toBareMap = async (): Promise<BenchTab> => {
      const tab = await openMap(browser, sites, 'bare-map', 0);
      // As large as the map beside the list, and no larger.
      const box = await ours.page.locator('.maplibregl-canvas').boundingBox();
      if (box !== null) await tab.page.setViewportSize({ width: box.width, height: box.height });
      return tab;
    };
    const toContender = (name: string, tab: BenchTab): Contender => {
      return {
        check: async () => {
          await bringToRest(tab);
          const before = await tab.page.evaluate(readCamera);
          await tab.page.evaluate(dragMap, { ...DRAG, turns: 0.5 });
          // The camera is told once the map has come to rest.
          await bringToRest(tab);
          assert.notEqual(await tab.page.evaluate(readCamera), before, `${name} does not move`);
        },
        measure: async () => {
          await bringToRest(tab);
          const before = await processorMs(browser);
          const longestTask = await tab.page.evaluate(dragMap, DRAG);
          const value = ((await processorMs(browser)) - before) / DRAG.frames;
          return { value, notes: { longest_task_ms: longestTask } };
        },
      };
    };
    return {
      ours: toContender('ours', ours),
      peers: alone ? {} : { 'bare-map': toContender('bare-map', await toBareMap()) },
      close: async () => {
        await browser.close();
        await sites.close();
      },
    };
  },
};
