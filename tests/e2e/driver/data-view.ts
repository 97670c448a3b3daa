import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { ar } from '../../../src/i18n/data/ar.ts';
import { en } from '../../../src/i18n/data/en.ts';
import { fr, type DataMessages } from '../../../src/i18n/data/fr.ts';
import { tr } from '../../../src/i18n/data/tr.ts';
import type { Language } from './carto-page.ts';
import { GeocodePanel } from './geocode-panel.ts';

const WORDS: Readonly<Record<Language, DataMessages>> = { fr, en, ar, tr };

export interface BroughtFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The page where a visitor brings files of their own. */
export class DataView {
  readonly words: DataMessages;
  readonly geocode: GeocodePanel;
  readonly #page: Page;

  constructor(page: Page, language: Language = 'fr') {
    this.#page = page;
    this.words = WORDS[language];
    this.geocode = new GeocodePanel(page, this.words.geocode);
  }

  get chooseButton(): Locator {
    return this.#page.getByRole('button', { name: this.words.choose });
  }

  get report(): Locator {
    return this.#page.getByRole('table', { name: this.words.report });
  }

  get result(): Locator {
    return this.#page.getByRole('heading', { name: this.words.result });
  }

  button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** The rows of the report, without its header. */
  get lines(): Locator {
    return this.report.locator('tbody').getByRole('row');
  }

  /** One of the figures about a file: "sur la carte". */
  figure(name: string, label: string): Locator {
    return this.file(name).locator('dl > div').filter({ hasText: label }).getByRole('definition');
  }

  /** The part of the page about one file. */
  file(name: string): Locator {
    return this.#page
      .getByRole('article')
      .filter({ has: this.#page.getByRole('heading', { level: 3, name, exact: true }) });
  }

  async choose(...files: readonly BroughtFile[]): Promise<void> {
    await this.begin(...files);
    await this.result.waitFor();
  }

  /** Chooses files without waiting for what they give. */
  async begin(...files: readonly BroughtFile[]): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.chooseButton.click();
    await (
      await chooser
    ).setFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })),
    );
  }

  /** Lets a file go over the page, as from a folder. */
  async drop({ name, content }: BroughtFile): Promise<void> {
    const bytes = [...Buffer.from(content)];
    const transfer = await this.#page.evaluateHandle(
      ({ name, bytes }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], name, { type: 'text/csv' }));
        return transfer;
      },
      { name, bytes },
    );
    await this.chooseButton.waitFor();
    await this.#page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    await this.#page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await this.result.waitFor();
  }

  async paste(table: string): Promise<void> {
    await this.#page.getByText(this.words.paste, { exact: true }).click();
    await this.#page.getByRole('textbox', { name: this.words.pasteLabel }).fill(table);
    await this.button(this.words.pasteRead).click();
    await this.result.waitFor();
  }

  /** Clicks a button that downloads; answers the file's name and text. */
  async download(button: string): Promise<{ name: string; text: string }> {
    const started = this.#page.waitForEvent('download');
    await this.button(button).click();
    const download = await started;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
