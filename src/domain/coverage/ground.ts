import type { Neighbourhood } from '../neighbourhood.ts';
import type { PopulationGrid } from '../population-grid.ts';
import { edgesOf, type Edges } from './edges.ts';
import { planeAt, type Plane } from './plane.ts';
import { residentsAt, residentsOf, type Residents } from './residents.ts';
import { scanLines, type ScanLines } from './scan-lines.ts';

/** Outlines that enclose less hold nobody that an area could stand for. */
const LEAST_SQUARE_METRES = 1;

/** A neighbourhood, measured once: the same whatever places there are. */
export interface Ground {
  readonly neighbourhood: Neighbourhood;
  /** Residents, null where nobody knows how many. */
  readonly population: number | null;
  readonly plane: Plane;
  readonly edges: Edges;
  readonly lines: ScanLines;
  /** Where they live; null where they are taken as spread evenly. */
  readonly residents: Residents | null;
}

/** Measures the neighbourhoods of a territory, with a population grid where there is one. */
export function prepareGrounds(
  neighbourhoods: readonly Neighbourhood[],
  grid: PopulationGrid | null = null,
): Ground[] {
  const inGrid = grid === null ? () => null : residentsOf(grid);
  return neighbourhoods.map((neighbourhood): Ground => {
    const [west, south, east, north] = neighbourhood.bounds;
    const plane = planeAt((west + east) / 2, (south + north) / 2);
    const edges = edgesOf(neighbourhood.polygons, plane);
    const lines = scanLines(edges);
    const counted = inGrid(neighbourhood);
    const hasArea = lines.areaSquareMetres >= LEAST_SQUARE_METRES;
    return {
      neighbourhood,
      population: neighbourhood.population ?? counted?.total ?? null,
      plane,
      edges,
      lines,
      residents: counted ?? (hasArea ? null : residentsAt(plane)),
    };
  });
}
