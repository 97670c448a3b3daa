import { createContext } from 'svelte';
import type { Asides } from './asides.svelte.ts';
import type { AskAddresses } from './address-search.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Near } from './near.svelte.ts';
import type { OwnFiles, OwnFilesTools } from './own-files.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** Handed down the tree, never kept in a module: two maps on one page have two of each. */
export const [explorerOf, provideExplorer] = createContext<Explorer>();
export const [nearOf, provideNear] = createContext<Near>();
export const [preferencesOf, providePreferences] = createContext<Preferences>();
export const [asidesOf, provideAsides] = createContext<Asides>();
/** Where a visitor's own files are kept once they bring some, and what reading them needs from outside. */
export interface OwnFilesShelf {
  kept: OwnFiles | null;
  /** Comes when it is first asked for: most visitors bring no file. */
  readonly tools: () => Promise<OwnFilesTools>;
}

export const [ownFilesOf, provideOwnFiles] = createContext<OwnFilesShelf>();

/** How the address service is asked; its script comes with the first question. */
export const [askAddressesOf, provideAskAddresses] = createContext<AskAddresses>();
