import type { PackOrder } from '../domain/pack-work.ts';
import type { ViewQuestion } from '../domain/pack/read-pack.ts';

/**
 * What the page tells the worker that reads a packed file: the order, then one view after the other, each with a port
 * on which its answer comes and on which anything said means: no longer wanted.
 */
export type PackRequest =
  | { readonly kind: 'order'; readonly order: PackOrder }
  | { readonly kind: 'look'; readonly question: ViewQuestion };
