import { GROUPS, type Group } from './groups.ts';

/** What to take back of a filter that keeps nothing, and how many places then come. */
export interface WayBack {
  readonly groups: readonly Group[];
  readonly count: number;
}

const NAMES = Object.keys(GROUPS).filter(isGroup);

function isGroup(name: string): name is Group {
  return Object.hasOwn(GROUPS, name);
}

/** The fewest choices first, then those that bring most places back; none that takes back what is not free to go. */
export function waysBack(failed: Uint16Array, most: number, isFree: (group: Group) => boolean): WayBack[] {
  const counts = new Map<number, number>();
  for (const mask of failed) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  counts.delete(0);
  const masks = [...counts.keys()];
  return masks
    .map((mask) => ({
      groups: NAMES.filter((name) => (mask & GROUPS[name]) !== 0),
      count: masks.reduce((sum, other) => ((other & ~mask) === 0 ? sum + (counts.get(other) ?? 0) : sum), 0),
    }))
    .filter(({ groups }) => groups.every(isFree))
    .sort((one, other) => one.groups.length - other.groups.length || other.count - one.count)
    .filter(({ groups }, _, [best]) => groups.length === best?.groups.length)
    .slice(0, most);
}
