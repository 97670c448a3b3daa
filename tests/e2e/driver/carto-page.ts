import type { Locator, Page } from '@playwright/test';
import { ar } from '../../../src/i18n/page/ar.ts';
import { en } from '../../../src/i18n/page/en.ts';
import { fr, type Messages } from '../../../src/i18n/page/fr.ts';
import { MapPane } from './map-pane.ts';
import { PlacePanel } from './place-panel.ts';
import type { Watch } from './watch-page.ts';

export type Language = 'fr' | 'en' | 'ar';
const WORDS: Readonly<Record<Language, Messages>> = { fr, en, ar };

export type View = keyof Messages['views'];

/** The map as a person finds it: by what things are called and what they do, in the language of the page. */
export class CartoPage {
  readonly page: Page;
  readonly watch: Watch;
  readonly origin: string;
  readonly map: MapPane;
  #words: Messages = fr;

  constructor(page: Page, watch: Watch, origin: string) {
    this.page = page;
    this.watch = watch;
    this.origin = origin;
    this.map = new MapPane(page, () => this.#words);
  }

  get words(): Messages {
    return this.#words;
  }

  /** Opens an address (`?issues=emploi`); it is enough that the page has come, places may still be loading. */
  async open(address = '', language: Language = 'fr'): Promise<this> {
    this.#words = WORDS[language];
    await this.page.goto(`${this.origin}/${address}`, { waitUntil: 'domcontentloaded' });
    return this;
  }

  /** Opens an address and waits until the places are listed. */
  async explore(address = '', language: Language = 'fr'): Promise<this> {
    await this.open(address, language);
    await this.#places().first().waitFor();
    return this;
  }

  /** What stands behind the origin in the address bar. */
  address(): string {
    return decodeURIComponent(this.page.url().replace(this.origin, ''));
  }

  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
  }

  /** What has the focus now. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Presses Tab until the focus is on something so named; answers how many it took. */
  async tabTo(name: RegExp, most = 60): Promise<number> {
    for (let stops = 1; stops <= most; stops++) {
      await this.press('Tab');
      if (name.test(await this.focusedName())) return stops;
    }
    throw new Error(`No tab stop is called ${String(name)} within ${String(most)}`);
  }

  /** The name of what has the focus, as far as a person would read it. */
  focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
    });
  }

  skipLink(label: string): Locator {
    return this.page.getByRole('link', { name: label, exact: true });
  }

  // The views

  view(view: View): Locator {
    return this.page
      .getByRole('navigation', { name: this.#words.viewsLabel })
      .getByRole('link', { name: this.#words.views[view], exact: true });
  }

  async go(view: View): Promise<void> {
    await this.view(view).click();
  }

  /** Waits until a view shows what it is for. */
  async ready(view: View): Promise<void> {
    if (view === 'map' || view === 'list') await this.#places().first().waitFor();
    else await this.page.getByRole('main').getByRole('heading').first().waitFor();
    await this.page.waitForLoadState('load');
  }

  // Search and filters

  get searchBox(): Locator {
    return this.page
      .getByRole('searchbox', { name: this.#words.search })
      .or(this.page.getByRole('combobox', { name: this.#words.search }));
  }

  async search(text: string): Promise<void> {
    await this.searchBox.fill(text);
  }

  get issues(): Locator {
    return this.page.getByRole('group', { name: this.#words.issues }).getByRole('checkbox');
  }

  /** An issue by the beginning of its name: a count follows it. */
  issue(name: string): Locator {
    return this.page
      .getByRole('group', { name: this.#words.issues })
      .getByRole('checkbox', { name: new RegExp(`^${name} \\(`) });
  }

  async toggleIssue(name: string): Promise<void> {
    // Where the box itself is drawn by its label, a person clicks the label.
    await this.issue(name).setChecked(!(await this.issue(name).isChecked()), { force: true });
  }

  /** The number in brackets that an issue's name ends with. */
  async issueCount(name: string): Promise<number> {
    return toNumber((await this.issue(name).getAttribute('aria-label')) ?? '');
  }

  async clearAll(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.clearAll }).first().click();
  }

  // The results

  get status(): Locator {
    return this.page.getByRole('status').first();
  }

  /** The number that the status says. */
  async count(): Promise<number> {
    return toNumber((await this.status.textContent()) ?? '');
  }

  get results(): Locator {
    return this.page.getByRole('list', { name: this.#words.results });
  }

  #places(): Locator {
    return this.results.getByRole('listitem');
  }

  result(position: number): Locator {
    return this.#places().nth(position).getByRole('link').first();
  }

  /** How many places the list has, those included that are out of sight. */
  async listed(): Promise<number> {
    if ((await this.#places().count()) === 0) return 0;
    const size = await this.#places().first().getAttribute('aria-setsize');
    return size === null ? this.#places().count() : Number(size);
  }

  /** Every place of the list with its text: scrolls through it as a reader does. */
  async readAll(): Promise<Map<string, string>> {
    const read = new Map<string, string>();
    const total = await this.listed();
    while (read.size < total) {
      const before = read.size;
      for (const row of await this.#places().all()) {
        const position = await row.getAttribute('aria-posinset');
        read.set(position ?? String(read.size), await row.innerText());
      }
      await this.#places().last().scrollIntoViewIfNeeded();
      if (read.size === before) await this.page.mouse.wheel(0, 400);
    }
    return read;
  }

  async openPlace(name: string): Promise<PlacePanel> {
    await this.results.getByRole('link', { name, exact: true }).click();
    return this.place(name);
  }

  /** How many of the listed places can be on the map. */
  async drawable(): Promise<number> {
    const rows = [...(await this.readAll()).values()];
    return rows.filter((row) => !row.includes(this.#words.notLocated)).length;
  }

  place(name: string): PlacePanel {
    return new PlacePanel(this.page, this.#words, name);
  }

  // What goes wrong, and settings

  get retry(): Locator {
    return this.page.getByRole('button', { name: this.#words.retry }).first();
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }

  async setLanguage(name: string, language: Language): Promise<void> {
    await this.#openSettings();
    await this.page.getByRole('radio', { name, exact: true }).check({ force: true });
    this.#words = WORDS[language];
  }

  async #openSettings(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.settings, exact: true }).click();
  }

  get document(): Locator {
    return this.page.locator('html');
  }

  /** The sheet of a phone: how much of the screen it covers, and its handle. */
  get sheetHandle(): Locator {
    const { sheetLarger, sheetSmaller } = this.#words;
    return this.page
      .getByRole('button', { name: sheetLarger })
      .or(this.page.getByRole('button', { name: sheetSmaller }));
  }

  /** Pulls the sheet by its handle; up is negative. */
  async dragSheet(byPixels: number): Promise<void> {
    const box = await this.sheetHandle.boundingBox();
    if (box === null) throw new Error('The sheet has no handle to pull');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x, y + byPixels, { steps: 8 });
    await this.page.mouse.up();
  }

  /** CSS pixels by which the page is wider than its window. */
  overflowX(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** From the bottom of the screen to the top of the sheet, as a share of the screen's height. */
  async sheetShare(): Promise<number> {
    const box = await this.sheetHandle.boundingBox();
    const height = this.page.viewportSize()?.height ?? 1;
    return box === null ? 0 : (height - box.y) / height;
  }
}

/** The digits of a text, thousands spaces left out; 0 where there are none. */
function toNumber(text: string): number {
  const digits = /\d[\d\s.,\u00a0\u202f]*/.exec(text)?.[0] ?? '0';
  return Number(digits.replaceAll(/\D/g, ''));
}
