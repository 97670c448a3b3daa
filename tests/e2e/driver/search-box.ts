import type { Locator, Page } from '@playwright/test';
import { ar as arPage } from '../../../src/i18n/page/ar.ts';
import { ar } from '../../../src/i18n/search/ar.ts';
import { fr, type SearchMessages } from '../../../src/i18n/search/fr.ts';
import type { CartoPage } from './carto-page.ts';

/** The search box with its suggestions, as a person finds them. */
export class SearchBox {
  readonly #page: Page;
  readonly #carto: CartoPage;

  constructor(carto: CartoPage) {
    this.#carto = carto;
    this.#page = carto.page;
  }

  get words(): SearchMessages {
    return this.#carto.words === arPage ? ar : fr;
  }

  /** The field once suggestions can come. */
  get field(): Locator {
    return this.#page.getByRole('combobox', { name: this.#carto.words.search });
  }

  get list(): Locator {
    return this.#page.getByRole('listbox', { name: this.words.suggestions });
  }

  option(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name });
  }

  group(group: keyof SearchMessages['groups']): Locator {
    return this.list.getByRole('group', { name: this.words.groups[group] });
  }

  get active(): Locator {
    return this.list.getByRole('option', { selected: true });
  }

  /** What a screen reader is told about the suggestions. */
  announced(count: number): Locator {
    return this.#page.locator('[aria-live=polite]', { hasText: this.words.available(count) });
  }

  /** Types letter by letter, as on a keyboard. */
  async type(text: string): Promise<void> {
    await this.field.focus();
    await this.#page.keyboard.type(text);
  }

  /** Lets the time pass in which a question to the service would leave. */
  async pauseOver(): Promise<void> {
    await this.#page.waitForTimeout(600);
  }
}
