import type { FrameLocator, Locator, Page } from '@playwright/test';
import { fr as nearFr } from '../../../src/i18n/near/fr.ts';
import { fr } from '../../../src/i18n/page/fr.ts';
import { fr as embedFr } from '../../../src/i18n/embed/fr.ts';
import { CoverageView } from './coverage-view.ts';

/** What a map in a partner's page sent to it. */
export interface SentMessage {
  readonly source: string;
  readonly version: number;
  readonly type: string;
  readonly [detail: string]: unknown;
}

/** A map as a visitor of a partner's page finds it, in a frame or in an element. */
export class GuestMap {
  readonly #root: FrameLocator | Locator;

  constructor(root: FrameLocator | Locator) {
    this.#root = root;
  }

  get rows(): Locator {
    return this.#root.getByRole('list', { name: fr.results }).getByRole('link');
  }

  /** The row of a place by its whole name. */
  row(name: string): Locator {
    return this.#root.getByRole('list', { name: fr.results }).getByRole('link', { name, exact: true });
  }

  get status(): Locator {
    return this.#root.getByRole('status').first();
  }

  get map(): Locator {
    return this.#root.getByRole('region', { name: fr.map, exact: true });
  }

  get surface(): Locator {
    return this.#root.getByRole('application', { name: fr.map });
  }

  get hint(): Locator {
    return this.#root.locator('.map-hint');
  }

  get search(): Locator {
    // Suggestions come after the places: until then it is a plain field.
    return this.#root
      .getByRole('combobox', { name: fr.search })
      .or(this.#root.getByRole('searchbox', { name: fr.search }));
  }

  /** Enter closes what is proposed, over the results. */
  async searchFor(text: string): Promise<void> {
    await this.search.fill(text);
    await this.search.press('Enter');
  }

  get whole(): Locator {
    return this.#root.getByRole('link', { name: embedFr.openWhole });
  }

  get clearAll(): Locator {
    return this.#root.getByRole('button', { name: fr.clearAll });
  }

  issue(name: string): Locator {
    return this.#root.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  view(view: 'map' | 'list' | 'coverage'): Locator {
    return this.#root
      .getByRole('navigation', { name: fr.viewsLabel })
      .getByRole('link', { name: fr.views[view], exact: true });
  }

  place(name: string): Locator {
    return this.#root.getByRole('region', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.#root.getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.#root.getByRole('link', { name });
  }

  dialog(name: string): Locator {
    return this.#root.getByRole('dialog', { name, exact: true });
  }

  /** What the search proposes. */
  option(name: string | RegExp): Locator {
    return this.#root.getByRole('option', { name });
  }

  text(text: string): Locator {
    return this.#root.getByText(text, { exact: true });
  }

  /** Sheets of paper that are made at this moment, in a preview or to be printed. */
  get papers(): Locator {
    return this.#root.locator('article.paper');
  }

  get coverage(): CoverageView {
    // Roles are found through a shadow root as they are outside.
    return new CoverageView('page' in this.#root ? this.#root.page() : this.#root);
  }

  get nearMe(): Locator {
    return this.button(fr.nearMe);
  }

  get locateOnMap(): Locator {
    return this.button(fr.locateMe);
  }

  get minutes(): Locator {
    return this.#root.getByRole('combobox', { name: nearFr.minutes });
  }

  async startFromNeighbourhood(name: string): Promise<void> {
    await this.nearMe.click();
    const choice = this.#root.getByRole('combobox', { name: nearFr.neighbourhood });
    const option = choice.getByRole('option', { name }).first();
    await choice.selectOption((await option.getAttribute('value')) ?? '');
  }

  async startFromDevice(): Promise<void> {
    await this.nearMe.click();
    await this.button(nearFr.useDevice).click();
  }
}

/** A partner's page, of another origin than the map. */
export class PartnerPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  frame(index = 0): GuestMap {
    return new GuestMap(this.page.locator('iframe').nth(index).contentFrame());
  }

  /** Roles are found through a shadow root as they are outside. */
  element(selector = 'carto-quartiers'): GuestMap {
    return new GuestMap(this.page.locator(selector));
  }

  /** The first map, whichever way it stands in the page. */
  guest(door: 'iframe' | 'element'): GuestMap {
    return door === 'iframe' ? this.frame() : this.element();
  }

  /** Keeps what maps send to this page from now on; before the page is opened. */
  async listen(): Promise<void> {
    await this.page.addInitScript(() => {
      const heard: unknown[] = [];
      Reflect.set(window, 'heard', heard);
      if (window.parent !== window) return;
      addEventListener('message', ({ data }) => heard.push(data));
      for (const name of ['ready', 'select', 'filter', 'view', 'camera', 'error']) {
        addEventListener(`cq-${name}`, (event) => heard.push([event.type, (event as CustomEvent).detail]));
      }
    });
  }

  async heard(type: string): Promise<SentMessage[]> {
    const all = await this.page.evaluate(() => Reflect.get(window, 'heard') as SentMessage[]);
    return all.filter((message) => message.type === type);
  }

  /** All that this page was told, by messages and by events, as one text. */
  allHeard(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify(Reflect.get(window, 'heard')));
  }

  /** Says something to the first framed map, as the partner's own script would. */
  async say(message: unknown): Promise<void> {
    await this.page.evaluate((data) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    }, message);
  }

  /** One finger goes over the screen, as a hand does it. */
  async swipe(x: number, y: number, distance: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x, y });
    for (let step = 1; step <= 12; step++) {
      await touch('touchMove', { x, y: y + (distance * step) / 12 });
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch('touchEnd');
    await session.detach();
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => Math.round(scrollY));
  }

  steps(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }
}
