import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../../../src/i18n/page/fr.ts';
import { readNumber } from './read-number.ts';

/** The places found: how many the page says they are, and the list of them. */
export class ResultList {
  readonly #page: Page;
  readonly #words: () => Messages;

  constructor(page: Page, words: () => Messages) {
    this.#page = page;
    this.#words = words;
  }

  get status(): Locator {
    return this.#page.getByRole('status').first();
  }

  /** The number that the status says. */
  async count(): Promise<number> {
    return readNumber((await this.status.textContent()) ?? '');
  }

  get region(): Locator {
    return this.#page.getByRole('list', { name: this.#words().results });
  }

  get #rows(): Locator {
    return this.region.getByRole('listitem');
  }

  async loaded(): Promise<void> {
    await this.#rows.first().waitFor();
  }

  /** The link of the place at a position, among those that are in sight. */
  link(position: number): Locator {
    return this.#rows.nth(position).getByRole('link').first();
  }

  async name(position: number): Promise<string> {
    return (await this.link(position).textContent()) ?? '';
  }

  /** How many places the list has, those included that are out of sight. */
  async size(): Promise<number> {
    if ((await this.#rows.count()) === 0) return 0;
    const size = await this.#rows.first().getAttribute('aria-setsize');
    return size === null ? this.#rows.count() : Number(size);
  }

  /** The text of every place of the list: scrolls through it as a reader does. */
  async readAll(): Promise<string[]> {
    const read = new Map<string, string>();
    const size = await this.size();
    while (read.size < size) {
      const rows = await this.#rows.evaluateAll((all) =>
        all.map((row) => [row.getAttribute('aria-posinset') ?? '', row.textContent] as const),
      );
      for (const [position, text] of rows) read.set(position, text);
      await this.#rows.last().evaluate((row) => {
        row.scrollIntoView({ block: 'start' });
      });
      await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    return [...read.values()];
  }

  /** How many of the listed places can be on the map. */
  async drawable(): Promise<number> {
    const rows = await this.readAll();
    return rows.filter((row) => !row.includes(this.#words().notLocated)).length;
  }
}
