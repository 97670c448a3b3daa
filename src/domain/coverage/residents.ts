import KDBush from 'kdbush';
import { isInsidePolygons } from '../geo/polygon.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { PopulationGrid } from '../population-grid.ts';

/** Where the residents of a neighbourhood are known to live: points, each for so many of them. */
export interface Residents {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weight: Float64Array;
  readonly total: number;
}

/** Everybody at one point. */
export function residentsAt({ lon, lat }: { readonly lon: number; readonly lat: number }): Residents {
  return { lon: Float64Array.of(lon), lat: Float64Array.of(lat), weight: Float64Array.of(1), total: 1 };
}

/** A function that finds the residents of a grid in a neighbourhood, its edge included; null without any. */
export function residentsOf(grid: PopulationGrid): (neighbourhood: Neighbourhood) => Residents | null {
  const index = new KDBush(grid.residents.length);
  for (const [at, lon] of grid.lon.entries()) index.add(lon, grid.lat[at] ?? 0);
  index.finish();
  return ({ bounds, polygons }) => {
    const found = index
      .range(...bounds)
      .filter(
        (at) =>
          (grid.residents[at] ?? 0) > 0 && isInsidePolygons(polygons, grid.lon[at] ?? 0, grid.lat[at] ?? 0),
      )
      // In the order of the file, so that sums do not hang on the order of an index.
      .sort((a, b) => a - b);
    if (found.length === 0) return null;
    const weight = Float64Array.from(found, (at) => grid.residents[at] ?? 0);
    return {
      lon: Float64Array.from(found, (at) => grid.lon[at] ?? 0),
      lat: Float64Array.from(found, (at) => grid.lat[at] ?? 0),
      weight,
      total: weight.reduce((sum, residents) => sum + residents, 0),
    };
  };
}

/** The least value that half of the weight does not exceed. */
export function weightedMedian(values: Float64Array, weights: Float64Array): number {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let below = 0;
  for (const at of order) {
    below += weights[at] ?? 0;
    if (below >= half) return values[at] ?? Infinity;
  }
  return Infinity;
}
