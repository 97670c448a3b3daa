import { DEFAULT_MIN_SCORE, SURE_SCORE } from './judge-findings.ts';

/** How far a finding can be trusted, for a sentence rather than a number. */
export type Confidence = 'sure' | 'likely' | 'doubtful' | 'weak' | 'none';

const LIKELY_SCORE = 0.65;

/** `score` is NaN where nothing was found. */
export function confidenceOf(score: number): Confidence {
  if (Number.isNaN(score)) return 'none';
  if (score >= SURE_SCORE) return 'sure';
  if (score >= LIKELY_SCORE) return 'likely';
  return score >= DEFAULT_MIN_SCORE ? 'doubtful' : 'weak';
}
