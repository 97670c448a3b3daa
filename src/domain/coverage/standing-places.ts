import { candidatesFor } from './candidates.ts';
import type { Ground } from './ground.ts';
import { STANDING, standingsOf, type Standing } from './place-counts.ts';
import type { Supply } from './supply.ts';

/** The places behind the counts of a cell: rows of the table. */
export interface StandingPlaces {
  readonly inside: readonly number[];
  readonly nearby: readonly number[];
  readonly uncertain: readonly number[];
}

export function standingPlaces(ground: Ground, supply: Supply, issue: number): StandingPlaces {
  const standings = standingsOf(ground, candidatesFor(ground, supply));
  const those = (standing: Standing): number[] => standings.placesThat(standing, 1 << issue);
  return {
    inside: those(STANDING.inside),
    nearby: those(STANDING.nearby),
    uncertain: those(STANDING.uncertain),
  };
}
