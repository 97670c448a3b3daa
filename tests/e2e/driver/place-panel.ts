import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/page/fr.ts';

/** An open place. */
export class PlacePanel {
  readonly region: Locator;
  readonly heading: Locator;
  readonly #words: Messages;

  constructor(page: Page, words: Messages, name: string) {
    this.region = page
      .getByRole('region', { name, exact: true })
      .or(page.getByRole('dialog', { name, exact: true }));
    this.heading = this.region.getByRole('heading', { name, exact: true });
    this.#words = words;
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.region.getByRole('link', { name });
  }

  async close(): Promise<void> {
    await this.region.getByRole('button', { name: this.#words.close, exact: true }).click();
  }
}
