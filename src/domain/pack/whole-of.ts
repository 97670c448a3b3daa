import type { Dataset } from '../dataset.ts';

/** The same with those neighbourhoods alone of which all places are here. */
export function wholeOf(dataset: Dataset | null): Dataset | null {
  if (dataset?.scope === undefined) return dataset;
  const [west, south, east, north] = dataset.scope.bounds ?? NOWHERE;
  const neighbourhoods = dataset.neighbourhoods.filter(
    ({ bounds: [left, bottom, right, top] }) =>
      left >= west && right <= east && bottom >= south && top <= north,
  );
  return { ...dataset, neighbourhoods };
}

const NOWHERE = [0, 0, 0, 0] as const;
