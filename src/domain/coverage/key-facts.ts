import type { LonLat } from '../geo/lon-lat.ts';
import { bestSpots } from './best-spots.ts';
import { measuresAt, type Coverage } from './coverage.ts';
import type { Ground } from './ground.ts';
import type { ShareMinutes } from './reach.ts';
import type { Supply } from './supply.ts';

const MINUTES: ShareMinutes = 10;

/** The issue that fewest residents find within ten minutes, among those that somebody looked for. */
interface Weakest {
  /** Index of the issue. */
  readonly issue: number;
  readonly share10: number;
  /** Residents who do not find it within ten minutes, null where nobody knows how many live there. */
  readonly without: number | null;
  /** Metres on foot to the nearest place, null where there is none. */
  readonly nearestMetres: number | null;
  /** What one place more would bring at its best position; null where it would bring nobody nearer, or nobody knows. */
  readonly bestSpot: { readonly residents: number; readonly position: LonLat } | null;
}

/** What a meeting about a neighbourhood should know first. */
export interface KeyFacts {
  /** Null where nobody looked for any issue: then nothing can be said of what is missing. */
  readonly weakest: Weakest | null;
  /** Indices of the issues for which nobody looked, of those that are spoken of. */
  readonly unsearched: readonly number[];
}

/**
 * Grounds and coverage of the same neighbourhoods; the best spot is sought for this one alone. `issues`: indices of
 * those that are spoken of.
 */
export function keyFacts(
  grounds: readonly Ground[],
  supply: Supply,
  today: Coverage,
  neighbourhood: number,
  issues: readonly number[],
): KeyFacts {
  const all = issues.map((issue) => ({ issue, ...measuresAt(today, neighbourhood, issue) }));
  const searched = all.filter(({ level }) => level !== 'unknown');
  const unsearched = all.filter(({ level }) => level === 'unknown').map(({ issue }) => issue);
  const [weakest] = searched.sort((a, b) => shareOf(a) - shareOf(b) || farness(b) - farness(a));
  const ground = grounds[neighbourhood];
  if (weakest === undefined || ground === undefined) return { weakest: null, unsearched };
  const share10 = shareOf(weakest);
  const [spot] = bestSpots([ground], supply, rowOf(today, neighbourhood), weakest.issue);
  const { population } = ground;
  return {
    weakest: {
      issue: weakest.issue,
      share10,
      without: population === null ? null : population * (1 - share10),
      nearestMetres: weakest.nearestMetres,
      bestSpot: spot === undefined ? null : { residents: spot.residents, position: spot.position },
    },
    unsearched,
  };
}

const shareOf = ({ shares }: { readonly shares: Readonly<Record<ShareMinutes, number | null>> }): number =>
  shares[MINUTES] ?? 0;
const farness = ({ nearestMetres }: { readonly nearestMetres: number | null }): number =>
  nearestMetres ?? Infinity;

/** The coverage of one neighbourhood alone. */
function rowOf(coverage: Coverage, neighbourhood: number): Coverage {
  const first = neighbourhood * coverage.issueIds.length;
  const end = first + coverage.issueIds.length;
  return {
    ...coverage,
    population: coverage.population.slice(neighbourhood, neighbourhood + 1),
    searched: coverage.searched.slice(first, end),
    inside: coverage.inside.slice(first, end),
    nearby: coverage.nearby.slice(first, end),
    uncertain: coverage.uncertain.slice(first, end),
    nearestMetres: coverage.nearestMetres.slice(first, end),
    shares: {
      5: coverage.shares[5].slice(first, end),
      10: coverage.shares[10].slice(first, end),
      15: coverage.shares[15].slice(first, end),
    },
  };
}
