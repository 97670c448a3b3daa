import type { Coverage } from '../domain/coverage/coverage.ts';
import { coverageToCsv, imaginedToCsv, type CoverageExport } from '../domain/coverage/coverage-to-csv.ts';
import { coverageToGeojson } from '../domain/coverage/coverage-to-geojson.ts';
import type { Ground } from '../domain/coverage/ground.ts';
import { imaginePlaces } from '../domain/coverage/imagine-places.ts';
import type { Supply } from '../domain/coverage/supply.ts';
import type { CoverageFile } from '../domain/coverage-work.ts';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  imagined: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
} satisfies Record<CoverageFile['kind'], string>;

interface Measured {
  readonly grounds: readonly Ground[];
  readonly supply: Supply;
  readonly today: Coverage;
}

/** What was measured as a file for other programs. */
export function writeCoverage(measured: Measured, { kind, imagined, ...asked }: CoverageFile): Blob {
  const { grounds, supply, today } = measured;
  const neighbourhoods = grounds.map(({ neighbourhood }) => neighbourhood);
  const given: CoverageExport = { ...asked, neighbourhoods, coverage: today };
  const textOf = (): string => {
    switch (kind) {
      case 'csv':
        return coverageToCsv(given);
      case 'geojson':
        return JSON.stringify(coverageToGeojson(given));
      case 'imagined':
        return imaginedToCsv(given, imaginePlaces(grounds, supply, today, imagined));
    }
  };
  return new Blob([textOf()], { type: TYPES[kind] });
}
