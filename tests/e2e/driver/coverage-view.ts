import type { Locator, Page } from '@playwright/test';
import { ar } from '../../../src/i18n/coverage/ar.ts';
import { en } from '../../../src/i18n/coverage/en.ts';
import { fr, type CoverageMessages } from '../../../src/i18n/coverage/fr.ts';
import { tr } from '../../../src/i18n/coverage/tr.ts';
import type { Language } from './carto-page.ts';
import { chooseNeighbourhood } from './choose-neighbourhood.ts';

const WORDS: Readonly<Record<Language, CoverageMessages>> = { fr, en, ar, tr };

/** A page, or a frame in one. */
type Around = Pick<Page, 'getByRole'>;

/** The table of neighbourhoods and issues, and the panel of a cell. */
export class CoverageView {
  readonly words: CoverageMessages;
  readonly #page: Around;

  constructor(page: Around, language: Language = 'fr') {
    this.#page = page;
    this.words = WORDS[language];
  }

  /** By the beginning of its caption. */
  get table(): Locator {
    return this.#page.getByRole('table', { name: this.words.caption('').trim() });
  }

  /** The rows of neighbourhoods that are made. */
  get rows(): Locator {
    return this.table
      .locator('tbody')
      .getByRole('row')
      .filter({ has: this.#page.getByRole('button') });
  }

  /** Scrolls the table to a part of its height, from 0 to 1. */
  async scrollTo(part: number): Promise<void> {
    const scroller = this.#page.getByRole('region', { name: this.words.table });
    await scroller.evaluate((element, at) => {
      element.scrollTop = at * (element.scrollHeight - element.clientHeight);
    }, part);
  }

  row(neighbourhood: string): Locator {
    return this.rows.filter({
      has: this.#page.getByRole('rowheader').getByText(neighbourhood, { exact: true }),
    });
  }

  /** The cell of a neighbourhood in the column of an issue, counted from 0. */
  cell(neighbourhood: string, issue: number): Locator {
    return this.row(neighbourhood).getByRole('button').nth(issue);
  }

  /** What all cells of a row show, without their signs. */
  async figures(row: Locator): Promise<string[]> {
    const texts = await row.getByRole('button').allInnerTexts();
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** How the cells of a row stand, by the code of each level. */
  levels(row: Locator): Promise<(string | undefined)[]> {
    return row.getByRole('button').evaluateAll((cells) => cells.map((cell) => cell.dataset['level']));
  }

  header(label: string): Locator {
    return this.table.getByRole('columnheader', { name: label });
  }

  get territory(): Locator {
    return this.table.locator('tfoot').getByRole('row');
  }

  async sortBy(label: string): Promise<void> {
    await this.header(label).getByRole('button').click();
  }

  async measure(name: keyof CoverageMessages['measures']): Promise<void> {
    await this.#page.getByRole('radio', { name: this.words.measures[name] }).check({ force: true });
  }

  async minutes(minutes: number): Promise<void> {
    await this.#page
      .getByRole('radio', { name: this.words.minutes(minutes), exact: true })
      .check({ force: true });
  }

  panel(neighbourhood: string): Locator {
    return this.#page.getByRole('region', { name: neighbourhood });
  }

  /** The heading of the open panel. */
  heading(neighbourhood: string): Locator {
    return this.panel(neighbourhood).getByRole('heading', { level: 2 });
  }

  /** A line of the comparison: both figures and the difference. */
  async compared(neighbourhood: string, line: string): Promise<string[]> {
    const row = this.panel(neighbourhood).getByRole('row').filter({ hasText: line });
    return row.getByRole('cell').allInnerTexts();
  }

  async compareWith(neighbourhood: string, other: string): Promise<void> {
    const select = this.panel(neighbourhood).getByRole('combobox', { name: this.words.compare });
    await chooseNeighbourhood(select, other);
  }

  get legend(): Locator {
    return this.#page.getByRole('list', { name: this.words.legend });
  }
}
