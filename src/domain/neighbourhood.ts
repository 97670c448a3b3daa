import type { Bounds, LonLat } from './geo/lon-lat.ts';
import type { Polygons } from './geo/polygon.ts';

/** A priority neighbourhood (QPV), one feature of `neighbourhoods.geojson`. */
export interface Neighbourhood {
  /** Code of the generation drawn (QP069018); the one of 2024 beside it, '' where there is none. */
  readonly code: string;
  readonly code2024: string;
  readonly name: string;
  readonly communes: readonly string[];
  /** INSEE codes of those communes. */
  readonly communeCodes: readonly string[];
  readonly population: number | null;
  readonly populationYear: string;
  readonly areaHectares: number | null;
  readonly povertyPercent: number | null;
  readonly generation: string;
  /** True where the outline is generalised, so that nobody takes it for the legal one. */
  readonly generalised: boolean;
  readonly source: string;
  /** A point inside, for the name. */
  readonly label: LonLat;
  readonly bounds: Bounds;
  readonly polygons: Polygons;
}
