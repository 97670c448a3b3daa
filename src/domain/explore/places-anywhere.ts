import { isInCommune } from '../commune-codes.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Filter } from './filter.ts';

/**
 * What a filter asks of the places themselves, wherever they are and for every issue. People walk across the edge
 * of a neighbourhood or a commune: what is beyond must count for them.
 */
export function placesAnywhere(filter: Filter): Filter {
  return { ...filter, issues: [], neighbourhoods: [], communes: [], near: null, within: null };
}

/** The neighbourhoods that a filter speaks of, by index: all where it names none. */
export function neighbourhoodsAsked(
  neighbourhoods: readonly Neighbourhood[],
  { neighbourhoods: codes, communes }: Filter,
): number[] {
  const isAsked = ({ code, code2024, communeCodes }: Neighbourhood): boolean =>
    (codes.length === 0 || codes.includes(code) || codes.includes(code2024)) &&
    (communes.length === 0 || communes.some((asked) => communeCodes.some((own) => isInCommune(own, asked))));
  return [...neighbourhoods.keys()].filter((at) => {
    const neighbourhood = neighbourhoods[at];
    return neighbourhood !== undefined && isAsked(neighbourhood);
  });
}
