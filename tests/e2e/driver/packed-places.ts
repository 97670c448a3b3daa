import { expect, type Locator, type Page } from '@playwright/test';
import { distanceMetres } from '../../../src/domain/geo/distance.ts';
import type { LonLat } from '../../../src/domain/geo/lon-lat.ts';
import { boundsOfSight } from '../../../src/domain/geo/sight.ts';
import { walkingReachMetres } from '../../../src/domain/geo/walking.ts';
import type { PlaceTable } from '../../../src/domain/place-table.ts';
import { ar } from '../../../src/i18n/roaming/ar.ts';
import { fr, type RoamingMessages } from '../../../src/i18n/roaming/fr.ts';
import type { CartoPage } from './carto-page.ts';
import type { MapPane } from './map-pane.ts';

/** The address tells where the map looks to less than so many CSS pixels. */
const PIXELS = 2;

/** A map of more places than it has at hand: what it says of them, and what is true. */
export class PackedPlaces {
  readonly words: RoamingMessages;
  readonly #carto: CartoPage;
  readonly #table: PlaceTable;

  constructor(carto: CartoPage, table: PlaceTable, language: 'fr' | 'ar' = 'fr') {
    this.#carto = carto;
    this.#table = table;
    this.words = { fr, ar }[language];
  }

  sentence(which: keyof RoamingMessages): Locator {
    return this.#carto.page.getByText(this.words[which], { exact: true }).first();
  }

  get nearer(): Locator {
    return this.#carto.button(this.words.goNearer);
  }

  get back(): Locator {
    return this.#carto.button(this.words.goBack);
  }

  /** How many places of all have an issue, by its number; all of them without. */
  countAll(bit?: number): number {
    return this.#count([-180, -90, 180, 90], bit);
  }

  /** How many places are so many minutes on foot from a start, at most. */
  countWithin([lon, lat]: LonLat, minutes: number): number {
    const { size, pointLon, pointLat } = this.#table;
    const reach = walkingReachMetres(minutes);
    let count = 0;
    for (let place = 0; place < size; place++) {
      if (distanceMetres(lon, lat, pointLon[place] ?? 0, pointLat[place] ?? 0) <= reach) count++;
    }
    return count;
  }

  /** Waits until the page counts what lies where its address looks, and draws as many. */
  async expectInSight(bit?: number): Promise<void> {
    await expect(async () => {
      const address = await this.#carto.address();
      const [, zoom, lat, lon] = (/#([\d.]+)\/([-\d.]+)\/([-\d.]+)/.exec(address) ?? []).map(Number);
      const box = await this.#carto.map.region.boundingBox();
      if (zoom === undefined || lat === undefined || lon === undefined || box === null) {
        throw new Error('the address says no view');
      }
      const countWith = (more: number): number => {
        const [width, height] = [box.width + more, box.height + more];
        return this.#count(boundsOfSight({ zoom, lat, lon, width, height }), bit);
      };
      const count = await this.#carto.list.count();
      expect(count).toBeGreaterThanOrEqual(countWith(-2 * PIXELS));
      expect(count).toBeLessThanOrEqual(countWith(2 * PIXELS));
      expect(await this.#carto.map.drawn()).toBe(count);
    }).toPass({ timeout: 10_000 });
  }

  #count([west, south, east, north]: readonly [number, number, number, number], bit?: number): number {
    const { size, pointLon, pointLat, issueMask } = this.#table;
    let count = 0;
    for (let place = 0; place < size; place++) {
      const [lon = 0, lat = 0, mask = 0] = [pointLon[place], pointLat[place], issueMask[place]];
      if (lon < west || lon > east || lat < south || lat > north) continue;
      if (bit === undefined || ((mask >>> bit) & 1) === 1) count++;
    }
    return count;
  }
}

/** Tells how many views a page has asked its worker for. */
export async function countLooks(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const post = Reflect.get(Worker.prototype, 'postMessage') as (...said: unknown[]) => void;
    Reflect.set(Worker.prototype, 'postMessage', function (this: Worker, ...said: unknown[]) {
      const [message] = said;
      if (typeof message === 'object' && message !== null && Reflect.get(message, 'kind') === 'look') {
        performance.mark('look');
      }
      post.apply(this, said);
    });
  });
  return () => page.evaluate(() => performance.getEntriesByName('look').length);
}

/** Keeps a file back until there is a map: it may be the last to come, as on a slow network. */
export async function onceMapIsThere(page: Page, map: MapPane, file: string): Promise<void> {
  await page.route(file, async (route) => {
    await map.settled(['sketch']);
    await route.continue();
  });
}
