import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';
import type { OwnFiles } from './own-files.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** Handed down the tree, never kept in a module: two maps on one page have two of each. */
export const [explorerOf, provideExplorer] = createContext<Explorer>();
export const [preferencesOf, providePreferences] = createContext<Preferences>();
/** Comes when it is first asked for: most visitors bring no file. */
export const [ownFilesOf, provideOwnFiles] = createContext<() => Promise<OwnFiles>>();
