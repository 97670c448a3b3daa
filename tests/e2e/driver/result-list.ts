import { expect, type Locator, type Page } from '@playwright/test';
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

  /** The rows in sight; each has a heading, which a list inside a row has not. */
  get #rows(): Locator {
    return this.region.getByRole('listitem').filter({ has: this.#page.getByRole('heading') });
  }

  async loaded(): Promise<void> {
    await this.#rows.first().waitFor();
  }

  /** Waits until what scrolls through a list of any length has taken over its first rows. */
  async scrolls(): Promise<void> {
    await expect(this.region.locator(':scope > [role=listitem]')).toHaveCount(0);
  }

  /** The link of the place at a position, among those that are in sight. */
  link(position: number): Locator {
    return this.#rows.nth(position).getByRole('link').first();
  }

  async name(position: number): Promise<string> {
    return (await this.link(position).textContent()) ?? '';
  }

  /** How high the list is with all that is out of sight, in CSS pixels. */
  height(): Promise<number> {
    return this.region.evaluate((list) => list.scrollHeight);
  }

  /** How many places the list has, those included that are out of sight; waits until there are some. */
  async size(): Promise<number> {
    await this.loaded();
    const size = await this.#rows.first().getAttribute('aria-setsize');
    return size === null ? this.#rows.count() : Number(size);
  }

  /** The text of every place of the list, from the first: scrolls through it as a reader does. */
  async readAll(): Promise<string[]> {
    await this.loaded();
    await this.scrolls();
    return this.region.evaluate(async (list) => {
      let scroller: Element = list;
      while (scroller.parentElement !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
        scroller = scroller.parentElement;
      }
      const painted = async (): Promise<void> => {
        // Twice: once for the list to notice the scroll, once for the rows that it then makes.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      };
      const read = new Map<string, string>();
      scroller.scrollTop = 0;
      for (let top = -1; top !== scroller.scrollTop;) {
        await painted();
        top = scroller.scrollTop;
        const rows = [...list.querySelectorAll('li, [role=listitem]')].filter((row) =>
          row.querySelector('h2, h3, h4'),
        );
        for (const [index, row] of rows.entries()) {
          read.set(row.getAttribute('aria-posinset') ?? String(index), row.textContent);
        }
        scroller.scrollTop += scroller.clientHeight * 0.9;
      }
      return [...read.values()];
    });
  }

  /** How many of these rows are places that can be on the map. */
  countLocated(rows: readonly string[]): number {
    return rows.filter((row) => !row.includes(this.#words().notLocated)).length;
  }

  /** Scrolls until a place's link is there: a long list draws only what is near. */
  async reveal(name: string): Promise<void> {
    await this.loaded();
    await this.region.evaluate(async (list, wanted) => {
      const scroller = list.parentElement ?? list;
      for (let top = 0; top <= scroller.scrollHeight; top += scroller.clientHeight / 2) {
        scroller.scrollTop = top;
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        if ([...list.querySelectorAll('a')].some((link) => link.textContent === wanted)) return;
      }
    }, name);
  }

  /** Looks at forty stretches of a list however long, so that each is drawn. */
  async glance(): Promise<void> {
    await this.loaded();
    await this.region.evaluate(async (list) => {
      const scroller = list.parentElement ?? list;
      for (let step = 0; step <= 40; step++) {
        scroller.scrollTop = (scroller.scrollHeight * step) / 40;
        await new Promise(requestAnimationFrame);
      }
    });
  }
}
