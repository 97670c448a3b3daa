import type { Locator, Page } from '@playwright/test';
import { ar } from '../../../src/i18n/near/ar.ts';
import { en } from '../../../src/i18n/near/en.ts';
import { fr, type NearMessages } from '../../../src/i18n/near/fr.ts';
import type { Messages } from '../../../src/i18n/page/fr.ts';
import type { CartoPage } from './carto-page.ts';

const WORDS: Readonly<Record<string, NearMessages>> = { 'fr-FR': fr, 'en-GB': en, 'ar-MA': ar };

/** Distances: where they start, how far one looks, and how to choose another start. */
export class NearMe {
  readonly #carto: CartoPage;
  readonly #page: Page;

  constructor(carto: CartoPage) {
    this.#carto = carto;
    this.#page = carto.page;
  }

  get words(): NearMessages {
    return WORDS[this.#pageWords.locale] ?? fr;
  }

  get #pageWords(): Messages {
    return this.#carto.words;
  }

  /** The button on the map. */
  get locateOnMap(): Locator {
    return this.#carto.map.button(this.#pageWords.locateMe);
  }

  get menu(): Locator {
    return this.#page.getByRole('button', { name: this.#pageWords.nearMe, exact: true });
  }

  get useDevice(): Locator {
    return this.#page.getByRole('button', { name: this.words.useDevice });
  }

  async startFromDevice(): Promise<void> {
    await this.menu.click();
    await this.useDevice.click();
  }

  async startPicking(): Promise<void> {
    await this.menu.click();
    await this.#page.getByRole('button', { name: this.words.pickPoint }).click();
    await this.takeMiddle.waitFor();
  }

  async startFromNeighbourhood(name: string): Promise<void> {
    await this.menu.click();
    const choice = this.#page.getByRole('combobox', { name: this.words.neighbourhood });
    const option = choice.getByRole('option', { name }).first();
    await choice.selectOption((await option.getAttribute('value')) ?? '');
  }

  get takeMiddle(): Locator {
    return this.#page.getByRole('button', { name: this.words.takeMiddle });
  }

  get cancel(): Locator {
    return this.#page.getByRole('button', { name: this.words.cancel });
  }

  get end(): Locator {
    return this.#page.getByRole('button', { name: this.words.end });
  }

  /** "Depuis ma position", as the strip above the list says it. */
  start(name: string): Locator {
    return this.#page.getByText(name, { exact: true });
  }

  get minutes(): Locator {
    return this.#page.getByRole('combobox', { name: this.words.minutes });
  }

  get explanation(): Locator {
    return this.#page.getByRole('button', { name: this.words.howEstimated });
  }

  /** What went wrong, and what to do instead. */
  get fault(): Locator {
    return this.#page.getByRole('alert');
  }

  faultButton(name: string): Locator {
    return this.fault.getByRole('button', { name });
  }

  get surface(): Locator {
    return this.#carto.map.region.getByRole('application');
  }

  /** Metres on foot as the rows of the list say them, in its order; those without are left out. */
  async metresInList(): Promise<number[]> {
    const rows = await this.#carto.list.readAll();
    return rows.flatMap((row) => {
      const said =
        /(?:environ|about|حوالي)\D*?[\d.,]+[^·]*· ([\d.,]+)\s(m|km|متر)|environ ([\d.,]+) km/u.exec(row);
      if (said === null) return [];
      const number = Number((said[1] ?? said[3] ?? '').replace(',', '.'));
      return [said[2] === 'm' || said[2] === 'متر' ? number : number * 1000];
    });
  }
}

/** A device that never answers, as indoors or while its owner hesitates. */
export async function withSilentDevice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(Geolocation.prototype, 'getCurrentPosition', () => undefined);
  });
}

/** A device that does not know where it is. */
export async function withLostDevice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(
      Geolocation.prototype,
      'getCurrentPosition',
      (_found: PositionCallback, failed: PositionErrorCallback) => {
        failed({ code: 2, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      },
    );
  });
}

/** A page that is not secure: the browser then keeps positions to itself. */
export async function withoutSecureContext(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'isSecureContext', { value: false });
  });
}
