import type { Measure } from '../share/address.ts';
import { levelOf, type Level, type Measures } from './coverage.ts';
import type { ShareMinutes } from './reach.ts';
import { walkedMetres } from '../geo/walking.ts';

/**
 * How a figure reads, in the steps of a level: for shares it is the level of the walking time chosen.
 * `unsaid` where there is no figure although somebody looked: the population is not known.
 */
export const STEPS = ['none', 'thin', 'fair', 'good', 'unknown', 'unsaid'] as const;
export type Step = (typeof STEPS)[number];

/** From so many on, a figure is a step better. */
const COUNT_STEPS = [1, 2, 5] as const;
const PER_1000_STEPS = [0, 0.5, 1] as const;

/** The number that a measure shows, null where nothing can be said; metres where it is the nearest. */
export function figureOf(measures: Measures, measure: Measure, minutes: ShareMinutes): number | null {
  if (measures.level === 'unknown') return null;
  switch (measure) {
    case 'share':
      return measures.shares[minutes];
    case 'count':
      return measures.inside + measures.nearby;
    case 'per1000':
      return measures.per1000;
    case 'nearest':
      return measures.nearestMetres;
  }
}

export function stepOf(measures: Measures, measure: Measure, minutes: ShareMinutes): Step {
  if (measures.level === 'unknown') return 'unknown';
  const figure = figureOf(measures, measure, minutes);
  switch (measure) {
    case 'share':
      return levelOf(figure ?? 0, measures.shares[15] ?? 0);
    case 'count':
      return atLeast(figure ?? 0, COUNT_STEPS);
    case 'per1000':
      if (figure === null) return 'unsaid';
      return figure === 0 ? 'none' : atLeast(figure, PER_1000_STEPS);
    case 'nearest':
      return withinWalk(figure ?? Infinity);
  }
}

function atLeast(figure: number, [thin, fair, good]: readonly [number, number, number]): Level {
  if (figure >= good) return 'good';
  if (figure >= fair) return 'fair';
  return figure >= thin ? 'thin' : 'none';
}

function withinWalk(metres: number): Level {
  if (metres <= walkedMetres(5)) return 'good';
  if (metres <= walkedMetres(10)) return 'fair';
  return metres <= walkedMetres(15) ? 'thin' : 'none';
}
