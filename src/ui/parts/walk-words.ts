import { toWalk } from '../../domain/geo/walking.ts';
import type { Messages } from '../../i18n/page/fr.ts';

/** "environ 5 min à pied · 350 m" from the start to a place; '' without a start or a position. */
export function walkWords(distances: Float64Array | null, index: number, text: Messages): string {
  const straight = distances?.[index] ?? Infinity;
  if (straight === Infinity) return '';
  const { minutes, metres } = toWalk(straight);
  return text.walk(minutes, metres);
}
