import { createContext } from 'svelte';
import type { BegunMap } from '../../map/begun-map.ts';

/** The map that was begun before the page had come; null where there is none. */
export const [begunMapOf, provideBegunMap] = createContext<Promise<BegunMap | null> | null>();
