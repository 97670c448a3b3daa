/** Where residents live, `population.csv`: a point, and how many live around it. */
export interface PopulationGrid {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly residents: Float64Array;
}
