import { furtherConstraints } from './further-constraints.ts';
import { distancesFrom, sortByDistance } from './list-order.ts';
import { createSearch } from './search-text.ts';

/** What answers a filter that asks further than columns of bits: it comes after the places. */
export const FINDER = { createSearch, distancesFrom, furtherConstraints, sortByDistance };
export type Finder = typeof FINDER;
