import type { Isochrone, Isochrones } from './isochrone.ts';
import { toIsochroneFeature } from './isochrone-feature.ts';

/** The text of `isochrones.geojson`: one feature a line, so that a diff shows which changed. */
export function isochronesToGeojson(
  isochrones: readonly Isochrone[],
  { source, date }: Pick<Isochrones, 'source' | 'date'>,
): string {
  // Source and date are foreign members: RFC 7946 lets programs that do not know them pass over them.
  const head = JSON.stringify({ type: 'FeatureCollection', source, date }).slice(0, -1);
  const features = isochrones.map((isochrone) => JSON.stringify(toIsochroneFeature(isochrone)));
  return `${head},"features":[\n${features.join(',\n')}\n]}\n`;
}
