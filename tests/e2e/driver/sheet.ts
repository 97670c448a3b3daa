import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/page/fr.ts';

/** The sheet of results on a phone. */
export class Sheet {
  readonly #page: Page;
  readonly #words: () => Messages;

  constructor(page: Page, words: () => Messages) {
    this.#page = page;
    this.#words = words;
  }

  get handle(): Locator {
    const { sheetLarger, sheetSmaller } = this.#words();
    return this.#page
      .getByRole('button', { name: sheetLarger })
      .or(this.#page.getByRole('button', { name: sheetSmaller }));
  }

  /** From the bottom of the screen to the top of the sheet, as a share of the screen's height. */
  async share(): Promise<number> {
    const box = await this.handle.boundingBox();
    const height = this.#page.viewportSize()?.height ?? 1;
    return box === null ? 0 : (height - box.y) / height;
  }

  /** Pulls the sheet by its handle; up is negative. */
  async drag(byPixels: number): Promise<void> {
    const box = await this.handle.boundingBox();
    if (box === null) throw new Error('The sheet has no handle to pull');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x, y + byPixels, { steps: 8 });
    await this.#page.mouse.up();
  }
}
