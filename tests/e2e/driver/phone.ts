import type { Page } from '@playwright/test';
import { readCamera } from '../../../src/domain/share/address-camera.ts';
import { screenX, screenY, toViewport } from '../../../src/map/viewport.ts';
import type { CartoPage } from './carto-page.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a phone shows and hides. */
export class Phone {
  readonly #carto: CartoPage;
  readonly #page: Page;

  constructor(carto: CartoPage) {
    this.#carto = carto;
    this.#page = carto.page;
  }

  /** How far things have jumped of themselves since the page began: Chromium's cumulative layout shift. */
  shifts(): Promise<{ readonly score: number; readonly what: readonly string[] }> {
    return this.#page.evaluate(
      () =>
        new Promise((resolve) => {
          const what: string[] = [];
          let score = 0;
          new PerformanceObserver((list, observer) => {
            for (const entry of list.getEntries() as unknown as LayoutShift[]) {
              if (entry.hadRecentInput) continue;
              score += entry.value;
              what.push(
                ...entry.sources.map(({ node }) => node?.parentElement?.outerHTML.slice(0, 120) ?? ''),
              );
            }
            observer.disconnect();
            resolve({ score, what });
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve({ score, what });
          }, 500);
        }),
    );
  }

  /** Where the point of a place is on the screen, by the camera in the address. */
  async spotOf([lon, lat]: readonly [number, number]): Promise<Spot> {
    await this.#carto.addressNoted();
    const camera = readCamera(new URL(this.#page.url()).hash);
    const box = await this.#carto.map.region.boundingBox();
    if (camera === null || box === null) throw new Error('The address does not say where the map looks');
    const view = toViewport(camera, box.width, box.height);
    return { x: box.x + screenX(view, lon), y: box.y + screenY(view, lat) };
  }

  /** The part of the screen between what lies over the map above and below. */
  free(): Promise<{ readonly top: number; readonly bottom: number }> {
    return this.#page.evaluate(() => {
      const edge = (name: string): DOMRect | undefined =>
        document.querySelector(`[data-covers="${name}"]`)?.getBoundingClientRect();
      return { top: edge('top')?.bottom ?? 0, bottom: edge('bottom')?.top ?? innerHeight };
    });
  }

  /** Buttons, links and fields in sight that are smaller than a thumb needs, by name and size. */
  smallTargets(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('button, select, input, [role="button"]');
      return [...all].flatMap((element) => {
        const target = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
        const { width, height } = target.getBoundingClientRect();
        if (!element.checkVisibility() || width === 0 || (width >= 44 && height >= 43.5)) return [];
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return [`${name} ${String(width)} × ${String(height)}`];
      });
    });
  }
}

/** Chromium's own entry, which TypeScript does not know. */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}
