import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';
import type { Host } from './host.svelte.ts';
import type { OwnFiles, OwnFilesTools } from './own-files.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** Handed down the tree, never kept in a module: two maps on one page have two of each. */
export const [explorerOf, provideExplorer] = createContext<Explorer>();
export const [preferencesOf, providePreferences] = createContext<Preferences>();
export const [hostOf, provideHost] = createContext<Host>();
/** Where a visitor's own files are kept once they bring some, and what reading them needs from outside. */
export interface OwnFilesShelf {
  kept: OwnFiles | null;
  /** Comes when it is first asked for: most visitors bring no file. */
  readonly tools: () => Promise<OwnFilesTools>;
}

export const [ownFilesOf, provideOwnFiles] = createContext<OwnFilesShelf>();
