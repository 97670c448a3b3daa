import assert from 'node:assert/strict';
import type { PlaceTable } from '../../src/domain/place-table.ts';
import { boundsOfSight, type Sight } from '../../src/domain/geo/sight.ts';
import { packedSite } from '../fixtures/packed-site.ts';
import { launchBenchBrowser, openTab, visit, type BenchTab } from './harness/bench-browser.ts';
import { startProduct } from './harness/bench-sites.ts';
import type { Benchmark, Sample } from './harness/benchmark.ts';
import { stepTo } from './harness/step-map.ts';

const ZOOM = 15.5;
/** Every so many places one is in the middle of a view. */
const STRIDE = 37;
/** The map shows what lies where the address says, to less than so many CSS pixels. */
const PIXELS = 2;

function countInside(table: PlaceTable, sight: Sight): number {
  const [west, south, east, north] = boundsOfSight(sight);
  let count = 0;
  for (let point = 0; point < table.pointLon.length; point++) {
    const [lon = 0, lat = 0] = [table.pointLon[point], table.pointLat[point]];
    if (lon >= west && lon <= east && lat >= south && lat <= north) count++;
  }
  return count;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Views where so many places lie, each with another number of them than the one before. */
function* viewsOf(
  table: PlaceTable,
  size: { readonly width: number; readonly height: number },
): Generator<Sight & Range, never> {
  let before: Range = { least: 0, most: 0 };
  for (let turn = 1; ; turn++) {
    const point = (turn * STRIDE) % table.pointLon.length;
    const sight = { ...size, lon: table.pointLon[point] ?? 0, lat: table.pointLat[point] ?? 0, zoom: ZOOM };
    const grown = (pixels: number): Sight => ({
      ...sight,
      width: size.width + 2 * pixels,
      height: size.height + 2 * pixels,
    });
    const range = { least: countInside(table, grown(-PIXELS)), most: countInside(table, grown(PIXELS)) };
    if (range.least <= before.most && before.least <= range.most) continue;
    before = range;
    yield { ...sight, ...range };
  }
}

async function sizeOfMap({ page }: BenchTab): Promise<{ readonly width: number; readonly height: number }> {
  const box = await page.locator('[data-map=sketch]').boundingBox();
  return box ?? assert.fail('there is no map');
}

/** The map goes to another part of a packed file: until its places are listed, counted and painted. */
export const packStep: Benchmark = {
  name: 'pack-step-1m',
  unit: 'ms',
  size: 1_000_000,
  // Nobody beside us reads so many places without a server of their own.
  targets: {},
  growth: [100_000, 1_000_000],
  prepare: async (size) => {
    const { table, files } = packedSite(size);
    const site = await startProduct(files);
    const browser = await launchBenchBrowser();
    const tab = await openTab(browser);
    await tab.page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(tab, `${site.origin}/?basemap=sketch#4/45.75/4.85`);
    await tab.page.locator(`[data-drawn="${String(size)}"]`).waitFor({ state: 'attached' });
    const views = viewsOf(table, await sizeOfMap(tab));
    const fetched = { requests: 0, bytes: 0 };
    tab.page.on('response', (response) => {
      if (!response.url().endsWith('.fgb')) return;
      fetched.requests++;
      fetched.bytes += Number(response.headers()['content-length']);
    });
    const step = async (): Promise<Sample> => {
      const { value: view } = views.next();
      const before = { ...fetched };
      const { ms, longestTask } = await Promise.race([tab.page.evaluate(stepTo, view), tab.failed]);
      const notes = {
        places: view.most,
        requests: fetched.requests - before.requests,
        fetched_kb: (fetched.bytes - before.bytes) / 1000,
        longest_task_ms: longestTask,
      };
      return { value: ms, notes };
    };
    return {
      ours: {
        check: async () => {
          assert.ok((await step()).value > 0);
        },
        measure: step,
      },
      peers: {},
      close: async () => {
        await browser.close();
        await site.close();
      },
    };
  },
};
