import type { Locator, Page } from '@playwright/test';
import { ar } from '../../../src/i18n/page/ar.ts';
import { en } from '../../../src/i18n/page/en.ts';
import { fr, type Messages } from '../../../src/i18n/page/fr.ts';
import { tr } from '../../../src/i18n/page/tr.ts';
import { MapPane } from './map-pane.ts';
import { PlacePanel } from './place-panel.ts';
import { readNumber } from './read-number.ts';
import { ResultList } from './result-list.ts';
import { Sheet } from './sheet.ts';
import type { Watch } from './watch-page.ts';

export type Language = 'fr' | 'en' | 'ar' | 'tr';
const WORDS: Readonly<Record<Language, Messages>> = { fr, en, ar, tr };

export type View = keyof Messages['views'];

/** The map as a person finds it: by what things are called and what they do, in the language of the page. */
export class CartoPage {
  readonly page: Page;
  readonly watch: Watch;
  readonly origin: string;
  readonly map: MapPane;
  readonly list: ResultList;
  readonly sheet: Sheet;
  #words: Messages = fr;

  constructor(page: Page, watch: Watch, origin: string) {
    this.page = page;
    this.watch = watch;
    this.origin = origin;
    const words = (): Messages => this.#words;
    this.map = new MapPane(page, words);
    this.list = new ResultList(page, words);
    this.sheet = new Sheet(page, words);
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
    await this.list.loaded();
    // What comes once the places are painted.
    await this.list.scrolls();
    await this.view('map').waitFor();
    return this;
  }

  /** What stands behind the origin in the address bar. */
  async address(): Promise<string> {
    await this.addressNoted();
    return decodeURIComponent(this.page.url().replace(this.origin, ''));
  }

  async parameter(name: string): Promise<string | null> {
    await this.addressNoted();
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** Addresses are noted once what they show is painted. */
  async addressNoted(): Promise<void> {
    await this.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
  }

  async back(): Promise<void> {
    await this.addressNoted();
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.addressNoted();
    await this.page.goForward();
  }

  async reload(): Promise<void> {
    await this.addressNoted();
    await this.page.reload();
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
  }

  /** What has the focus now. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Presses Tab until the focus is on something whose name begins so; answers how many it took. */
  async tabTo(name: string, most = 60): Promise<number> {
    for (let stops = 1; stops <= most; stops++) {
      await this.press('Tab');
      if ((await this.focusedName()).startsWith(name)) return stops;
    }
    throw new Error(`No tab stop is called ${name} within ${String(most)}`);
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
    if (view === 'map' || view === 'list') await this.list.loaded();
    else await this.page.getByRole('main').getByRole('heading').first().waitFor();
    await this.page.waitForLoadState('load');
  }

  // Search and filters

  get searchBox(): Locator {
    return this.page
      .getByRole('searchbox', { name: this.#words.search })
      .or(this.page.getByRole('combobox', { name: this.#words.search }));
  }

  /** Searches as somebody does who wants the results: Enter puts the suggestions away. */
  async search(text: string): Promise<void> {
    await this.searchBox.fill(text);
    await this.searchBox.press('Enter');
  }

  get issues(): Locator {
    return this.page.getByRole('group', { name: this.#words.issues }).getByRole('checkbox');
  }

  /** An issue by its name, which a count follows. */
  issue(name: string): Locator {
    return this.page
      .getByRole('group', { name: this.#words.issues })
      .getByRole('checkbox', { name: new RegExp(`^${escapeRegExp(name)} \\(`) });
  }

  async toggleIssue(name: string): Promise<void> {
    await this.#toggle(this.issue(name));
  }

  async toggleFirstIssue(): Promise<void> {
    await this.#toggle(this.issues.first());
  }

  /** The box itself may be drawn by its label: a person clicks what is seen. */
  async #toggle(box: Locator): Promise<void> {
    await box.setChecked(!(await box.isChecked()), { force: true });
  }

  /** The number in brackets that an issue's name ends with. */
  async issueCount(name: string): Promise<number> {
    return readNumber((await this.issue(name).getAttribute('aria-label')) ?? '');
  }

  async clearAll(): Promise<void> {
    await this.page.getByRole('button', { name: this.#words.clearAll }).first().click();
  }

  // Places

  async openPlace(name: string): Promise<PlacePanel> {
    await this.list.region.getByRole('link', { name, exact: true }).first().click();
    return this.place(name);
  }

  place(name: string): PlacePanel {
    return new PlacePanel(this.page, this.#words, name);
  }

  // What goes wrong, and settings

  get retry(): Locator {
    return this.page.getByRole('button', { name: this.#words.retry }).first();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** All that the page shows as text, what stands in for scripts included. */
  get body(): Locator {
    return this.page.locator('body');
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

  /** CSS pixels by which the page is wider than its window. */
  overflowX(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
