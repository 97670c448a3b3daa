import type { Locator, Page } from '@playwright/test';

/** A sheet of paper as it leaves the browser, without a printer. */
export class PaperSheet {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Counts what is printed instead of asking for a printer; before the page is opened. */
  async install(): Promise<void> {
    await this.#page.addInitScript(() => {
      let prints = 0;
      Object.defineProperty(globalThis, 'prints', { get: () => prints });
      window.print = () => {
        prints++;
      };
    });
  }

  prints(): Promise<number> {
    return this.#page.evaluate(() => (globalThis as unknown as { prints: number }).prints);
  }

  /** Waits until whatever makes paper has come: until then the browser prints the page as it is. */
  async ready(): Promise<void> {
    await this.#page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      const isMade = document.querySelector('article h1') !== null;
      dispatchEvent(new Event('afterprint'));
      return isMade;
    });
  }

  /** What a browser does when it prints: says so, then shows the page as on paper. */
  async show(): Promise<void> {
    await this.ready();
    await this.#page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await this.#page.emulateMedia({ media: 'print' });
  }

  async putAway(): Promise<void> {
    await this.#page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await this.#page.emulateMedia({ media: 'screen' });
  }

  /** The browser's own PDF: how many pages it has. */
  async pages(): Promise<number> {
    await this.ready();
    const pdf = await this.#page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }

  get article(): Locator {
    return this.#page.getByRole('article').filter({ has: this.#page.getByRole('heading', { level: 1 }) });
  }

  get title(): Locator {
    return this.article.getByRole('heading', { level: 1 });
  }

  /** Name of each entry of the list, in its order. */
  get names(): Locator {
    return this.article.getByRole('list').getByRole('heading', { level: 2 });
  }

  picture(name: string): Locator {
    return this.article.getByRole('img', { name });
  }

  /** How many pixels of a drawing are dark: none where it was left empty. */
  darkPixels(picture: Locator): Promise<number> {
    return picture.locator('canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data =
        (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 255) < 60 && (data[at + 3] ?? 0) > 200) dark++;
      }
      return dark;
    });
  }
}
