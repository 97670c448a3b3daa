import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/page/fr.ts';

export type MapState = 'loading' | 'ready' | 'sketch' | 'failed';

/** The map: what it says about itself, and its buttons. */
export class MapPane {
  readonly #page: Page;
  readonly #words: () => Messages;

  constructor(page: Page, words: () => Messages) {
    this.#page = page;
    this.#words = words;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: this.#words().map, exact: true });
  }

  /** Waits for the first of the states named. */
  async settled(states: readonly MapState[], timeoutMs = 8000): Promise<void> {
    await expect(this.region).toHaveAttribute('data-map', new RegExp(`^(${states.join('|')})$`), {
      timeout: timeoutMs,
    });
  }

  /** How many places are drawn. */
  async drawn(): Promise<number> {
    return Number(await this.region.getAttribute('data-drawn'));
  }

  async expectDrawn(count: number, timeoutMs = 8000): Promise<void> {
    await expect(this.region).toHaveAttribute('data-drawn', String(count), { timeout: timeoutMs });
  }

  async zoomIn(): Promise<void> {
    await this.region.getByRole('button', { name: this.#words().zoomIn }).click();
  }

  async zoomOut(): Promise<void> {
    await this.region.getByRole('button', { name: this.#words().zoomOut }).click();
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name });
  }

  /** How many times Tab stops inside the map. */
  tabStops(): Promise<number> {
    return this.region.evaluate((region) => {
      const all = region.querySelectorAll<HTMLElement>('a[href], button, input, select, [tabindex]');
      return [...all].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length;
    });
  }

  /** True where something is drawn in the middle of a canvas: not every pixel there is the same. */
  async isPainted(): Promise<boolean> {
    return this.region.locator('canvas').evaluateAll((canvases) =>
      canvases.some((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return false;
        const { width, height } = canvas;
        const middle = canvas.getContext('2d')?.getImageData(width / 2, height / 2, 64, 64);
        const pixels = new Uint32Array(middle?.data.buffer ?? new ArrayBuffer(4));
        return pixels.some((pixel) => pixel !== pixels[0]);
      }),
    );
  }
}
