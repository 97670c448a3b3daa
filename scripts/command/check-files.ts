import { locatePlaces } from '../../src/domain/geo/locate.ts';
import { locationOf } from '../../src/domain/geo/location-of.ts';
import { placeLinks } from '../../src/domain/intake/place-links.ts';
import {
  readPlaces,
  type FileSummary,
  type IntakeContext,
  type SourceFile,
} from '../../src/domain/intake/read-places.ts';
import type { FileFormat } from '../../src/domain/intake/recognise-format.ts';
import type { ReportLines } from '../../src/domain/intake/report-lines.ts';
import type { Neighbourhood } from '../../src/domain/neighbourhood.ts';
import type { Place, PlaceKind } from '../../src/domain/place.ts';
import { placeAt } from '../../src/domain/place-table.ts';
import type { ReportCode, ReportLine } from '../../src/domain/report.ts';
import { shortestFloat32 } from '../../src/domain/share/export-cells.ts';

/** Enough to see that the columns were understood. */
const SAMPLE_PLACES = 5;

/** Of 2015 and 2024; files of the INSEE write `CSZ` and `HZ` where a place is in none. */
const NEIGHBOURHOOD_CODE = /^Q[NP]\w{6}$/i;

/** A place as the command line shows it to a person or another program. */
interface SamplePlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly issues: readonly string[];
  /** Null where the place is not located. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision_m: number;
  readonly address: string;
  readonly commune: string;
  readonly code_insee: string;
  /** Code of the neighbourhood that the file states, else of the one that the place is surely in. */
  readonly neighbourhood: string;
  readonly links: readonly string[];
  readonly other: Readonly<Record<string, string>>;
}

export interface CheckedFile {
  readonly file: string;
  readonly ok: boolean;
  readonly error?: ReportCode;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly places: number;
  readonly located: number;
  readonly rejected: number;
  readonly warnings: readonly ReportCode[];
  readonly report: readonly ReportLine[];
  readonly sample: readonly SamplePlace[];
}

/** A checked file of places, and what only people are told. */
export interface CheckedPlaces extends CheckedFile {
  readonly format: FileFormat;
}

function toSample(place: Place, foundCode: string): SamplePlace {
  const [point] = place.points;
  return {
    id: place.id,
    kind: place.kind,
    name: place.name,
    issues: place.issues,
    lat: point?.position[1] ?? null,
    lon: point?.position[0] ?? null,
    precision_m: Number(shortestFloat32(point?.precisionMetres ?? 0)),
    address: place.address,
    commune: place.commune,
    code_insee: place.communeCode,
    neighbourhood: NEIGHBOURHOOD_CODE.test(place.neighbourhoodCode) ? place.neighbourhoodCode : foundCode,
    links: placeLinks(place),
    // From entries: a column called `__proto__` is a column like another.
    other: Object.fromEntries(place.other),
  };
}

function toDocument(summary: FileSummary): Omit<CheckedFile, 'report' | 'sample'> {
  const { file, ok, error, encoding, delimiter, rows, places, located, rejected, warnings } = summary;
  const refusal = error === undefined ? {} : { error };
  return { file, ok, ...refusal, encoding, delimiter, rows, places, located, rejected, warnings };
}

/** Reads files together, as the page does, and tells of each what became of it. */
export function checkPlaces(
  sources: readonly SourceFile[],
  context: IntakeContext,
  neighbourhoods: readonly Neighbourhood[],
): CheckedPlaces[] {
  const { table, report, files } = readPlaces(sources, context);
  const locations = locatePlaces(table, neighbourhoods);
  const foundCode = (index: number): string => {
    const location = locationOf(table, locations, index);
    return location?.sure === true ? (neighbourhoods[location.neighbourhood]?.code ?? '') : '';
  };
  let first = 0;
  return files.map((summary) => {
    const size = Math.min(SAMPLE_PLACES, summary.places);
    const sample = Array.from({ length: size }, (_, place) =>
      toSample(placeAt(table, first + place), foundCode(first + place)),
    );
    first += summary.places;
    return {
      ...toDocument(summary),
      report: report.filter(({ file }) => file === summary.file),
      sample,
      format: summary.format,
    };
  });
}

/** A table beside the places (issues, surveys), as far as something is wrong with it. */
export function checkTable(file: string, lines: ReportLines): CheckedFile[] {
  const report = lines.sorted();
  if (report.length === 0) return [];
  const refusal = report.find(({ row, severity }) => row === 0 && severity === 'error');
  return [
    {
      file,
      ok: refusal === undefined,
      ...(refusal === undefined ? {} : { error: refusal.code }),
      encoding: '',
      delimiter: '',
      rows: 0,
      places: 0,
      located: 0,
      rejected: 0,
      warnings: lines.warnings(),
      report,
      sample: [],
    },
  ];
}
