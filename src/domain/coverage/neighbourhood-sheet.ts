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
  /** Indices of the issues that it speaks of. */
  readonly issues: readonly number[];
  /** Of each of these issues. */
  readonly measures: readonly Measures[];
  readonly facts: KeyFacts;
  /** Rows of the table: the places of these issues that are inside, then those nearby. */
  readonly places: readonly number[];
}

export interface SheetQuestion {
  /** Index of the neighbourhood. */
  readonly neighbourhood: number;
  /** Indices of the issues that alone are spoken of; null where all are, and places with none of them too. */
  readonly fixed: readonly number[] | null;
}

export function neighbourhoodSheet(
  grounds: readonly Ground[],
  supply: Supply,
  today: Coverage,
  { neighbourhood, fixed }: SheetQuestion,
): NeighbourhoodSheet {
  const ground = grounds[neighbourhood];
  if (ground === undefined) throw new RangeError(`no neighbourhood at ${String(neighbourhood)}`);
  const issues = fixed ?? [...today.issueIds.keys()];
  const wanted = fixed === null ? EVERY_ISSUE : fixed.reduce((bits, issue) => bits | (1 << issue), 0);
  const standings = standingsOf(ground, candidatesFor(ground, supply));
  return {
    neighbourhood,
    issues,
    measures: issues.map((issue) => measuresAt(today, neighbourhood, issue)),
    facts: keyFacts(grounds, supply, today, neighbourhood, issues),
    places: [STANDING.inside, STANDING.nearby].flatMap((standing) => standings.placesThat(standing, wanted)),
  };
}
