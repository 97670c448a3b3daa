import { toGeometry } from '../geo/to-geometry.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { measuresAt, type Coverage } from './coverage.ts';
import { populationAt, type CoverageExport } from './coverage-to-csv.ts';
import { toMeasuresRecord } from './measures-record.ts';

interface CoverageFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: ReturnType<typeof toGeometry>;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface CoverageCollection {
  readonly type: 'FeatureCollection';
  /** A foreign member, as RFC 7946 allows. */
  readonly method: string;
  readonly features: readonly CoverageFeature[];
}

/**
 * The neighbourhoods with what today's places give them. Flat names (`emploi_share_10`), for programs of maps
 * colour by a property and do not look into objects.
 */
export function coverageToGeojson({
  neighbourhoods,
  coverage,
  rows,
  issueIds,
  method,
}: CoverageExport): CoverageCollection {
  return {
    type: 'FeatureCollection',
    method,
    features: rows.flatMap((at): readonly CoverageFeature[] => {
      const neighbourhood = neighbourhoods[at];
      if (neighbourhood === undefined) return [];
      const measures = issueIds.flatMap((id) => measuresOf(coverage, at, id));
      return [
        {
          type: 'Feature',
          id: neighbourhood.code,
          geometry: toGeometry(neighbourhood.polygons),
          properties: { ...aboutOf(neighbourhood, coverage, at), ...Object.fromEntries(measures) },
        },
      ];
    }),
  };
}

function aboutOf(
  { code, name, communes, povertyPercent, generalised, source }: Neighbourhood,
  coverage: Coverage,
  at: number,
): Record<string, unknown> {
  return {
    code,
    name,
    communes,
    population: populationAt(coverage, at),
    pauvrete_pct: povertyPercent,
    generalise: generalised,
    source,
  };
}

function measuresOf(coverage: Coverage, at: number, id: string): [name: string, value: unknown][] {
  const record = toMeasuresRecord(measuresAt(coverage, at, coverage.issueIds.indexOf(id)));
  return Object.entries(record).map(([name, value]) => [`${id}_${name}`, value]);
}
