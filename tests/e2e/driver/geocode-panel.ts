import type { Locator, Page } from '@playwright/test';
import type { GeocodeMessages } from '../../../src/i18n/geocode/fr.ts';

/** The part of the page "Données" that looks for positions by address. */
export class GeocodePanel {
  readonly region: Locator;
  readonly heading: Locator;
  readonly table: Locator;
  readonly words: GeocodeMessages;

  constructor(page: Page, words: GeocodeMessages) {
    this.words = words;
    this.region = page.getByRole('region', { name: words.heading });
    this.heading = this.region.getByRole('heading', { name: words.heading });
    this.table = this.region.getByRole('table', { name: words.heading });
  }

  get ask(): Locator {
    return this.region.getByRole('button', { name: this.words.ask });
  }

  get askRest(): Locator {
    return this.region.getByRole('button', { name: this.words.askRest });
  }

  get cancel(): Locator {
    return this.region.getByRole('button', { name: this.words.cancel });
  }

  get progress(): Locator {
    return this.region.getByRole('progressbar', { name: this.words.asking });
  }

  get failure(): Locator {
    return this.region.getByRole('alert');
  }

  get status(): Locator {
    return this.region.getByRole('status').first();
  }

  row(place: string): Locator {
    return this.table.getByRole('row').filter({ hasText: place });
  }

  accept(place: string): Locator {
    return this.region.getByRole('button', { name: this.words.acceptFor(place), exact: true });
  }

  refuse(place: string): Locator {
    return this.region.getByRole('button', { name: this.words.refuseFor(place), exact: true });
  }

  see(place: string): Locator {
    return this.region.getByRole('link', { name: this.words.seePlace(place), exact: true });
  }
}
