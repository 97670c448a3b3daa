import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { ar } from '../../../src/i18n/coverage-out/ar.ts';
import { en } from '../../../src/i18n/coverage-out/en.ts';
import { fr, type CoverageOutMessages } from '../../../src/i18n/coverage-out/fr.ts';
import { tr } from '../../../src/i18n/coverage-out/tr.ts';
import type { Language } from './carto-page.ts';
import { chooseNeighbourhood } from './choose-neighbourhood.ts';

const WORDS: Readonly<Record<Language, CoverageOutMessages>> = { fr, en, ar, tr };

export type ToolName = 'whatIf' | 'spots' | 'charts' | 'exports' | 'sheet';

/** What can be done with coverage: imagine, decide, show, take away. */
export class CoverageTools {
  readonly words: CoverageOutMessages;
  readonly #page: Page;

  constructor(page: Page, language: Language = 'fr') {
    this.#page = page;
    this.words = WORDS[language];
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: this.words.tools });
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  async open(tool: ToolName): Promise<void> {
    const { whatIf, spots, charts, exports, sheet } = this.words;
    const names = {
      whatIf: whatIf.short,
      spots: spots.short,
      charts: charts.title,
      exports: exports.title,
      sheet: sheet.short,
    };
    await this.button(names[tool]).click();
  }

  get issue(): Locator {
    return this.region.getByRole('combobox', { name: this.words.issue });
  }

  /** Puts a place in the middle of a neighbourhood. */
  async putIn(neighbourhood: string): Promise<void> {
    await this.#withoutMap();
    const { inNeighbourhood, add } = this.words.whatIf;
    const form = this.#form(inNeighbourhood);
    await chooseNeighbourhood(form.getByRole('combobox'), neighbourhood);
    await form.getByRole('button', { name: add }).click();
  }

  /** Puts a place at coordinates, as they are typed. */
  async putAt(coordinates: string): Promise<void> {
    await this.#withoutMap();
    const form = this.#form(this.words.whatIf.coordinates);
    await form.getByRole('textbox').fill(coordinates);
    await form.getByRole('button', { name: this.words.whatIf.add }).click();
  }

  /** The places that are being tried. */
  get imagined(): Locator {
    return this.region.getByRole('region', { name: this.words.whatIf.list }).locator('ol > li');
  }

  /** What they change, a line for each issue. */
  get effects(): Locator {
    return this.region.getByRole('region', { name: this.words.whatIf.list }).locator('ul > li');
  }

  positionOf(at: number): Locator {
    return this.imagined.nth(at).getByRole('textbox');
  }

  get proposals(): Locator {
    return this.region.locator('ol > li').filter({ has: this.#page.getByRole('heading', { level: 3 }) });
  }

  /** The cell of a neighbourhood and an issue, by how its sentence begins. */
  cell(neighbourhood: string, column: number): Locator {
    return this.#page
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name: neighbourhood }) })
      .getByRole('button')
      .nth(column);
  }

  /** Clicks a button that downloads; answers the file. */
  async download(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const started = this.#page.waitForEvent('download');
    await this.button(button).click();
    const download = await started;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async #withoutMap(): Promise<void> {
    const summary = this.region.getByText(this.words.whatIf.otherwise);
    if (!(await this.#form(this.words.whatIf.coordinates).isVisible())) await summary.click();
  }

  #form(label: string): Locator {
    return this.region.locator('form').filter({ hasText: label });
  }
}
