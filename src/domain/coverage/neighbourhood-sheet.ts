import { candidatesFor } from './candidates.ts';
import { measuresAt, type Coverage, type Measures } from './coverage.ts';
import type { Ground } from './ground.ts';
import { keyFacts, type KeyFacts } from './key-facts.ts';
import { STANDING, standingsOf } from './place-counts.ts';
import type { Supply } from './supply.ts';

const EVERY_ISSUE = -1;

/** All that a sheet of paper says of one neighbourhood. */
export interface NeighbourhoodSheet {
  /** Index of the neighbourhood. */
  readonly neighbourhood: number;
  /** By issue. */
  readonly measures: readonly Measures[];
  readonly facts: KeyFacts;
  /** Rows of the table: the places inside, then those nearby. */
  readonly places: readonly number[];
}

export function neighbourhoodSheet(
  grounds: readonly Ground[],
  supply: Supply,
  today: Coverage,
  neighbourhood: number,
): NeighbourhoodSheet {
  const ground = grounds[neighbourhood];
  if (ground === undefined) throw new RangeError(`no neighbourhood at ${String(neighbourhood)}`);
  const standings = standingsOf(ground, candidatesFor(ground, supply));
  return {
    neighbourhood,
    measures: today.issueIds.map((_, issue) => measuresAt(today, neighbourhood, issue)),
    facts: keyFacts(grounds, supply, today, neighbourhood),
    places: [STANDING.inside, STANDING.nearby].flatMap((standing) =>
      standings.placesThat(standing, EVERY_ISSUE),
    ),
  };
}
