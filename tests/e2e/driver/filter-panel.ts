import type { Locator, Page } from '@playwright/test';
import { ar } from '../../../src/i18n/facets/ar.ts';
import { fr, type FacetMessages } from '../../../src/i18n/facets/fr.ts';
import type { CartoPage } from './carto-page.ts';

type Facet = keyof FacetMessages['facets'];

/** The filters behind their button, and what they leave above the results. */
export class FilterPanel {
  readonly #page: Page;
  readonly #carto: CartoPage;
  readonly #words: FacetMessages;

  constructor(page: Page, carto: CartoPage, language: 'fr' | 'ar' = 'fr') {
    this.#page = page;
    this.#carto = carto;
    this.#words = { fr, ar }[language];
  }

  /** Its name says how many filters are on. */
  get button(): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^${this.#carto.words.filters}`) });
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: this.#carto.words.filters, exact: true });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.show.waitFor();
  }

  group(facet: Facet): Locator {
    return this.dialog.getByRole('group', { name: this.#words.facets[facet], exact: true });
  }

  /** A choice by its whole name, its count included: "Association (12)". */
  choice(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name, exact: true });
  }

  choices(facet: Facet): Locator {
    return this.group(facet).getByRole('checkbox');
  }

  async find(facet: Facet, text: string): Promise<void> {
    await this.group(facet).getByRole('searchbox').fill(text);
  }

  async seeAll(facet: Facet): Promise<void> {
    await this.group(facet).getByRole('button').click();
  }

  get openNow(): Locator {
    return this.dialog.getByRole('switch', { name: new RegExp(`^${this.#words.openNow}`) });
  }

  get free(): Locator {
    return this.dialog.getByRole('switch', { name: new RegExp(`^${this.#words.free}`) });
  }

  /** The button at the foot that says how many places one gets. */
  get show(): Locator {
    return this.dialog.getByRole('button').last();
  }

  get chips(): Locator {
    return this.#page.getByRole('list', { name: this.#words.chosen }).getByRole('button');
  }

  chip(choice: string): Locator {
    return this.#page.getByRole('button', { name: this.#words.remove(choice), exact: true });
  }

  /** "Sans « Gratuit » : 2 lieux" */
  wayBack(choices: readonly string[], count: number): Locator {
    return this.#page.getByRole('button', { name: this.#words.without(choices, count), exact: true });
  }
}
