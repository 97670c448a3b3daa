import type { FrameLocator, Locator, Page } from '@playwright/test';
import { fr } from '../../../src/i18n/builder/fr.ts';
import type { EmbedWay } from '../../../src/domain/share/embed-snippets.ts';

/** The view "Intégrer": settings, preview and snippets. */
export class BuilderView {
  readonly #page: Page;
  readonly words = fr;

  constructor(page: Page) {
    this.#page = page;
  }

  check(name: string): Locator {
    return this.#page.getByRole('main').getByRole('checkbox', { name, exact: true });
  }

  field(name: string): Locator {
    return this.#page.getByRole('main').getByLabel(name, { exact: true });
  }

  code(way: EmbedWay): Locator {
    return this.#page.getByRole('group', { name: fr.ways[way], exact: true });
  }

  copy(way: EmbedWay): Locator {
    return this.#page.getByRole('button', { name: fr.copyWay(fr.ways[way]), exact: true });
  }

  get preview(): FrameLocator {
    return this.#page.frameLocator(`iframe[title="${fr.previewTitle}"]`);
  }

  /** Pastes a policy and answers what the page says about it. */
  async checkPolicy(policy: string): Promise<string> {
    await this.#page.getByText(fr.policy).click();
    await this.field(fr.policyLabel).fill(policy);
    return this.#page.getByRole('main').getByRole('status').last().innerText();
  }
}
