import { createContext } from 'svelte';
import type { AskAddresses } from './address-search.svelte.ts';
import type { Asides } from './asides.svelte.ts';
import type { Beginning } from './beginning.ts';
import type { CoverageShelf } from './coverage-shelf.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Host } from './host.svelte.ts';
import type { Near } from './near.svelte.ts';
import type { OwnFiles, OwnFilesTools } from './own-files.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** Where a visitor's own files are kept once they bring some, and what reading them needs from outside. */
export interface OwnFilesShelf {
  kept: OwnFiles | null;
  /** Comes when it is first asked for: most visitors bring no file. */
  readonly tools: () => Promise<OwnFilesTools>;
}

/** All that a page hands down its tree, never kept in a module: two maps on one page have two of each. */
export interface PageParts {
  readonly host: Host;
  readonly explorer: Explorer;
  readonly near: Near;
  readonly preferences: Preferences;
  readonly beginning: Beginning;
  readonly asides: Asides;
  readonly coverage: CoverageShelf;
  readonly ownFiles: OwnFilesShelf;
  /** How the address service is asked; its script comes with the first question. */
  readonly askAddresses: AskAddresses;
}

export const [partsOf, providePage] = createContext<PageParts>();
export const hostOf = (): Host => partsOf().host;
export const explorerOf = (): Explorer => partsOf().explorer;
export const nearOf = (): Near => partsOf().near;
export const preferencesOf = (): Preferences => partsOf().preferences;
export const beginningOf = (): Beginning => partsOf().beginning;
export const asidesOf = (): Asides => partsOf().asides;
export const coverageOf = (): CoverageShelf => partsOf().coverage;
export const ownFilesOf = (): OwnFilesShelf => partsOf().ownFiles;
export const askAddressesOf = (): AskAddresses => partsOf().askAddresses;
